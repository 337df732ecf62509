import { raw } from 'hono/html';
import { Arcs } from '../../look/arcs.tsx';
import type { Venture } from '../../look/core/arcs.ts';
import type { Route, Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { Section } from '../../look/text/section.tsx';
import { publishedEntries, renderedOf } from '../../source/content-of.ts';
import type { Entry } from '../../source/core/content.ts';
import { siteWords } from '../../words/site.ts';

export const ventures: Route = {
  at: 'ventures',
  serve: 'kept',
  exists: (island, lang) => publishedEntries(island, 'venture', lang).length > 0,
  get: (visit) => visit.page({ title: siteWords[visit.lang].ventures.title, body: <Ventures visit={visit} /> }),
};

function Ventures({ visit }: { readonly visit: Visit }) {
  const words = siteWords[visit.lang].ventures;
  const entries = publishedEntries(visit.island, 'venture', visit.lang);
  const [first] = entries.map(({ date }) => date.slice(0, 4)).sort();
  if (!first) return <NothingYet visit={visit} />;
  return (
    <>
      <PageHead title={words.title} lead={words.lead(first)} />
      <Arcs ventures={entries.map(yearsOf)} today={decimalYear(todayOf(visit))} todayWord={words.today} />
      {entries.map((entry) => (
        <Section id={entry.slug} label={spanOf(visit, entry)}>
          <h3 class="title">{entry.title}</h3>
          <div class="prose">{raw(renderedOf(visit.island, entry).html)}</div>
        </Section>
      ))}
    </>
  );
}

function NothingYet({ visit }: { readonly visit: Visit }) {
  const { title, empty } = siteWords[visit.lang].ventures;
  return (
    <>
      <PageHead title={title} />
      <Row>
        <p>
          {empty} <a href={visit.to('questions')}>{siteWords[visit.lang].archive.ask}</a>
        </p>
      </Row>
    </>
  );
}

function spanOf({ lang }: Visit, { date, until }: Entry): string {
  const words = siteWords[lang].ventures;
  return until ? words.span(date.slice(0, 4), until.slice(0, 4)) : words.since(date.slice(0, 4));
}

function todayOf({ island }: Visit): Temporal.PlainDate {
  return island.now.toZonedDateTimeISO(island.about.zone).toPlainDate();
}

/** A venture that names only a year lasts to the end of it. */
function yearsOf({ date, until }: Entry): Venture {
  const from = decimalYear(Temporal.PlainDate.from(date));
  if (!until) return { from };
  return { from, to: until.length === 4 ? Number(until) + 1 : decimalYear(Temporal.PlainDate.from(until)) };
}

function decimalYear({ year, dayOfYear, daysInYear }: Temporal.PlainDate): number {
  return year + (dayOfYear - 1) / daysInYear;
}
