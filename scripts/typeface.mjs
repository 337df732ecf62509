// The type face: Literata, cut down to the letters, weights and features that pages use. Made once for each
// input and kept in .cache/, since cutting takes seconds.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { ROOT } from './setup.mjs';

const require = createRequire(import.meta.url);
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
// German and English, and the letters of the neighbours that turn up in names; what is missing falls back to Georgia.
const LETTERS = `${ASCII}ÄÖÜäöüßéèêëáàâåæçíîïñóôøœúûÉÅØÇ»«›‹„“”‚‘’–…·§€°×\u00a0\u00ad`;
const OPTIONS = { targetFormat: 'woff2', noHinting: true, keepFeatures: ['kern', 'mark', 'liga', 'pnum', 'tnum'] };
const FACES = [
  { name: 'literata-roman', source: 'literata-latin-wght-normal.woff2', wght: { min: 400, max: 600 } },
  { name: 'literata-italic', source: 'literata-latin-wght-italic.woff2', wght: 400 },
  // For preview pictures, drawn on the server: libvips reads no woff2.
  { name: 'literata-picture', source: 'literata-latin-wght-normal.woff2', wght: 500, format: 'truetype' },
];

/** The folder in which `NAME.woff2` stands for each face, or `NAME.ttf`. */
export async function typeface() {
  const version = require('subset-font/package.json').version;
  const hash = createHash('sha256').update(JSON.stringify([version, LETTERS, OPTIONS, FACES]));
  for (const { source } of FACES) hash.update(original(source));
  const folder = join(ROOT, '.cache', `typeface-${hash.digest('hex').slice(0, 16)}`);
  mkdirSync(folder, { recursive: true });
  for (const face of FACES) if (!existsSync(join(folder, fileOf(face)))) await cut(face, folder);
  return folder;
}

function fileOf({ name, format }) {
  return `${name}.${format ? 'ttf' : 'woff2'}`;
}

async function cut(face, folder) {
  const { source, wght, format = OPTIONS.targetFormat } = face;
  const options = { ...OPTIONS, targetFormat: format, variationAxes: { wght } };
  const font = await subsetFont(original(source), LETTERS, options);
  const file = join(folder, fileOf(face));
  writeFileSync(`${file}.${process.pid}`, font);
  renameSync(`${file}.${process.pid}`, file);
}

function original(source) {
  return readFileSync(require.resolve(`@fontsource-variable/literata/files/${source}`));
}
