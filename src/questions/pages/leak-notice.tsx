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
};

/** The words of one asker that others would read, and what can be done. */
export function LeakNotice({ visit, leaks, askers, buttons }: LeakProps) {
  const words = questionDeskWords[visit.lang];
  const asked = wordsOf(leaks.filter(({ questionId }) => questionId !== ''));
  const named = wordsOf(leaks.filter(({ questionId }) => questionId === ''));
  return (
    <LeakBox buttons={buttons}>
      <Marked found={asked} said={words.leak(asked.length, askers)} />{' '}
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
