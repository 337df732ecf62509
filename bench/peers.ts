import { DatabaseSync } from 'node:sqlite';
import MiniSearch from 'minisearch';
import { isWeak, termsOf } from '../src/answers/core/analysis.ts';
import { calibrated } from './calibrate.ts';
import type { Engine, Known, Ranked } from './engine.ts';

const MOST_RANKED = 100;
const QUESTION_BOOST = 3;

/** MiniSearch with Insel's own stems and without stop words, its best setting on these sets; each phrasing is a document. */
export const miniSearch: Engine = {
  name: 'minisearch',
  open(known) {
    const lang = known[0]?.entry.lang ?? 'de';
    const search = new MiniSearch<{ id: number; question: string; answer: string }>({
      fields: ['question', 'answer'],
      tokenize: (text) => termsOf(text, lang),
      processTerm: (term) => (isWeak(term, lang) ? null : term),
      searchOptions: { boost: { question: QUESTION_BOOST }, combineWith: 'OR' },
    });
    const rows = rowsOf(known);
    search.addAll(rows.map(({ question, answer }, id) => ({ id, question, answer })));
    const rank = (text: string) =>
      bestOfEach(search.search(text).map(({ id, score }) => ({ id: rows[id]?.id ?? '', score })));
    return {
      rank,
      suggest: calibrated(known, rank),
      bytes: () => new TextEncoder().encode(JSON.stringify(search)),
      close: () => {},
    };
  },
};

/** SQLite FTS5 with the trigram tokenizer, the best engine off the shelf on German; each phrasing is a row. */
export const fts5Trigram: Engine = {
  name: 'fts5-trigram',
  open(known) {
    const db = new DatabaseSync(':memory:');
    db.exec(
      `create virtual table line using fts5(question, answer, entry unindexed, tokenize = 'trigram remove_diacritics 1')`,
    );
    const insert = db.prepare('insert into line (question, answer, entry) values (?, ?, ?)');
    db.exec('begin');
    for (const { question, answer, id } of rowsOf(known)) insert.run(question, answer, id);
    db.exec('commit');
    const select = db.prepare(
      `select entry as id, -bm25(line, ${QUESTION_BOOST}, 1) as score from line where line match ? order by score desc limit 400`,
    );
    const rank = (text: string) => {
      const match = trigrams(text);
      return match === '' ? [] : bestOfEach(select.all(match) as unknown as Ranked[]);
    };
    return { rank, suggest: calibrated(known, rank), bytes: () => db.serialize(), close: () => db.close() };
  },
};

export const peers: readonly Engine[] = [miniSearch, fts5Trigram];

function rowsOf(known: readonly Known[]) {
  return known.flatMap(({ entry, phrasings }) => [
    { id: entry.id, question: entry.question, answer: entry.answer },
    ...phrasings.map((question) => ({ id: entry.id, question, answer: '' })),
  ]);
}

function bestOfEach(ranked: readonly Ranked[]): Ranked[] {
  const best = new Map<string, number>();
  for (const { id, score } of ranked) if (!best.has(id)) best.set(id, score);
  return [...best].slice(0, MOST_RANKED).map(([id, score]) => ({ id, score }));
}

function trigrams(text: string): string {
  const letters = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const found = new Set<string>();
  for (let i = 0; i + 3 <= letters.length; i += 1) found.add(letters.slice(i, i + 3));
  return [...found].map((trigram) => `"${trigram}"`).join(' OR ');
}
