import { expect, test } from 'vitest';
import { readTheme, writeTheme } from './theme.ts';

function reasonsOf(css: string): string[] {
  const reading = readTheme(css);
  return reading.kind === 'refused' ? reading.refusals.map(({ reason }) => reason) : [];
}

function sentencesOf(css: string): string[] {
  const reading = readTheme(css);
  return reading.kind === 'refused' ? reading.refusals.map((refusal) => refusal.sentence('en')) : [];
}

test('colours for light and dark are read, and written anew', () => {
  const css = `
    /* warmer */
    :root { --paper: #fffdf8; --sea: oklch(0.38 0.09 250); }
    @media (prefers-color-scheme: dark) { :root { --paper: #14100c } }
  `;
  const reading = readTheme(css);
  if (reading.kind === 'refused') throw new Error(reading.refusals.map((each) => each.sentence('en')).join(' '));
  expect(reading.theme).toEqual({
    light: { paper: '#fffdf8', sea: 'oklch(0.38 0.09 250)' },
    dark: { paper: '#14100c' },
  });
  expect(writeTheme(reading.theme)).toBe(
    '@layer base{:root{--paper:#fffdf8;--sea:oklch(0.38 0.09 250);--deep:color-mix(in oklab,var(--sea) 70%,var(--ink))}' +
      '@media (prefers-color-scheme:dark){:root{--paper:#14100c}}}',
  );
});

test('an empty theme changes nothing', () => {
  expect(readTheme('/* later */')).toEqual({ kind: 'theme', theme: { light: {}, dark: {} } });
});

test.each([
  '@import "other.css";',
  ':root { --paper: #fff } body { display: none }',
  '.foot { --ink: #000 }',
  '@font-face { font-family: x }',
  ':root { color: #000 }',
  ':root { --paper: #fff',
])('what is no custom property of the page is refused: %s', (css) => {
  expect(reasonsOf(css)).toContain('themeRule');
});

test.each([':root { --paper: url(https://example.com/x.png) }', ':root { --ink: red }', ':root { --ink: #0008 }'])(
  'a value that is no plain colour is refused: %s',
  (css) => {
    expect(reasonsOf(css)).toEqual(['themeColor']);
  },
);

test('other properties are refused by name', () => {
  expect(sentencesOf(':root { --radius: 20px }')).toEqual([
    'A theme can set --paper, --ink, --sea and --sand; “--radius” is none of them.',
  ]);
});

test('text under 7:1 and edges under 3:1 are refused, one sentence each', () => {
  expect(sentencesOf(':root { --ink: #666 }')).toEqual([
    '--ink on --paper has a contrast of 5.4:1; at least 7:1 is needed to read it.',
    '--ink on --sand has a contrast of 4.7:1; at least 7:1 is needed to read it.',
    '--ink on --mark has a contrast of 4.1:1; at least 7:1 is needed to read it.',
  ]);
  expect(reasonsOf(':root { --sand: oklch(0.78 0.05 88) }')).toContain('themeContrast');
});

test('the dark scheme is judged by its own colours', () => {
  expect(sentencesOf('@media (prefers-color-scheme: dark) { :root { --sea: #5a8a99 } }')[0]).toBe(
    'In the dark scheme --sea on --paper has a contrast of 4.7:1; at least 7:1 is needed to read it.',
  );
});
