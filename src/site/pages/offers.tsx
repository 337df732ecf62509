import { raw } from 'hono/html';
import type { Route, Visit } from '../../look/route.ts';
import { Definitions } from '../../look/text/definitions.tsx';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { publishedEntries, renderedOf } from '../../source/content-of.ts';
import type { Entry } from '../../source/core/content.ts';
import { withSources } from '../../source/core/picture-sources.ts';
import { siteWords } from '../../words/site.ts';
import { practiceOf } from '../core/meaning.ts';

export const offers: Route = {
  at: 'offers',
  serve: 'kept',
  exists: (island, lang) => publishedEntries(island, 'offer', lang).length > 0,
  get: (visit) =>
    visit.page({
      title: siteWords[visit.lang].offers.title,
      data: [practiceOf(visit.island.about, publishedEntries(visit.island, 'offer', visit.lang))],
      body: <Offers visit={visit} />,
    }),
};

function Offers({ visit }: { readonly visit: Visit }) {
  const words = siteWords[visit.lang].offers;
  return (
    <>
      <PageHead title={words.title} />
      {publishedEntries(visit.island, 'offer', visit.lang).map((entry) => (
        <Offer visit={visit} entry={entry} />
      ))}
      <Row>
        <p class="onward">
          <a href={visit.to('questions')}>{words.ask}</a>
        </p>
      </Row>
    </>
  );
}

function Offer({ visit, entry }: { readonly visit: Visit; readonly entry: Entry }) {
  const words = siteWords[visit.lang].offers;
  const terms = (['for', 'price', 'duration', 'begin'] as const).flatMap((name) => {
    const text = entry.offer?.[name];
    return text ? [{ term: words[name], children: text }] : [];
  });
  return (
    <section class="offer section" aria-labelledby={entry.slug}>
      <Row>
        <h2 id={entry.slug} tabindex={-1}>
          {entry.title}
        </h2>
        {entry.summary && <p class="lead">{entry.summary}</p>}
        <div class="prose">{raw(withSources(renderedOf(visit.island, entry).html, false))}</div>
        <Definitions rows={terms} />
      </Row>
    </section>
  );
}
