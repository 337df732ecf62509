import type { Document } from '../src/answers/core/document.ts';
import { documentsOf } from '../src/answers/core/documents-of.ts';
import { sentenceStarts } from '../src/answers/core/sentences.ts';
import { render } from '../src/source/core/render.ts';
import { EMPTY_ENTRY } from '../test/entry.ts';
import { type Random, randomOf } from './made-island.ts';
import { documentOf, type QuestionSet } from './sets.ts';

const SECTIONS = 3;
const WORDS_IN_A_POST = 600;
const WORDS_IN_AN_ANSWER = 60;

/** As many questions as the sets ask, with their answers, and posts whose sentences are taken from all answers. */
export function madeTexts(sets: readonly QuestionSet[], { questions, posts }: { questions: number; posts: number }) {
  const entries = sets.flatMap((set) => set.entries);
  const sentences = [...new Set(entries.map(({ answer }) => answer))].flatMap(sentencesIn);
  const random = randomOf(1);
  const asked = new Map(entries.filter(({ question }) => question !== '').map((entry) => [entry.question, entry]));
  const answered = [...asked.values()].slice(0, questions).map((entry, i) => {
    const answer = entry.answer.length > 1 ? entry.answer : some(random, sentences, WORDS_IN_AN_ANSWER);
    return [documentOf({ ...entry, id: `frage-${i}`, answer }, [])];
  });
  const written = Array.from({ length: posts }, (_, i) => madePost(i, random, sentences));
  return { entries: [...answered, ...written], edited: madePost(0, random, sentences) };
}

/** The passages of a post. */
function madePost(number: number, random: Random, sentences: readonly string[]): Document[] {
  const sections = Array.from({ length: SECTIONS }, (_, i) => {
    const text = some(random, sentences, WORDS_IN_A_POST / SECTIONS);
    return i === 0 ? text : `## ${headingOf(random, sentences)}\n\n${text}`;
  });
  const title = headingOf(random, sentences);
  return documentsOf(
    { ...EMPTY_ENTRY, title, path: `/2026/text-${number}/` },
    render(sections.join('\n\n'), { lang: 'de' }),
  );
}

function sentencesIn(text: string): string[] {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const starts = sentenceStarts(plain);
  return starts.map((start, i) => plain.slice(start, starts[i + 1]).trim()).filter((sentence) => sentence.length > 20);
}

/** Sentences in any order, until there are enough words. */
function some(random: Random, sentences: readonly string[], words: number): string {
  const chosen: string[] = [];
  for (let count = 0; count < words; count += chosen.at(-1)?.split(' ').length ?? words)
    chosen.push(sentences[Math.floor(random() * sentences.length)] ?? '');
  return chosen.join(' ');
}

function headingOf(random: Random, sentences: readonly string[]): string {
  return some(random, sentences, 1).split(' ').slice(0, 5).join(' ').replace(/\W+$/u, '');
}
