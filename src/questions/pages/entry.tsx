import { raw } from 'hono/html';
import { Button, Buttons, LinkButton } from '../../look/forms/button.tsx';
import { Hidden } from '../../look/forms/hidden.tsx';
import type { Route, Visit } from '../../look/route.ts';
import { Asked } from '../../look/text/asked.tsx';
import { PageHead } from '../../look/text/page-head.tsx';
import { Prose } from '../../look/text/prose.tsx';
import { Row } from '../../look/text/row.tsx';
import { Section } from '../../look/text/section.tsx';
import { Titles } from '../../look/text/titles.tsx';
import { contentOf, publishedEntries, renderedOf } from '../../source/content-of.ts';
import type { Entry } from '../../source/core/content.ts';
import { withSources } from '../../source/core/picture-sources.ts';
import { answersWords } from '../../words/answers.ts';
import { dayInWords } from '../../words/dates.ts';
import { questionWords } from '../../words/questions.ts';

const LONGEST_DESCRIPTION_CHARS = 160;
const MOST_RELATED = 3;

/** One answer at an address that stays. */
export const entryPage: Route = {
  at: 'question',
  serve: 'kept',
  get: (visit) => {
    const path = decodeURI(visit.to('question', { slug: visit.params.slug ?? '' }));
    const entry = contentOf(visit.island).byPath.get(path);
    return entry ? show(visit, entry) : new Response(null, { status: 404 });
  },
  every: (island, lang) => publishedEntries(island, 'question', lang).map(({ slug }) => ({ slug })),
};

function show(visit: Visit, entry: Entry): Promise<Response> {
  const { text } = renderedOf(visit.island, entry);
  return visit.page({
    title: entry.title,
    description: entry.summary ?? text.slice(0, LONGEST_DESCRIPTION_CHARS),
    menu: 'questions',
    translations: entry.translations,
    data: [structured(visit, entry, text)],
    body: <EntryView visit={visit} entry={entry} />,
  });
}

function EntryView({ visit, entry }: { readonly visit: Visit; readonly entry: Entry }) {
  const words = questionWords[visit.lang];
  const { html } = renderedOf(visit.island, entry);
  return (
    <article class="h-entry">
      <PageHead
        margin={<a href={visit.to('questions')}>{words.menu}</a>}
        title={<span class="p-name">{entry.title}</span>}
        lead={entry.summary}
      />
      <Row margin={<Dates visit={visit} entry={entry} />}>
        <div class="e-content">
          <Prose>{raw(withSources(html))}</Prose>
        </div>
        {!visit.isExport && <Ways visit={visit} entry={entry} />}
      </Row>
      <AlsoAsked visit={visit} entry={entry} />
      <Related visit={visit} entry={entry} />
      <Address visit={visit} entry={entry} />
    </article>
  );
}

function Dates({ visit: { lang }, entry: { date, updated } }: { readonly visit: Visit; readonly entry: Entry }) {
  const words = questionWords[lang].entry;
  return (
    <>
      <time class="dt-published" datetime={date}>
        {words.answeredOn(dayInWords(date, lang))}
      </time>
      {updated && (
        <>
          {', '}
          <time class="dt-updated" datetime={updated}>
            {words.changedOn(dayInWords(updated, lang))}
          </time>
        </>
      )}
    </>
  );
}

function Ways({ visit, entry }: { readonly visit: Visit; readonly entry: Entry }) {
  const words = questionWords[visit.lang].entry;
  return (
    <form action={visit.to('answered')} method="post">
      <Hidden values={{ entry: entry.path }} />
      <Buttons>
        <Button>{words.thatAnswersIt}</Button>
        <LinkButton href={visit.to('questions')} kind="link">
          {words.ask}
        </LinkButton>
      </Buttons>
    </form>
  );
}

function AlsoAsked({ visit, entry }: { readonly visit: Visit; readonly entry: Entry }) {
  if (entry.phrasings.length === 0) return null;
  const phrasings = entry.phrasings.map((text) => answersWords[visit.lang].quoted(text));
  return (
    <Section id="also" label={questionWords[visit.lang].entry.alsoAsked}>
      <Asked phrasings={phrasings} />
    </Section>
  );
}

/** Entries that share a topic, the newest first. */
function Related({ visit, entry }: { readonly visit: Visit; readonly entry: Entry }) {
  const near = publishedEntries(visit.island, 'question', entry.lang)
    .filter((other) => other !== entry && other.tags.some((tag) => entry.tags.includes(tag)))
    .slice(0, MOST_RELATED);
  if (near.length === 0) return null;
  return (
    <Section id="related" label={questionWords[visit.lang].entry.related}>
      <Titles items={near.map(({ title, path }) => ({ title, href: path }))} />
    </Section>
  );
}

function Address({ visit, entry }: { readonly visit: Visit; readonly entry: Entry }) {
  const words = questionWords[visit.lang].entry;
  const address = `${visit.island.about.url.replace(/^https?:\/\//, '')}${entry.path}`;
  return (
    <Section id="address" label={words.address}>
      <p>
        {words.stays(address)} <a href={visit.to('answersRss')}>{words.feed}</a>
      </p>
    </Section>
  );
}

function structured({ island }: Visit, entry: Entry, text: string): object {
  const author = { '@type': 'Person', name: island.about.name, url: island.about.url };
  return {
    '@context': 'https://schema.org',
    '@type': 'QAPage',
    mainEntity: {
      '@type': 'Question',
      name: entry.title,
      answerCount: 1,
      datePublished: entry.date,
      author,
      acceptedAnswer: {
        '@type': 'Answer',
        text,
        datePublished: entry.date,
        url: `${island.about.url}${entry.path}`,
        author,
      },
    },
  };
}
