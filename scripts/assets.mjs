// Makes what the browser gets: scripts by esbuild, style sheets joined in layer order, the type face subset.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './setup.mjs';

const out = process.argv[2];
if (!out) throw new Error('usage: assets.mjs OUT');

await buildBrowserModules();
buildStyles();

/** One file for each `src/PART/browser/NAME.entry.ts`, named `dist/browser/NAME.js`. */
async function buildBrowserModules() {
  const entries = readdirSync(join(ROOT, 'src'), { recursive: true })
    .map(String)
    .filter((file) => /browser[\\/][^\\/]+\.entry\.tsx?$/.test(file))
    .map((file) => ({ in: join(ROOT, 'src', file), out: file.replace(/^.*[\\/]/, '').replace(/\.entry\.tsx?$/, '') }));
  mkdirSync(join(out, 'browser'), { recursive: true });
  if (entries.length === 0) return;
  await build({
    entryPoints: entries,
    outdir: join(out, 'browser'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx/dom',
    alias: { 'hono/jsx/jsx-runtime': 'hono/jsx/dom/jsx-runtime' },
    logLevel: 'warning',
  });
}

/** `src/look/css/*.css` become one style sheet; `layers.css` declares the order and comes first. */
function buildStyles() {
  const folder = join(ROOT, 'src', 'look', 'css');
  if (!existsSync(folder)) return;
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .sort();
  const ordered = ['layers.css', ...files.filter((name) => name !== 'layers.css')];
  const css = ordered
    .filter((name) => files.includes(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  writeFileSync(join(out, 'browser', 'insel.css'), css);
}
