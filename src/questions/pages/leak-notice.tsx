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
  const found = [...new Set(leaks.map(({ word }) => word))];
  return (
    <LeakBox buttons={buttons}>
      {found.map((word) => (
        <>
          <LeakWord>{word}</LeakWord>{' '}
        </>
      ))}
      {words.leak(found.length, askers)}
    </LeakBox>
  );
}
