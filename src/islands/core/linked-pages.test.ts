import { expect, test } from 'vitest';
import { linkedPages } from './linked-pages.ts';

const SITE = new Map([
  ['start', ['a', 'secret']],
  ['a', ['b', 'start', 'a']],
  ['b', []],
  ['secret', ['behind']],
  ['behind', []],
  ['lonely', ['twin', 'a']],
  ['twin', ['lonely']],
  ['alone', ['alone']],
]);

test('from the beginning, through open pages only; two that lead to each other are still lost', () => {
  const found = linkedPages(SITE, ['start'], (name) => name === 'secret');
  expect([...found].sort()).toEqual(['a', 'b', 'secret', 'start']);
});

test('without a beginning, what another page leads to', () => {
  const found = linkedPages(SITE, [], (name) => name === 'secret');
  expect([...found].sort()).toEqual(['a', 'b', 'lonely', 'secret', 'start', 'twin']);
});
