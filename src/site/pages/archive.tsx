import { raw } from 'hono/html';
import type { Route, Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { Section } from '../../look/text/section.tsx';
import { TitleList } from '../../look/text/titles.tsx';
import { publishedMonths } from '../../source/content-of.ts';
import type { Entry } from '../../source/core/content.ts';
import { siteWords } from '../../words/site.ts';
import { EntryLines } from './entry-titles.tsx';
import { yearsOnOnePage } from './year.tsx';

export const archive: Route = {
  at: 'archive',
  serve: 'kept',
  get: (visit) => visit.page({ title: siteWords[visit.lang].archive.title, body: <Archive visit={visit} /> }),
};

/** Every text, by years. */
function Archive({ visit }: { readonly visit: Visit }) {
  const { island, lang } = visit;
  const words = siteWords[lang].archive;
  const years = Map.groupBy(publishedMonths(island, 'post', lang), yearOf);
  const onOnePage = yearsOnOnePage(island, lang);
  return (
    <>
      <PageHead title={words.title} lead={years.size > 0 ? words.lead : undefined} />
      {years.size === 0 && (
        <Row>
          <p>
            {words.empty} <a href={visit.to('questions')}>{words.ask}</a>
          </p>
        </Row>
      )}
      {[...years].map(([year, months]) => (
        <Section
          id={`y${year}`}
          label={onOnePage.includes(year) ? <a href={visit.to('year', { year })}>{year}</a> : year}
        >
          <TitleList feed>{months.map((month) => raw(monthKept(visit, month)))}</TitleList>
        </Section>
      ))}
    </>
  );
}

function yearOf([newest]: readonly Entry[]): string {
  return newest?.date.slice(0, 4) ?? '';
}

// A month stays the same array until something in it changes.
const kept = new WeakMap<readonly Entry[], string>();

function monthKept({ lang }: Visit, month: readonly Entry[]): string {
  const lines = kept.get(month) ?? inOnePiece(<EntryLines entries={month} lang={lang} summaries={false} />);
  kept.set(month, lines);
  return lines;
}

/** A text put together stays a tree of its pieces in memory, which every page that holds it would walk anew. */
function inOnePiece(markup: object): string {
  return Buffer.from(String(markup)).toString();
}
