import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Document } from '../src/answers/core/document.ts';
import { sentenceStarts } from '../src/answers/core/sentences.ts';
import type { Language } from '../src/kit/language.ts';

/** One set of questions with the entries that answer them, as the files in its folder say. */
export type QuestionSet = {
  readonly name: string;
  readonly lang: Language;
  readonly entries: readonly Entry[];
  readonly queries: readonly Query[];
  /** Asked before, in the order they became known. */
  readonly learned: ReadonlyMap<string, readonly string[]>;
  readonly removed: ReadonlySet<string>;
  readonly answerable: ReadonlyMap<string, boolean>;
  /** Nothing in the set answers these. */
  readonly foreign: readonly Query[];
  readonly pairs: readonly Pair[];
};

export type Entry = {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly lang: Language;
};
export type Query = { readonly id: string; readonly text: string; readonly right: ReadonlySet<string> };
export type Pair = { readonly a: string; readonly b: string; readonly same: number };

/** The sets in a folder: the folder itself, or those directly below it. */
export function setsIn(folder: string): QuestionSet[] {
  const isSet = (path: string) => existsSync(join(path, 'entries.jsonl'));
  if (isSet(folder)) return [readSet(folder)];
  const folders = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
  return folders.filter(isSet).map(readSet);
}

function readSet(folder: string): QuestionSet {
  const entries = jsonLines<Entry>(join(folder, 'entries.jsonl'));
  const right = rightEntries(join(folder, 'qrels.tsv'));
  const query = ({ id, text }: { id: string; text: string }) => ({
    id,
    text,
    right: right.get(id) ?? new Set<string>(),
  });
  const learned = new Map<string, string[]>();
  for (const { entry, text } of jsonLines<{ entry: string; text: string }>(join(folder, 'learned.jsonl')))
    learned.set(entry, [...(learned.get(entry) ?? []), text]);
  return {
    name: basename(folder),
    lang: entries[0]?.lang ?? 'de',
    entries,
    queries: jsonLines<{ id: string; text: string }>(join(folder, 'queries.jsonl')).map(query),
    learned,
    removed: new Set(lines(join(folder, 'removed_entries.txt'))),
    answerable: new Map(rows(join(folder, 'answerable.tsv')).map(([id = '', yes]) => [id, yes === '1'])),
    foreign: jsonLines<{ id: string; text: string }>(join(folder, 'oos.jsonl')).map(query),
    pairs: rows(join(folder, 'pairs.tsv')).map(([a = '', b = '', same]) => ({ a, b, same: Number(same) })),
  };
}

/** An entry as a document of the index, with its first `known` learned phrasings. */
export function documentOf(entry: Entry, phrasings: readonly string[]): Document {
  const text = entry.answer.normalize('NFC').replace(/\s+/g, ' ').trim();
  return {
    id: entry.id,
    kind: 'question',
    lang: entry.lang,
    title: entry.question,
    phrasings,
    text,
    sentences: sentenceStarts(text),
    url: `/fragen/${entry.id}/`,
    date: '2026-01-01',
  };
}

function rightEntries(file: string): Map<string, Set<string>> {
  const right = new Map<string, Set<string>>();
  for (const [query = '', entry = '', grade] of rows(file))
    if (Number(grade) > 0) right.set(query, (right.get(query) ?? new Set()).add(entry));
  return right;
}

function lines(file: string): string[] {
  return existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
    : [];
}

function rows(file: string): string[][] {
  return lines(file).map((line) => line.replace(/\r$/, '').split('\t'));
}

function jsonLines<T>(file: string): T[] {
  return lines(file).map((line) => JSON.parse(line) as T);
}
