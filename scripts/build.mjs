// Builds dist/ when the sources differ from what it was built from: the program by scripts/program.mjs, browser modules
// and the type face by scripts/assets.mjs. Built aside and swapped in by rename, so nobody ever sees half of it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { underLock } from './lock.mjs';
import { ROOT, refuse } from './setup.mjs';

const DIST = join(ROOT, 'dist');

/** Makes dist/ current; an installation without sources or esbuild runs what it was shipped with. */
export async function ensureBuilt(node) {
  if (!existsSync(join(ROOT, 'src')) || !existsSync(join(ROOT, 'node_modules', 'esbuild'))) return;
  const hash = sourcesHash();
  if (builtHash() === hash) return;
  await underLock(join(ROOT, '.cache', 'build.lock'), () => {
    if (builtHash() !== hash) build(node, hash);
  });
}

function builtHash() {
  try {
    return readFileSync(join(DIST, '.hash'), 'utf8');
  } catch {
    return undefined;
  }
}

function sourcesHash() {
  const hash = createHash('sha256');
  for (const file of sourceFiles())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(ROOT, file)))
      .update('\0');
  return hash.digest('hex');
}

function sourceFiles() {
  return [
    ...filesBelow('src'),
    'package-lock.json',
    'tsconfig.json',
    'scripts/build.mjs',
    'scripts/program.mjs',
    'scripts/assets.mjs',
    'scripts/typeface.mjs',
  ]
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .sort();
}

function filesBelow(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(ROOT.length + 1));
}

function build(node, hash) {
  const next = join(ROOT, `dist.next-${process.pid}`);
  const old = join(ROOT, `dist.old-${process.pid}`);
  rmSync(next, { recursive: true, force: true });
  try {
    run(node, [join('scripts', 'program.mjs'), next, hash]);
    run(node, [join('scripts', 'assets.mjs'), next]);
    writeFileSync(join(next, '.hash'), hash);
    if (existsSync(DIST)) renameSync(DIST, old);
    renameSync(next, DIST);
  } finally {
    rmSync(next, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

function run(node, args) {
  const { status, stdout, stderr } = spawnSync(node, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) refuse(`The program could not be built:\n${stdout}${stderr}`);
}
