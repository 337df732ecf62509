// What `npm start`, `npm test` and the other scripts run: sets up what is missing, then hands over to Node 26.
// There are no pre- and post-scripts: npm skips them where `ignore-scripts` is set.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { ENVIRONMENT, FLAGS } from './memory.mjs';
import { findNode, installPackages, ROOT } from './setup.mjs';

const [task = 'start', ...rest] = process.argv.slice(2);
const TASKS = {
  start: async (node) => {
    await ensureBuilt(node);
    Object.assign(process.env, ENVIRONMENT);
    return [...FLAGS, join(ROOT, 'dist', 'cli', 'start.js')];
  },
  // Each time it starts again, it builds first.
  dev: async () => ['--watch-path=src', '--watch-preserve-output', script('go.mjs'), 'start'],
  build: async (node) => void (await ensureBuilt(node)),
  test: async () => [script('test.mjs')],
  check: async () => [script('test.mjs'), '--quick'],
  unit: async (node) => {
    // Pages are tested with the browser's modules; a fresh checkout has none.
    if (!existsSync(join(ROOT, 'dist', 'browser'))) await ensureBuilt(node);
    return [join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'), 'run'];
  },
  kill: async (node) => {
    await ensureBuilt(node);
    process.env.INSEL_KILLS = rest.shift() ?? '100';
    return [join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'), 'run', 'test/stories/nothing-accepted-is-lost.test.ts'];
  },
  rooms: async () => {
    process.env.ROOMS_OPERATIONS = rest.shift() ?? '10000';
    return [join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'), 'run', 'test/rooms/model.test.ts'];
  },
  large: async (node) => {
    await ensureBuilt(node);
    process.env.CHROMIUM = (await findChromium()) ?? '';
    process.env.ROOMS_FILE_MB = rest.shift() ?? '50';
    return [
      join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      'test/browser/rooms-five.test.ts',
      'test/browser/rooms-inside.test.ts',
    ];
  },
  pictures: async (node) => {
    await ensureBuilt(node);
    const folder = rest.shift();
    return folder ? picturesOfEveryPage(resolve(folder)) : [script('pictures.mjs')];
  },
  bench: async (node) => {
    await ensureBuilt(node);
    return [script('bench.mjs')];
  },
};

if (!(task in TASKS)) {
  process.stderr.write(`There is no task "${task}"; there are ${Object.keys(TASKS).join(', ')}.\n`);
  process.exit(2);
}
await installPackages({ tools: !['start', 'build'].includes(task) });
const node = findNode();
const command = await TASKS[task](node);
if (command) handOver(node, [...command, ...rest]);

/** Every kind of page of the site and the desk, narrow and wide, light and dark, German and English: the tests of these pages look, and do not judge. */
async function picturesOfEveryPage(folder) {
  process.env.PAGE_PICTURES = folder;
  process.env.CHROMIUM = (await findChromium()) ?? '';
  // Hundreds of pictures take as long as they take.
  const long = ['--testTimeout=3600000', '--hookTimeout=3600000'];
  const pages = ['every-page-for', 'every-desk-page-for', 'letter-pages-for', 'empty-island'];
  return [
    join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    ...long,
    ...pages.map((name) => `test/browser/${name}`),
  ];
}

function script(name) {
  return join(ROOT, 'scripts', name);
}

/** Runs the program in our place: its exit code and signals are ours, and it never outlives us. */
function handOver(path, args) {
  const child = spawn(path, args, { stdio: 'inherit', env: { ...process.env, INSEL_ROOT: ROOT } });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal));

  // npm dies of SIGTERM without passing it on; the only sign of that is a new parent.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, 500);

  child.on('error', (error) => {
    process.stderr.write(`${path} could not be started: ${error.message}\n`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    clearInterval(watch);
    if (!signal) process.exit(code ?? 1);
    for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.removeAllListeners(name);
    process.kill(process.pid, signal);
  });
}
