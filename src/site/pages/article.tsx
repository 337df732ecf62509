import { raw } from 'hono/html';
import { languageName } from '../../kit/locale.ts';
import type { Visit } from '../../look/route.ts';
import { Folded } from '../../look/text/folded.tsx';
import { type Neighbour, Neighbours } from '../../look/text/neighbours.tsx';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { contentOf, pictureSizeOf, publishedEntries, renderedOf } from '../../source/content-of.ts';
import type { Entry } from '../../source/core/content.ts';
import { withSources } from '../../source/core/picture-sources.ts';
import { dayInWords } from '../../words/dates.ts';
import { siteWords } from '../../words/site.ts';
import { WithLink } from './with-link.tsx';

/** So many topics stand beside a text; on a phone that is above it. */
const TOPICS_AT_FIRST = 12;

/** An entry of its own page: the text, then the ways on. */
export function Article({ visit, entry }: { readonly visit: Visit; readonly entry: Entry }) {
  const { html } = renderedOf(visit.island, entry);
  return (
    <article class="h-entry">
      <PageHead
        title={<span class="p-name">{entry.title}</span>}
        lead={entry.summary}
        margin={entry.kind === 'post' && <Dates visit={visit} entry={entry} />}
      />
      <Row margin={<Elsewhere visit={visit} entry={entry} />}>
        {entry.image && <Picture visit={visit} {...entry.image} />}
        <div class="prose e-content">{raw(withSources(html, !entry.image))}</div>
        <data class="u-url" value={visit.island.about.url + entry.path} />
      </Row>
      <Row>
        <Onward visit={visit} entry={entry} />
      </Row>
    </article>
  );
}

/** Where a file below `content/media` is served. */
export function mediaPath(file: string): string {
  return `/media/${file.split('/').map(encodeURIComponent).join('/')}`;
}

type PictureProps = {
  readonly visit: Visit;
  readonly file: string;
  readonly alt: string;
  /** Not the first of its page: it waits until it is near. */
  readonly waits?: boolean;
};

/** The picture above a text, with its size, so that nothing jumps when it arrives. */
export function Picture({ visit, file, alt, waits = false }: PictureProps) {
  const size = pictureSizeOf(visit.island, file);
  const img = <img class="picture u-photo" src={mediaPath(file)} alt={alt} width={size?.width} height={size?.height} />;
  return raw(withSources(String(img), !waits));
}

function Dates({ visit: { lang }, entry }: { readonly visit: Visit; readonly entry: Entry }) {
  return (
    <>
      <time class="dt-published" datetime={entry.date}>
        {dayInWords(entry.date, lang)}
      </time>
      {entry.updated && (
        <time class="dt-updated" datetime={entry.updated}>
          {siteWords[lang].entry.updated(dayInWords(entry.updated, lang))}
        </time>
      )}
    </>
  );
}

/** The same text in other languages, and its topics. */
function Elsewhere({ visit, entry }: { readonly visit: Visit; readonly entry: Entry }) {
  const words = siteWords[visit.lang].entry;
  const { byPath } = contentOf(visit.island);
  const paths = Object.values(entry.translations).filter((path) => path !== entry.path);
  const further = entry.tags.slice(TOPICS_AT_FIRST);
  const others = paths.map((path) => byPath.get(path)).filter((other) => other !== undefined);
  return (
    <>
      {others.map((other) => (
        <p>
          {words.alsoIn(languageName(other.lang, visit.lang))}{' '}
          <a href={other.path} lang={other.lang} hreflang={other.lang}>
            {other.title}
          </a>
        </p>
      ))}
      {entry.tags.length > 0 && (
        <p>
          <Topics visit={visit} tags={entry.tags.slice(0, TOPICS_AT_FIRST)} />
        </p>
      )}
      {further.length > 0 && (
        <Folded summary={words.furtherTopics(further.length)}>
          <Topics visit={visit} tags={further} />
        </Folded>
      )}
    </>
  );
}

function Topics({ visit, tags }: { readonly visit: Visit; readonly tags: readonly string[] }) {
  return tags.map((tag, at) => (
    <>
      {at > 0 && ', '}
      <a class="p-category" href={visit.to('topic', { topic: tag })}>
        {tag}
      </a>
    </>
  ));
}

function Onward({ visit, entry }: { readonly visit: Visit; readonly entry: Entry }) {
  const words = siteWords[visit.lang].entry;
  const ask = (
    <>
      {words.open} <a href={visit.to('questions')}>{words.ask}</a>
    </>
  );
  if (entry.kind !== 'post') return <p class="onward">{ask}</p>;
  return (
    <>
      <p class="onward">
        <WithLink sentence={words.next} href={visit.to('rss')} label={words.inFeed} /> {ask}
      </p>
      <Neighbours lang={visit.lang} {...neighboursOf(visit, entry)} />
    </>
  );
}

function neighboursOf({ island, lang }: Visit, entry: Entry): { before?: Neighbour; after?: Neighbour } {
  const posts = publishedEntries(island, 'post', entry.lang);
  const at = posts.indexOf(entry);
  const words = siteWords[lang].entry;
  const way = (post: Entry | undefined, label: (day: string) => string) =>
    post && { label: label(dayInWords(post.date, lang, 'month')), href: post.path, title: post.title };
  const before = way(posts[at + 1], words.before);
  const after = way(posts[at - 1], words.after);
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}
