import type { Child } from 'hono/jsx';

type SpeechProps = {
  readonly speaker: Child;
  /** Time, and what happens to it: "14:02, wird gesendet". */
  readonly time: Child;
  readonly children?: Child;
  /** Not with the others yet. */
  readonly isSending?: boolean | undefined;
};

/** A conversation set like a play: speaker and time in the margin, speech in the column. Also runs in the browser. */
export function Speech({ speaker, time, children, isSending }: SpeechProps) {
  return (
    <div class={isSending ? 'row speech soft' : 'row speech'}>
      <p class="margin">
        <b>{speaker}</b> <span>{time}</span>
      </p>
      <div class="text">{children}</div>
    </div>
  );
}

/** The day on which what follows was said. */
export function DayLine({ on, children }: { readonly on: string; readonly children?: Child }) {
  return (
    <p class="day-line">
      <time datetime={on}>{children}</time>
    </p>
  );
}

/** Words to compare aloud, large, between two ink lines. */
export function SafetyWords({ words, lang }: { readonly words: readonly string[]; readonly lang?: string }) {
  return (
    <ul class="safety-words" lang={lang}>
      {words.map((word) => (
        <li>{word}</li>
      ))}
    </ul>
  );
}
