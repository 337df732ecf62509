import fc from 'fast-check';
import MarkdownItParser, { type MarkdownIt } from 'markdown-it';
import { test } from 'vitest';
import { findFewer } from './markdown.ts';

const PIECES = [
  ...'abhtp \n!#$%&*+-:<=>@[]\\^_`{}~()/.ü',
  'https://insel.example',
  'mailto:',
  'ftp:',
  '//insel.example',
  'anna@insel.example',
  '[Weg](x)',
  '![Bild](y)',
  '  \n',
];

test('With fewer looks the same is found', () => {
  const whole = parser();
  const fewer = parser();
  findFewer(fewer);
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(texts, (text) => fewer.render(text) === whole.render(text)),
    { numRuns: 2000 },
  );
});

function parser(): MarkdownIt {
  const md = new MarkdownItParser({ html: false, linkify: true, typographer: true });
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: true });
  return md;
}
