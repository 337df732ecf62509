import { searchFor } from '../../answers/find.ts';
import type { Route, Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Passage, Passages } from '../../look/text/passage.tsx';
import { Row } from '../../look/text/row.tsx';
import { dayInWords } from '../../words/dates.ts';
import { siteWords } from '../../words/site.ts';
import { SearchForm } from './not-found.tsx';

export const search: Route = {
  at: 'search',
  serve: 'fresh',
  get: (visit) => {
    const text = (visit.query.get('q') ?? '').slice(0, 200).trim();
    const { title } = siteWords[visit.lang].search;
    return visit.page({ title, noindex: true, body: <Search visit={visit} text={text} /> });
  },
};

function Search({ visit, text }: { readonly visit: Visit; readonly text: string }) {
  const words = siteWords[visit.lang].search;
  const hits = text === '' ? [] : searchFor(visit.island, visit.lang, text);
  const count = hits.length === 1 ? words.one : words.many(hits.length);
  return (
    <>
      <PageHead title={words.title} />
      <Row>
        <SearchForm visit={visit} text={text} />
        {text !== '' && (
          <p role="status">
            {hits.length > 0 ? count : words.none(text)}{' '}
            {hits.length === 0 && <a href={visit.to('questions')}>{words.ask}</a>}
          </p>
        )}
        {hits.length > 0 && (
          <Passages>
            {hits.map((hit) => (
              <Passage
                level={2}
                title={hit.title}
                href={hit.url}
                quote={hit.snippet}
                meta={`${words[hit.kind]} ${dayInWords(hit.date, visit.lang)}`}
              />
            ))}
          </Passages>
        )}
      </Row>
    </>
  );
}
