import { expect, test } from 'vitest';
import { marksIn } from './marks.ts';

test('every mark is found with its place, also one that lost its other', () => {
  const text = 'a ⟦Berta⟧ und ⟦030 12⟧\n\n⟦cut\nend⟧ ⟧';
  expect([...marksIn(text)]).toEqual([
    { mark: '⟦Berta⟧', spot: { line: 1, column: 3 } },
    { mark: '⟦030 12⟧', spot: { line: 1, column: 15 } },
    { mark: '⟦cut', spot: { line: 3, column: 1 } },
    { mark: '⟧', spot: { line: 4, column: 4 } },
    { mark: '⟧', spot: { line: 4, column: 6 } },
  ]);
  expect([...marksIn('none [here]')]).toEqual([]);
});
