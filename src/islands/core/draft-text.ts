import type { Language } from '../../kit/language.ts';
import { oneLine, yamlOf } from '../../source/core/entry-text.ts';
import { sourceAddress } from '../../source/core/old-address.ts';
import { isOfService } from './blog-text.ts';
import type { Post } from './post.ts';

const LONGEST_TITLE = 80;
const MOST_SOURCES = 1000;

/** A thread as the text of one draft: front matter a post may have, `id` among it, then its parts in their order. */
export function draftText(
  id: string,
  parts: readonly [Post, ...Post[]],
  zone: string,
  languages: readonly Language[],
  mediaAt: (file: string) => string | undefined,
): string {
  const [first] = parts;
  const updated = parts.map(({ updatedAt }) => updatedAt).filter((each) => each !== undefined);
  const date = dayIn(first.publishedAt, zone);
  const lastOn = updated.length > 0 ? dayIn(updated.sort().at(-1) ?? '', zone) : date;
  const lang = languages.find((each) => each === first.lang);
  const tags = [...new Set(parts.flatMap((part) => part.tags))];
  const aliases = [...new Set(parts.flatMap((part) => part.aliases ?? []))];
  const source = [...new Set(parts.flatMap(foreignAddress))].slice(0, MOST_SOURCES);
  const matter = {
    id,
    title: titleOf(first),
    date,
    ...(lastOn > date ? { updated: lastOn } : {}),
    ...(lang && lang !== languages[0] ? { lang } : {}),
    ...(first.slug ? { slug: first.slug } : {}),
    ...(first.summary ? { summary: oneLine(first.summary) } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(source.length > 0 ? { source } : {}),
    draft: true,
  };
  return `---\n${yamlOf(matter)}---\n\n${parts.map((part) => bodyOf(part, mediaAt)).join('\n\n')}\n`;
}

/** Where it stood, unless that host is the owner's for certain and leads here itself. */
export function foreignAddress({ url, host, isHostSaid }: Post): string[] {
  const isForeign = url !== undefined && (host === undefined || isOfService(host) || isHostSaid);
  return isForeign && sourceAddress(url) ? [url] : [];
}

const PLACE = /(!?)\[((?:\\.|[^\]\\])*)\]\(<picture:(\d+)>\)/g;

/** Pictures stand where the text names them, the others behind it; films and sounds are links. */
function bodyOf({ body, pictures }: Post, mediaAt: (file: string) => string | undefined): string {
  const inText = new Set<number>();
  const text = body.replace(PLACE, (_, sign: string, alt: string, number: string) => {
    inText.add(Number(number));
    const at = mediaAt(pictures[Number(number)]?.file ?? '');
    return sign === '!' ? shown(at, alt) : at ? `[${alt}](${at})` : alt;
  });
  const rest = pictures
    .filter((_, number) => !inText.has(number))
    .map(({ file, alt }) =>
      shown(
        mediaAt(file),
        oneLine(alt).replace(/[\\[\]]/g, (sign) => `\\${sign}`),
      ),
    );
  return [text, ...rest].filter((part) => part !== '').join('\n\n');
}

function shown(at: string | undefined, alt: string): string {
  if (at === undefined) return '';
  return /\.(mp4|webm|mp3|m4a|ogg|pdf)$/.test(at) ? `[${alt || at.replace(/^.*\//, '')}](${at})` : `![${alt}](${at})`;
}

/** Its title, the warning, or the first words of the text; the day where there are none. */
export function titleOf({ title, summary, body, publishedAt }: Post): string {
  const line = (body.split('\n').find((each) => each !== '' && !each.startsWith('![')) ?? '')
    .replace(/\[(.*?)\]\(<.*?>\)/g, '$1')
    .replace(/<(https?:[^>]*)>/g, '$1')
    .replace(/(?<!\\)(\*{1,2}|~~|`)/g, '')
    .replace(/\\(?=[\p{P}\p{S}]|$)/gu, '')
    .replace(/^[>#\s-]+/, '');
  // an address is no title, unless there is nothing else
  const spoken = line.replace(/https?:\/\/\S+/g, '');
  const words = oneLine(title || summary || (/\p{L}/u.test(spoken) ? spoken : line)) || publishedAt.slice(0, 10);
  if (words.length <= LONGEST_TITLE) return words;
  const cut = words.lastIndexOf(' ', LONGEST_TITLE);
  return `${words.slice(0, cut > LONGEST_TITLE / 2 ? cut : LONGEST_TITLE)} …`;
}

/** The owner's day of an instant. */
export function dayIn(instant: string, zone: string): string {
  const at = Temporal.Instant.fromEpochMilliseconds(Date.parse(instant));
  return at.toZonedDateTimeISO(zone).toPlainDate().toString();
}
