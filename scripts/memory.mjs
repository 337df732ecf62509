// With how little memory a server and an export get by (docs/decisions/memory.md). Both are told to Node before it begins.

/**
 * Little room for what lives briefly: pages and answers are made one after another. What is no longer needed is collected
 * a little earlier. What is kept of the first texts is no sign that all the others will be: taken for old, each would drag
 * its page along.
 */
export const FLAGS = ['--max-semi-space-size=8', '--heap-growing-percent=50', '--no-allocation-site-pretenuring'];

/**
 * To glibc: arrays of 64 KB and more go back to the machine when they are done with, and threads share one heap. Others do
 * not ask.
 */
export const ENVIRONMENT = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '65536',
  MALLOC_TRIM_THRESHOLD_: '65536',
};
