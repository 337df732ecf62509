// Everything the pipeline checks, in the order of what is quickest to fail. `--quick` leaves out what needs a
// browser or minutes. The last line counts the tests, in a form a pipeline can read.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { ROOT } from './setup.mjs';

const quick = process.argv.includes('--quick');
const bin = (...parts) => join(ROOT, 'node_modules', ...parts);
const report = join(ROOT, '.cache', `vitest-${process.pid}.json`);
const counts = { passed: 0, failed: 0, skipped: 0 };

step('format and lint', [bin('@biomejs', 'biome', 'bin', 'biome'), 'ci', '--error-on-warnings', '.']);
step('types', [bin('typescript', 'bin', 'tsc'), '-p', 'tsconfig.json']);
await ensureBuilt(process.execPath);
const chromium = quick ? undefined : await findChromium();
if (!quick && !chromium) process.stdout.write('No Chromium was found: the tests in a browser are skipped.\n');
// The parts of the house keep nothing between their tests: so many small files share the modules that one of them loaded.
runTests('src', '--no-isolate');
runTests(quick ? 'test/house' : 'test');
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
process.exit(counts.failed === 0 ? 0 : 1);

function step(name, args) {
  process.stdout.write(`\n${name}\n`);
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  counts[status === 0 ? 'passed' : 'failed'] += 1;
}

function runTests(folder, ...options) {
  const args = [
    bin('vitest', 'vitest.mjs'),
    'run',
    join(ROOT, folder, '/'), // without the slash, `test` means every file with that word in its name
    ...options,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const env = { ...process.env, INSEL_ROOT: ROOT, ...(chromium ? { CHROMIUM: chromium } : {}) };
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env });
  if (!existsSync(report)) {
    counts.failed += 1;
    return;
  }
  const result = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  counts.passed += result.numPassedTests;
  counts.failed += result.numFailedTests;
  counts.skipped += result.numPendingTests + result.numTodoTests;
  if (status !== 0 && result.numFailedTests === 0) counts.failed += 1; // a file that could not be loaded
}
