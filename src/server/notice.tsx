import type { PageContent } from '../look/route.ts';
import { PageHead } from '../look/text/page-head.tsx';
import { Row } from '../look/text/row.tsx';

/** A page that says one thing. */
export function noticePage(title: string, text: string): PageContent {
  return {
    title,
    noindex: true,
    body: (
      <>
        <PageHead title={title} />
        <Row>
          <p>{text}</p>
        </Row>
      </>
    ),
  };
}
