import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stemEnglish } from './stem-english.ts';
import { stemGerman } from './stem-german.ts';

type Peer = { newStemmer(language: string): { stem(word: string): string } };
const peer: Peer = createRequire(import.meta.url)('snowball-stemmers');

const GERMAN = `aufeinanderfolgenden auffälligkeiten aufgaben beratung beratungen bezahlbarkeit bäuerinnen coachings erlebnissen
  einsamkeit erstgespräches freundlicherweise gespräche gesprächig häuser heimlichkeiten kostenlos möglichkeiten niederigkeit
  sitzungen stundensatz termine terminabsage verschwiegenheit wohnungen ärztlicher üblichen quälend bayerisch reisekosten`;
const ENGLISH = `answers answered answering availability availabilities beautifully boxes caresses cries dying early exceed
  fulfilment generously happiness hopping hoping inning knightly luxuriate news ponies relational skies sensibilities ties
  tying vietnamization yelled youth zoologies apology consign consistency consolingly communism arsenal`;

const cases = [
  { language: 'german', words: GERMAN, prefix: 'de-', stem: germanWithLastStep },
  { language: 'english', words: ENGLISH, prefix: 'en-', stem: stemEnglish },
];

test.each(cases)(
  'the $language stemmer agrees with a port of the published one',
  ({ language, words, prefix, stem }) => {
    const reference = peer.newStemmer(language);
    for (const word of [...words.split(/\s+/), ...wordsOfSets(prefix)])
      expect([word, stem(word)]).toEqual([word, reference.stem(word)]);
  },
);

function germanWithLastStep(word: string): string {
  const plain = { ä: 'a', ö: 'o', ü: 'u' } as Readonly<Record<string, string>>;
  return stemGerman(word.replaceAll('ß', 'ss')).replace(/[äöü]/g, (letter) => plain[letter] ?? letter);
}

/** Thousands of real words, where the sets for measuring lie beside the checkout. */
function wordsOfSets(prefix: string): string[] {
  const folder = join(process.cwd(), '../shared/data/answers');
  if (!existsSync(folder)) return [];
  const texts = readdirSync(folder)
    .filter((name) => name.startsWith(prefix))
    .map((name) => readFileSync(join(folder, name, 'entries.jsonl'), 'utf8').toLowerCase());
  const words = new Set(texts.flatMap((text) => text.match(/\p{L}+/gu) ?? []));
  return [...words].filter((word) => /^[a-zäöüß]+$/.test(word));
}
