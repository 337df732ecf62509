import { expect, test } from 'vitest';
import { naturally } from './natural-order.ts';

test.each([
  [['offers/1-a.md', 'offers/2-b.md', 'offers/11-c.md', 'offers/12-d.md']],
  [['1-mehr.md', '1.md', '1a.md', '2.md']],
  [['gruppe-9/tag-2', 'gruppe-9/tag-10', 'gruppe-10/tag-1']],
  [['0', '00', '01', '1', '2', '010']],
  [['9a', '9b', '10']],
  [['', 'A', 'Z', 'a', 'ä']],
  [['2026-11-02-a', '2026-11-02-b', '2026-11-10-a']],
])('%s stay in this order, from wherever they come', (inOrder) => {
  expect(inOrder.toReversed().sort(naturally)).toEqual(inOrder);
  for (const [at, name] of inOrder.entries())
    for (const after of inOrder.slice(at + 1)) {
      expect(naturally(name, after), `${name} ${after}`).toBeLessThan(0);
      expect(naturally(after, name), `${after} ${name}`).toBeGreaterThan(0);
    }
});

test('a name stands beside itself', () => expect(naturally('2-paar.md', '2-paar.md')).toBe(0));

test('numbers longer than any machine counts go by their characters', () => {
  const [a, b] = [`1${'0'.repeat(400)}`, `2${'0'.repeat(400)}`];
  expect(naturally(a, b)).toBeLessThan(0);
  expect(naturally(b, a)).toBeGreaterThan(0);
});
