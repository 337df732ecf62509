import type { Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { questionWords } from '../../words/questions.ts';

/** Says that it arrived and nothing more, where it is not sure that the sender may see the question's own page. */
export function arrivedPage(visit: Visit, how: 'arrived' | 'known'): Promise<Response> {
  const words = questionWords[visit.lang].arrived;
  return visit.page({
    title: words.title,
    noindex: true,
    menu: 'questions',
    body: (
      <>
        <PageHead title={words.title} lead={how === 'known' ? words.known : undefined} />
        <Row>
          <p>{words.page}</p>
        </Row>
      </>
    ),
  });
}
