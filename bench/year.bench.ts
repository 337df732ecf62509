// A year on the island: of 100 questions asked, how many decisions are left to the owner?
import type { Engine } from './engine.ts';
import { engines } from './engines.ts';
import { insel } from './insel.ts';
import { flag, folderOr, numbersOf, print, rounded, runsFile } from './output.ts';
import { type QuestionSet, setsIn } from './sets.ts';
import { Year } from './year.ts';

const folder = folderOr(
  'bench:year -- FOLDER [--consent 0,30,100] [--readers 1,0.5,0] [--engines insel] [--runs FILE]',
);
const consents = numbersOf(flag('consent') ?? '0,30,100');
const readerShares = numbersOf(flag('readers') ?? '1,0.5,0');
const record = runsFile();

for (const set of setsIn(folder))
  for (const start of ['cold', 'warm'] as const)
    for (const engine of engines())
      if (engine === insel)
        for (const consent of consents) for (const readers of readerShares) run(engine, set, start, consent, readers);
      else run(engine, set, start, 100, 1);

function run(engine: Engine, set: QuestionSet, start: 'cold' | 'warm', consent: number, readers: number): void {
  const context = { engine: engine.name, set: set.name, start, consent, readers };
  const year = new Year(engine, set, { start, consent, readers }, (event) => record({ ...context, ...event }));
  year.live();
  const { asked, answeredBefore, sent, decisions, onlyWrongShown } = year;
  const distinct = start === 'warm' ? 0 : new Set(year.order.map(({ right }) => [...right][0])).size;
  print({
    ...context,
    asked,
    answeredBefore,
    sent,
    decisions,
    decisionsPer100: rounded((100 * decisions) / asked, 1),
    limitPer100: rounded((100 * distinct) / asked, 1),
    onlyWrongShown,
  });
}
