import { raw } from 'hono/html';
import type { Route, Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
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
  const first = entries.map(({ date }) => date.slice(0, 4)).sort()[0] ?? '';
  return (
    <>
      <PageHead title={words.title} lead={words.lead(first)} />
      {entries.map((entry) => (
        <Section id={entry.slug} label={spanOf(visit, entry)}>
          <h3 class="title">{entry.title}</h3>
          <div class="prose">{raw(renderedOf(visit.island, entry).html)}</div>
        </Section>
      ))}
    </>
  );
}

function spanOf({ lang }: Visit, { date, until }: Entry): string {
  const words = siteWords[lang].ventures;
  return until ? words.span(date.slice(0, 4), until.slice(0, 4)) : words.since(date.slice(0, 4));
}
