import type { Language } from '../../kit/language.ts';
import { oneLine, yamlOf } from '../../source/core/entry-text.ts';
import type { Post } from './post.ts';

const LONGEST_TITLE = 80;

/** A thread as the text of one draft: front matter a post may have, then its parts in their order. */
export function draftText(
  parts: readonly [Post, ...Post[]],
  zone: string,
  languages: readonly Language[],
  pictureAt: (file: string) => string | undefined,
): string {
  const [first] = parts;
  const updated = parts.map(({ updatedAt }) => updatedAt).filter((each) => each !== undefined);
  const lang = languages.find((each) => each === first.lang);
  const tags = [...new Set(parts.flatMap((part) => part.tags))];
  const matter = {
    title: titleOf(first),
    date: dayIn(first.publishedAt, zone),
    ...(updated.length > 0 ? { updated: dayIn(updated.sort().at(-1) ?? '', zone) } : {}),
    ...(lang && lang !== languages[0] ? { lang } : {}),
    ...(first.warning ? { summary: oneLine(first.warning) } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    draft: true,
  };
  return `---\n${yamlOf(matter)}---\n\n${parts.map((part) => bodyOf(part, pictureAt)).join('\n\n')}\n`;
}

function bodyOf({ body, pictures }: Post, pictureAt: (file: string) => string | undefined): string {
  const shown = pictures.flatMap(({ file, alt }) => {
    const at = pictureAt(file);
    return at ? [`![${oneLine(alt).replace(/[\\[\]]/g, (sign) => `\\${sign}`)}](${at})`] : [];
  });
  return [body, ...shown].filter((part) => part !== '').join('\n\n');
}

/** The warning, or the first words of the text; the day where there are none. */
function titleOf({ warning, body, publishedAt }: Post): string {
  const line = (body.split('\n')[0] ?? '')
    .replace(/\[(.*?)\]\(<.*?>\)/g, '$1')
    .replace(/<(https?:[^>]*)>/g, '$1')
    .replace(/\\(?=[\p{P}\p{S}]|$)/gu, '')
    .replace(/^[>#\s-]+/, '');
  const words = oneLine(warning || line) || publishedAt.slice(0, 10);
  if (words.length <= LONGEST_TITLE) return words;
  const cut = words.lastIndexOf(' ', LONGEST_TITLE);
  return `${words.slice(0, cut > LONGEST_TITLE / 2 ? cut : LONGEST_TITLE)} …`;
}

function dayIn(instant: string, zone: string): string {
  const at = Temporal.Instant.fromEpochMilliseconds(Date.parse(instant));
  return at.toZonedDateTimeISO(zone).toPlainDate().toString();
}
