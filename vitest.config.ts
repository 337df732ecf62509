import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// A fresh checkout knows no durations and goes by the size of files, which says nothing of these.
const LONG = /every-(desk-)?page-for-everybody|answers-weights|a-hundred-thousand-files/;

/** Begins with what lasts longest, so that no worker is left alone with it at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => (LONG.test(moduleId) ? 0 : 1);
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/run.ts'],
    // They keep a test from hanging and measure nothing, so they are generous: a slow machine runs into none of them.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    // One more than the cores of a small machine: many stories wait for a clock, a mail server or a disk.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
  },
});
