// Runs one measurement, or all: `npm run bench -- NAME ARGS`. A bench is bundled from its source, so that it
// measures today's code without a build of the whole. Standard output holds JSON lines only.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../test/bundle.ts';
import { ROOT } from './setup.mjs';

const names = readdirSync(join(ROOT, 'bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -9));
const [name, ...args] = process.argv.slice(2);
if (name && !names.includes(name)) {
  process.stderr.write(`There is no bench "${name}"; there are ${names.join(', ')}.\n`);
  process.exit(2);
}
const out = join(ROOT, '.cache', 'bench');
mkdirSync(out, { recursive: true });
let worst = 0;
for (const each of name ? [name] : names) {
  const outfile = join(out, `${each}.mjs`);
  await bundle(join(ROOT, 'bench', `${each}.bench.ts`), outfile);
  const options = { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, INSEL_ROOT: ROOT } };
  worst = Math.max(worst, spawnSync(process.execPath, [outfile, ...args], options).status ?? 1);
}
process.exit(worst);
