import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('what Node warns of is a line of the log without its words, and what is experimental is none', () => {
  const program = `
    import { logWarnings } from ${JSON.stringify(join(import.meta.dirname, 'log.ts'))};
    logWarnings();
    process.emitWarning('of ML-DSA', 'ExperimentalWarning');
    process.emitWarning('asker@example.org', { type: 'DeprecationWarning', code: 'DEP0123' });
  `;
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  const lines = stderr.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { at: expect.any(String), event: 'warning', kind: 'DeprecationWarning', code: 'DEP0123' },
  ]);
});
