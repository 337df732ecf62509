import type { Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { questionWords } from '../../words/questions.ts';
import type { Question } from '../core/question.ts';
import { saidDay, saidRound } from '../said.ts';

/** Until a page with it comes, what was typed stays in the tab: the line may have been dead. */
export const ARRIVED_SCRIPT = 'arrived';

type Known = Pick<Question, 'state' | 'askedAt' | 'roundAt'>;

/** Says that it arrived and nothing more, where it is not sure that the sender may see the question's own page. */
export function arrivedPage(visit: Visit, known?: Known): Promise<Response> {
  const words = questionWords[visit.lang].arrived;
  return visit.page({
    title: known ? words.known : words.title,
    noindex: true,
    menu: 'questions',
    scripts: [ARRIVED_SCRIPT],
    body: (
      <>
        <PageHead title={known ? words.known : words.title} lead={known && lead(visit, known)} />
        <Row>
          <p>{known ? words.oneMail(saidDay(visit.island, visit.lang, known.askedAt)) : words.page}</p>
          <p>
            <a href={visit.to('collect')}>{words.collect}</a>
          </p>
        </Row>
      </>
    ),
  });
}

function lead({ island, lang }: Visit, { state, roundAt }: Known): string {
  const words = questionWords[lang].arrived;
  if (state === 'tray') return words.once;
  if (state !== 'waiting' || !roundAt) return words.lies;
  const { day, time } = saidRound(island, lang, roundAt);
  return words.willLie(day, time);
}
