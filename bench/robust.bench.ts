// What other spellings and typing mistakes cost, and how well two wordings of one question are recognized.
import { createHash } from 'node:crypto';
import { likenessTable } from '../src/answers/core/grouping.ts';
import type { Engine, Finder } from './engine.ts';
import { engines } from './engines.ts';
import { share } from './figures.ts';
import { insel } from './insel.ts';
import { folderOr, print, rounded, runsFile } from './output.ts';
import { documentOf, type QuestionSet, setsIn } from './sets.ts';

const folder = folderOr('bench:robust -- FOLDER [--engines insel] [--runs FILE]');
const record = runsFile();

for (const set of setsIn(folder))
  for (const engine of engines()) {
    const grouping = engine === insel && set.pairs.length > 0 ? { groupingRecallAtP95: groupingRecall(set, 0.95) } : {};
    print({ engine: engine.name, set: set.name, lang: set.lang, ...losses(engine, set), ...grouping });
  }

function losses(engine: Engine, set: QuestionSet) {
  const finder = engine.open(set.entries.map((entry) => ({ entry, phrasings: [] })));
  const plain = success1(finder, set, (text) => text);
  const loss = (spelled: (text: string) => string) => rounded(100 * (plain - success1(finder, set, spelled)), 1);
  const made = { success1: rounded(plain), umlautLoss: loss(withoutUmlauts), typoLoss: loss(withTypos) };
  finder.close();
  return made;
}

function success1(finder: Finder, set: QuestionSet, spelled: (text: string) => string): number {
  return share(
    set.queries.filter(({ right }) => right.size > 0),
    ({ text, right }) => right.has(finder.rank(spelled(text))[0]?.id ?? ''),
  );
}

function withoutUmlauts(text: string): string {
  const spelling: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss' };
  return text.normalize('NFC').replace(/[äöüÄÖÜß]/g, (letter) => spelling[letter] ?? letter);
}

/** One mistake in a third of the words of five letters and more, which and where by the hash of the word's place. */
function withTypos(text: string): string {
  return text.replace(/\p{L}{5,}/gu, (word, at: number) => {
    const hash = createHash('sha1').update(`typo:${text}:${at}`).digest();
    return (hash[0] ?? 0) % 3 === 0
      ? mistyped(word, 1 + ((hash[1] ?? 0) % (word.length - 2)), (hash[2] ?? 0) % 4)
      : word;
  });
}

function mistyped(word: string, at: number, kind: number): string {
  const [before, letter, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
  if (kind === 0) return before + after;
  if (kind === 1) return before + letter + letter + after;
  if (kind === 2) return before + after.slice(0, 1) + letter + after.slice(1);
  return `${before}e${after}`;
}

/** The share of the same pairs found at the lowest border where this share of all found pairs is the same. */
function groupingRecall(set: QuestionSet, precision: number): number {
  const documents = set.entries.map((entry) => documentOf(entry, []));
  const texts = [...new Set(set.pairs.flatMap(({ a, b }) => [a, b]))];
  const table = likenessTable(texts, documents, set.lang);
  const place = new Map(texts.map((text, i) => [text, i]));
  const graded = Math.max(...set.pairs.map(({ same }) => same)) > 1;
  const pairs = set.pairs
    .filter(({ same }) => !graded || same >= 4 || same <= 2)
    .map(({ a, b, same }) => ({
      same: graded ? same >= 4 : same > 0,
      likeness: table[place.get(a) ?? 0]?.[place.get(b) ?? 0] ?? 0,
      a,
      b,
    }))
    .sort((x, y) => y.likeness - x.likeness);
  for (const pair of pairs) record({ engine: 'insel', set: set.name, ...pair });
  const all = pairs.filter(({ same }) => same).length;
  let [right, best] = [0, 0];
  pairs.forEach(({ same }, i) => {
    if (same) right += 1;
    if (right / (i + 1) >= precision) best = right;
  });
  return rounded(best / all);
}
