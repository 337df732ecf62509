import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Origin } from './origin.ts';

const URL_OF_ISLAND = 'https://insel.example';
const folder = () => mkdtempSync(join(tmpdir(), 'insel-origin-'));

test('at home, mails carry the address the island is served at', () => {
  const origin = new Origin(folder());
  origin.visited('localhost:4000', URL_OF_ISLAND);
  expect(origin.of(URL_OF_ISLAND)).toBe('http://localhost:4000');
});

test('once visited by its name, the island keeps to it, whoever looks at localhost later', () => {
  const where = folder();
  const origin = new Origin(where);
  origin.visited('localhost:4000', URL_OF_ISLAND);
  origin.visited('insel.example', URL_OF_ISLAND);
  origin.visited('127.0.0.1:4000', URL_OF_ISLAND);
  expect(origin.of(URL_OF_ISLAND)).toBe(URL_OF_ISLAND);
  expect(new Origin(where).of(URL_OF_ISLAND)).toBe(URL_OF_ISLAND);
});

test('nobody has come yet: the name of insel.yaml counts, else this machine', () => {
  expect(new Origin(folder()).of(URL_OF_ISLAND)).toBe(URL_OF_ISLAND);
  expect(new Origin(folder()).of('')).toBe('http://localhost:4000');
});
