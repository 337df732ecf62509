import { expect, test } from 'vitest';
import { importRefusals } from './import.ts';
import { refusals } from './refusals.ts';
import { serverRefusals } from './server.ts';
import { sourceFaults } from './source.ts';
import { storeRefusals } from './store.ts';

const PARTS = [storeRefusals, sourceFaults, serverRefusals, importRefusals];

test('no reason of one part takes the sentence of another', () => {
  const names = PARTS.flatMap(({ de }) => Object.keys(de));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  for (const part of PARTS) expect(refusals.de).toMatchObject(part.de);
});

test('a sentence has the same places for values in both languages', () => {
  const placesOf = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].sort();
  for (const [reason, sentence] of Object.entries(refusals.de))
    expect(placesOf(refusals.en[reason as keyof typeof refusals.en]), reason).toEqual(placesOf(sentence));
});
