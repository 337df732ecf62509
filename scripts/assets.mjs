// Makes what the browser gets: scripts by esbuild, style sheets joined in layer order, the type face subset.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './setup.mjs';
import { typeface } from './typeface.mjs';

const CSS = join(ROOT, 'src', 'look', 'css');
// Style sheets beside the one of every page, for those whose names begin so: `desk-keys.css` is in `desk.css`.
const APART = ['desk', 'room'];

// Modules whose larger part comes when it is needed: `import()` in them becomes a file of its own.
const IN_PARTS = ['ask-box', 'search'];

const out = process.argv[2];
if (!out) throw new Error('usage: assets.mjs OUT');

await buildBrowserModules();
await buildStyles();

/** One file for each `src/PART/browser/NAME.entry.ts`, named `dist/browser/NAME.js`; a part has a hash in its own name. */
async function buildBrowserModules() {
  const entries = readdirSync(join(ROOT, 'src'), { recursive: true })
    .map(String)
    .filter((file) => /browser[\\/][^\\/]+\.entry\.tsx?$/.test(file))
    .map((file) => ({ in: join(ROOT, 'src', file), out: file.replace(/^.*[\\/]/, '').replace(/\.entry\.tsx?$/, '') }));
  mkdirSync(join(out, 'browser'), { recursive: true });
  const isInParts = ({ out: name }) => IN_PARTS.includes(name);
  await bundle(entries.filter((entry) => !isInParts(entry)));
  for (const entry of entries.filter(isInParts))
    await bundle([entry], { splitting: true, chunkNames: '[name]-[hash]' });
}

async function bundle(entryPoints, options = {}) {
  if (entryPoints.length === 0) return;
  await build({
    ...options,
    entryPoints,
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

/** `src/look/css/*.css` become one style sheet a side of the house; `layers.css` declares the order and comes first. */
async function buildStyles() {
  const faces = await typeface();
  const files = readdirSync(CSS).filter((name) => name.endsWith('.css') && name !== 'layers.css');
  const sideOf = (file) => APART.find((side) => file.startsWith(`${side}-`)) ?? 'insel';
  for (const side of ['insel', ...APART]) {
    const own = files.filter((file) => sideOf(file) === side).sort();
    if (own.length > 0) await buildStyleSheet(side, ['layers.css', ...own], faces);
  }
  copyFileSync(join(faces, 'literata-picture.ttf'), join(out, 'browser', 'literata-picture.ttf'));
  writeFileSync(join(out, 'browser', 'mark.svg'), readFileSync(join(ROOT, 'src', 'look', 'mark.svg')));
}

/** The faces get a hash of their content in their names, since only the style sheet knows them. */
async function buildStyleSheet(name, files, faces) {
  const contents = files.map((file) => readFileSync(join(CSS, file), 'utf8')).join('\n');
  await build({
    stdin: { contents, loader: 'css', resolveDir: faces, sourcefile: `${name}.css` },
    outfile: join(out, 'browser', `${name}.css`),
    bundle: true,
    minify: true,
    charset: 'utf8',
    loader: { '.woff2': 'file' },
    assetNames: '[name]-[hash]',
    logLevel: 'warning',
  });
}
