import { raw } from 'hono/html';
import type { Route, Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { Section } from '../../look/text/section.tsx';
import { publishedEntries } from '../../source/content-of.ts';
import type { Entry } from '../../source/core/content.ts';
import type { Place } from '../../store/island.ts';
import { siteWords } from '../../words/site.ts';
import { EntryTitles } from './entry-titles.tsx';
import { yearsOnOnePage } from './year.tsx';

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
      <PageHead title={words.title} lead={posts.length > 0 ? words.lead : undefined} />
      {posts.length === 0 && (
        <Row>
          <p>
            {words.empty} <a href={visit.to('questions')}>{words.ask}</a>
          </p>
        </Row>
      )}
      {[...years].map(([year, entries]) => raw(yearKept(visit, year, entries)))}
    </>
  );
}

type Kept = { readonly entries: readonly Entry[]; readonly html: string };

// After thirty years of texts a save changes one year of them; the others are not set again.
const kept = new WeakMap<Place, Map<string, Kept>>();

function yearKept(visit: Visit, year: string, entries: readonly Entry[]): string {
  const { island, lang } = visit;
  const years = kept.get(island.place) ?? new Map<string, Kept>();
  kept.set(island.place, years);
  const known = years.get(`${lang} ${year}`);
  if (known && isSame(known.entries, entries)) return known.html;
  const isOnePage = yearsOnOnePage(island, lang).includes(year);
  const html = inOnePiece(
    <Section id={`y${year}`} label={isOnePage ? <a href={visit.to('year', { year })}>{year}</a> : year}>
      <EntryTitles entries={entries} lang={lang} summaries={false} />
    </Section>,
  );
  years.set(`${lang} ${year}`, { entries, html });
  return html;
}

/** A text put together stays a tree of its pieces in memory, which every page that holds it would walk anew. */
function inOnePiece(markup: object): string {
  return Buffer.from(String(markup)).toString();
}

function isSame(some: readonly Entry[], others: readonly Entry[]): boolean {
  return some.length === others.length && some.every((entry, i) => entry === others[i]);
}
