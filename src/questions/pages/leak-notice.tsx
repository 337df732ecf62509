import type { Child } from 'hono/jsx';
import { Leak as LeakBox, LeakWord } from '../../look/desk/leak.tsx';
import type { Visit } from '../../look/route.ts';
import { questionDeskWords } from '../../words/question-desk.ts';
import type { Leak } from '../core/leak.ts';

type LeakProps = {
  readonly visit: Visit;
  readonly leaks: readonly Leak[];
  readonly askers: number;
  readonly buttons: Child;
  /** What has not happened because of them, on a page that came back. */
  readonly notYet?: string | undefined;
};

/** The words of one asker that others would read, and what can be done. */
export function LeakNotice({ visit, leaks, askers, buttons, notYet }: LeakProps) {
  const words = questionDeskWords[visit.lang];
  const asked = wordsOf(leaks.filter(({ questionId, inWording }) => questionId !== '' && !inWording));
  const worded = wordsOf(leaks.filter(({ inWording }) => inWording));
  const named = wordsOf(leaks.filter(({ questionId }) => questionId === ''));
  return (
    <LeakBox buttons={buttons} isFirst={notYet !== undefined}>
      {notYet && <strong>{notYet}</strong>} <Marked found={asked} said={words.leak(asked.length, askers)} />{' '}
      <Marked found={worded} said={words.leakWorded(worded.length)} />{' '}
      <Marked found={named} said={words.leakNamed(named.length)} />
    </LeakBox>
  );
}

function wordsOf(leaks: readonly Leak[]): readonly string[] {
  return [...new Set(leaks.map(({ word }) => word))];
}

function Marked({ found, said }: { readonly found: readonly string[]; readonly said: string }) {
  if (found.length === 0) return null;
  return (
    <>
      {found.map((word) => (
        <>
          <LeakWord>{word}</LeakWord>{' '}
        </>
      ))}
      {said}
    </>
  );
}
