import type { Entry, Passage, Rendered } from '../../source/core/content.ts';
import type { Document } from './document.ts';

const LONGEST_PASSAGE_CHARS = 900;
const NONE: readonly string[] = [];

/** What the finder knows of an entry: a question is one document, anything else one for each passage. */
export function documentsOf(entry: Entry, rendered: Rendered): Document[] {
  const { passages } = rendered;
  if (entry.kind !== 'question')
    return passages.flatMap((passage) => {
      const url = placeOf(entry, passage);
      return parts(passage).map((part, position) => ({
        ...part,
        ...ofPassages(entry),
        ...(passage.heading === undefined ? {} : { heading: passage.heading }),
        id: position > 0 ? `${url}~${position}` : url,
        url,
      }));
    });
  const { phrasings, path } = entry;
  const text = quotable(rendered.text, passages); // worked out when first asked for, and passages need it not
  const sentences = startsIn(text, passages);
  return [{ ...ofEntry(entry), id: path, kind: 'question', phrasings, text, sentences, url: path }];
}

/** Up to the end of the last passage: behind it stands no more than the way back from a note. */
function quotable(text: string, passages: readonly Passage[]): string {
  const last = passages.at(-1)?.text ?? '';
  const at = last === '' ? -1 : text.lastIndexOf(last);
  return at < 0 ? text : text.slice(0, at + last.length);
}

/** What the passages of an article have in common. */
export function ofPassages(entry: Entry) {
  return { ...ofEntry(entry), kind: 'passage' as const, phrasings: NONE };
}

function ofEntry({ lang, title, updated, date }: Entry) {
  return { lang, title, date: updated ?? date };
}

/** Offers and ventures share a page and bring their own anchor. */
function placeOf({ path }: Entry, { anchor }: Passage): string {
  return anchor === undefined || path.includes('#') ? path : `${path}#${anchor}`;
}

/** A long passage is cut between sentences, so that what is found is near what is quoted. */
function parts({ text, sentences }: Passage): { text: string; sentences: number[] }[] {
  const cuts = [0];
  sentences.forEach((start, i) => {
    const end = sentences[i + 1] ?? text.length;
    const from = cuts.at(-1) ?? 0;
    if (end - from > LONGEST_PASSAGE_CHARS && start > from) cuts.push(start);
  });
  return cuts
    .map((from, i) => {
      const to = cuts[i + 1] ?? text.length;
      const inside = sentences.filter((start) => start >= from && start < to).map((start) => start - from);
      return { text: text.slice(from, to).trimEnd(), sentences: inside.length > 0 ? inside : [0] };
    })
    .filter((part) => part.text !== '');
}

/** The sentences of the passages, where they stand in the whole text; headings begin a sentence of their own. */
function startsIn(text: string, passages: readonly Passage[]): number[] {
  const starts = new Set([0]);
  let from = 0;
  for (const passage of passages) {
    const at = text.indexOf(passage.text, from);
    if (at < 0 || passage.text === '') continue;
    for (const start of passage.sentences) starts.add(at + start);
    from = at + passage.text.length;
  }
  return [...starts].sort((a, b) => a - b);
}
