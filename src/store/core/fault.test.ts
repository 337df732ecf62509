import { expect, test } from 'vitest';
import { describeFault } from './fault.ts';

test('a fault is told by name, code and place, never by its message', () => {
  const error = Object.assign(new TypeError('550 anna@example.org is unknown'), { code: 'EENVELOPE' });
  expect(describeFault(error)).toMatch(/^TypeError EENVELOPE \(fault\.test\.ts:\d+\)$/);
  expect(describeFault(Object.assign(new Error('x'), { code: 'to anna@example.org' }))).not.toContain('anna');
  expect(describeFault('anna@example.org')).not.toContain('anna');
});
