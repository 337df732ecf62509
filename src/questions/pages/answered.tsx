import { LinkButton } from '../../look/forms/button.tsx';
import { json, type Route, seeOther, type Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { contentOf } from '../../source/content-of.ts';
import { questionWords } from '../../words/questions.ts';
import { secondsToWait } from '../limits.ts';
import { countAnswered } from '../mine.ts';

/** "That answers it": entry and day are counted, and nothing else. */
export const answeredPage: Route = {
  at: 'answered',
  serve: 'fresh',
  get: (visit) => seeOther(visit.to('questions')),
  post: async (visit) => {
    const seconds = await secondsToWait(visit.island, 'note', { network: visit.network });
    const entry = visit.form.entry ?? '';
    const isCounted = seconds === 0 && (await countAnswered(visit.island, entry));
    if (visit.wants === 'json') return json({ counted: isCounted }, seconds > 0 ? 429 : 200);
    return show(visit, entry);
  },
};

function show(visit: Visit, entry: string): Promise<Response> {
  const words = questionWords[visit.lang].noted;
  const [path = ''] = entry.split('#');
  const isKnown = contentOf(visit.island).byPath.has(path);
  return visit.page({
    title: words.title,
    menu: 'questions',
    noindex: true,
    body: (
      <>
        <PageHead title={words.title} lead={words.lead} />
        <Row>
          <p class="buttons">
            {isKnown && <LinkButton href={entry}>{words.back}</LinkButton>}{' '}
            <LinkButton href={visit.to('questions')} kind="link">
              {words.ask}
            </LinkButton>
          </p>
        </Row>
      </>
    ),
  });
}
