import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastOf, mix, parseColor } from './contrast.ts';
import { PALETTES, type Scheme, TOKENS, type Token } from './palette.ts';

// LOOK section 2: contrast on paper and on sand, light and dark.
const TABLE: readonly [Token, ...(readonly [number, number, number, number])][] = [
  ['ink', 15.2, 13.2, 13.9, 11.2],
  ['soft', 8.5, 7.4, 9.3, 7.5],
  ['sea', 8.4, 7.3, 10.5, 8.4],
  ['deep', 11.4, 9.9, 12.7, 10.2],
  ['buoy', 8.3, 7.2, 9.3, 7.5],
  ['edge', 4.0, 3.5, 4.6, 3.7],
];

function contrast(scheme: Scheme, first: Token, second: Token): number {
  return contrastOf(PALETTES[scheme][first], PALETTES[scheme][second]) ?? 0;
}

test.each(TABLE)('%s has the contrast the look promises', (token, ...figures) => {
  const measured = (['light', 'dark'] as const).flatMap((scheme) => [
    contrast(scheme, token, 'paper'),
    contrast(scheme, token, 'sand'),
  ]);
  for (const [index, figure] of figures.entries()) expect(Math.abs((measured[index] ?? 0) - figure)).toBeLessThan(0.1);
});

test('sea on water and ink on the leak mark can be read', () => {
  expect(contrast('light', 'sea', 'water')).toBeCloseTo(7.1, 0);
  expect(contrast('dark', 'sea', 'water')).toBeCloseTo(7.9, 0);
  expect(contrast('light', 'ink', 'mark')).toBeCloseTo(11.5, 0);
  expect(contrast('dark', 'ink', 'mark')).toBeCloseTo(7.7, 0);
});

test('black on white is 21, a colour on itself 1, and order does not matter', () => {
  expect(contrastOf('#000', '#ffffff')).toBeCloseTo(21, 5);
  const anyHex = fc.stringMatching(/^#[0-9a-f]{6}$/);
  fc.assert(
    fc.property(anyHex, anyHex, (a, b) => {
      expect(contrastOf(a, a)).toBeCloseTo(1, 5);
      expect(contrastOf(a, b)).toBeCloseTo(contrastOf(b, a) ?? 0, 9);
    }),
  );
});

test('a hex colour and the same in oklch are one', () => {
  expect(contrastOf('#005169', 'oklch(0.405 0.078 225)')).toBeCloseTo(1, 1);
  expect(parseColor('oklch(40% 25% 225deg)')).toEqual(parseColor('oklch(0.4 0.1 225)'));
});

test('what is no plain colour is not read', () => {
  for (const text of ['red', 'oklch(0.4 0.1 225 / 50%)', '#12', 'url(x)', 'var(--ink)', ''])
    expect(parseColor(text)).toBeUndefined();
});

test('a mix is on the way between its two', () => {
  const [ink, paper] = [parseColor('#000'), parseColor('#fff')];
  if (!ink || !paper) throw new Error('unread');
  expect(mix(ink, 0.25, paper).l).toBeCloseTo(0.75, 5);
});

test('the style sheet has the colours of the palette', () => {
  const css = readFileSync(new URL('../css/colors.css', import.meta.url), 'utf8');
  const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
  for (const [scheme, sheet] of [
    ['light', light],
    ['dark', dark],
  ] as const)
    for (const token of TOKENS) expect(sheet).toContain(`--${token}: ${PALETTES[scheme][token]};`);
});
