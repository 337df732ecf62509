import { expect, test } from 'vitest';
import { ROUTES } from './routes.ts';
import { TIMES } from './serve.ts';

const SLOW_LINE_BYTES_PER_SECOND = 500_000 / 8;

test('every form has the time to arrive over a slow line', () => {
  const longestBytes = Math.max(...ROUTES.map(({ longestFormBytes = 0 }) => longestFormBytes));
  expect(longestBytes).toBeGreaterThan(30_000_000);
  expect(TIMES.requestTimeout / 1000).toBeGreaterThan(longestBytes / SLOW_LINE_BYTES_PER_SECOND);
});
