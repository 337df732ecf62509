// Makes what the browser gets: scripts by esbuild, style sheets joined in layer order, the type face subset.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './setup.mjs';
import { typeface } from './typeface.mjs';

const CSS = join(ROOT, 'src', 'look', 'css');
// Style sheets beside the one of every page, for those whose names begin so: `desk-keys.css` is in `desk.css`.
const APART = ['desk', 'room'];

// Modules whose larger part comes when it is needed: `import()` in them becomes a file of its own.
const IN_PARTS = ['ask-box', 'search'];

const FURTHER = join(ROOT, 'src', 'words', 'further');

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
  for (const entry of entries)
    await bundle(entry, isInParts(entry) ? { splitting: true, chunkNames: '[name]-[hash]' } : {});
}

async function bundle(entry, options) {
  const settings = {
    ...options,
    entryPoints: [entry],
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
  };
  const further = furtherWords();
  if (further.length === 0) return build(settings);
  const { outputFiles } = await build({ ...settings, write: false, plugins: [only([])] });
  const names = further.filter((name) => outputFiles.some(({ text }) => text.includes(`"${name}"`)));
  return build({ ...settings, plugins: [only(names)] });
}

/** What the words of a further language are named, as the script that says them names them, too. */
function furtherWords() {
  if (!existsSync(FURTHER)) return [];
  const texts = readdirSync(FURTHER).map((file) => readFileSync(join(FURTHER, file), 'utf8'));
  return [...new Set(texts.flatMap((text) => Array.from(text.matchAll(/^export const (\w+)/gm), ([, name]) => name)))];
}

/** Leaves of the words of further languages those that a script says; the others are for the server. */
function only(names) {
  return {
    name: 'only',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /\?whole$/ }, ({ path }) => ({
        path: path.replace('?whole', ''),
        suffix: '?whole',
        sideEffects: false,
      }));
      onLoad({ filter: /[\\/]words[\\/]further[\\/][^\\/]+\.ts$/ }, ({ path, suffix }) =>
        suffix
          ? undefined
          : { contents: `export { ${names.join(', ')} } from ${JSON.stringify(`${path}?whole`)};`, loader: 'ts' },
      );
    },
  };
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
