import type { Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { questionWords } from '../../words/questions.ts';

/** The same page for a token that never was and for one whose time is over: it tells nobody which. */
export function gonePage(visit: Visit): Promise<Response> {
  const words = questionWords[visit.lang].gone;
  return visit.page({
    title: words.title,
    status: 404,
    noindex: true,
    horizon: 'empty',
    body: (
      <>
        <PageHead title={words.title} lead={words.lead} />
        <Row>
          <p>
            <a href={visit.to('collect')}>{words.collect}</a>
          </p>
        </Row>
      </>
    ),
  });
}
