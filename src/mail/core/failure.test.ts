import { expect, test } from 'vitest';
import { failureKind } from './failure.ts';

test.each([
  ['5.1.1', 'address'],
  ['5.1.8', 'setup'],
  ['4.2.2', 'mailbox'],
  ['5.7.26', 'policy'],
  ['4.7.8', 'setup'],
  ['4.4.1', 'setup'],
  ['4.3.1', 'other'],
  ['', 'other'],
])('%s: %s', (status, kind) => {
  expect(failureKind(status)).toBe(kind);
});
