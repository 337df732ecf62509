import type { Visit } from '../../look/route.ts';
import { Promised } from '../../look/text/prose.tsx';
import { Tide } from '../../look/tide.tsx';
import { quietWords } from '../../words/quiet.ts';
import type { Promise_ } from '../core/promise.ts';
import { promiseInWords, ruleSentence } from '../core/promise-words.ts';
import { promisedDays } from '../core/promised-days.ts';
import { tideWeek } from '../core/tide-of.ts';
import { rulesOf } from '../rules-of.ts';
import { AwayNote } from './away-note.tsx';
import { ElsewhereNote } from './elsewhere.tsx';
import { Sentence } from './said.tsx';

export type PromiseProps = { readonly visit: Visit; readonly promise: Promise_ };

/** When a question is read, wherever one can ask: the sentence, then the week as a tide line. */
export function ReadingPromise({ visit, promise }: PromiseProps) {
  const { island, lang } = visit;
  const rules = rulesOf(island);
  if (visit.isExport) return <RuleOfFile visit={visit} />;
  return (
    <>
      <Promised>
        <Sentence said={promiseInWords(lang, rules, promise)} />
      </Promised>
      {promise.away && <AwayNote visit={visit} away={promise.away} />}
      <Tide lang={lang} week={tideWeek({ lang, rules, promise, now: island.now })} />
      <ElsewhereNote visit={visit} opensAt={promise.round.opensAt} />
    </>
  );
}

/** A page that becomes a file says the rule alone, since a day would soon be wrong; a script adds the day. */
function RuleOfFile({ visit: { island, lang } }: Pick<PromiseProps, 'visit'>) {
  const rules = rulesOf(island);
  const elsewhere = { zone: rules.zone, lang, words: quietWords[lang].elsewhere };
  return (
    <div
      data-promised={JSON.stringify(promisedDays(lang, rules, island.now))}
      data-elsewhere-words={JSON.stringify(elsewhere)}
    >
      <Promised>{ruleSentence(lang, rules)}</Promised>
    </div>
  );
}
