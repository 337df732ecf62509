import type { Route, Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { Section } from '../../look/text/section.tsx';
import { publishedEntries } from '../../source/content-of.ts';
import type { Entry } from '../../source/core/content.ts';
import { siteWords } from '../../words/site.ts';
import { EntryTitles } from './entry-titles.tsx';

export const archive: Route = {
  at: 'archive',
  serve: 'kept',
  get: (visit) => visit.page({ title: siteWords[visit.lang].archive.title, body: <Archive visit={visit} /> }),
};

/** Every text, by years. */
function Archive({ visit }: { readonly visit: Visit }) {
  const { lang } = visit;
  const words = siteWords[lang].archive;
  const posts = publishedEntries(visit.island, 'post', lang);
  const years = Map.groupBy(posts, ({ date }: Entry) => date.slice(0, 4));
  return (
    <>
      <PageHead title={words.title} />
      {posts.length === 0 && (
        <Row>
          <p>
            {words.empty} <a href={visit.to('questions')}>{words.ask}</a>
          </p>
        </Row>
      )}
      {[...years].map(([year, entries]) => (
        <Section id={`y${year}`} label={year}>
          <EntryTitles entries={entries} lang={lang} summaries={false} />
        </Section>
      ))}
    </>
  );
}
