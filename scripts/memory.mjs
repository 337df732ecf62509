// With how little memory a server and an export get by (docs/decisions/memory.md). Both are told to Node before it begins.

/** Little room for what lives briefly: pages and answers are made one after another. */
export const FLAGS = ['--max-semi-space-size=8'];

/** To glibc: large arrays go back to the machine when they are done with, and threads share one heap. Others do not ask. */
export const ENVIRONMENT = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '262144',
  MALLOC_TRIM_THRESHOLD_: '262144',
};
