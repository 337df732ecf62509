import type { Language } from '../kit/language.ts';
import { lookWords } from '../words/look.ts';

export type Sign = 'next' | 'later' | 'past' | 'away' | 'holiday';

type LegendProps = {
  readonly lang: Language;
  readonly signs: readonly Sign[];
  /** Says more than the usual words: "Feiertag in Niedersachsen". */
  readonly words?: Readonly<Partial<Record<Sign, string>>> | undefined;
};

/** What the signs of the calendar mean, drawn as they are drawn there. */
export function Legend({ lang, signs, words = {} }: LegendProps) {
  return (
    <ul class="legend">
      {signs.map((sign) => (
        <li>
          <SignDrawing sign={sign} />
          <span>{words[sign] ?? lookWords[lang].tide.signs[sign]}</span>
        </li>
      ))}
    </ul>
  );
}

const BASE = 'M0 18H56';
const SWELL = 'M4 18C12.7 18 19.3 5 28 5C36.7 5 43.3 18 52 18';

function SignDrawing({ sign }: { readonly sign: Sign }) {
  const isRound = sign === 'next' || sign === 'later';
  return (
    <svg class="tide-sign" width="56" height="24" aria-hidden="true">
      <path class={sign === 'away' ? 'away' : 'base'} d={BASE} />
      {(isRound || sign === 'past') && <path class={isRound ? 'swell full' : 'swell'} d={SWELL} />}
      {isRound && <circle class={sign} cx="28" cy="5" r={sign === 'next' ? 5 : 4} />}
      {sign === 'holiday' && <line class="holiday" x1="28" x2="28" y1="14" y2="22" />}
    </svg>
  );
}
