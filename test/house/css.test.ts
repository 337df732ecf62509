import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { transform } from 'esbuild';
import { describe, expect, test } from 'vitest';

const FOLDER = 'src/look/css';
const LAYERS = ['reset', 'base', 'components', 'parts', 'utilities'];

// What the sheets are made of. Everything here is widely available (Baseline: in all browsers for 30 months) unless
// it stands under WITHOUT. A new word is added after looking it up.
const PROPERTIES = words(`
  -webkit-text-size-adjust accent-color align-items animation appearance ascent-override background block-size border border-block
  border-block-end border-block-end-color border-block-start border-collapse border-color border-radius border-width
  box-sizing break-after break-inside clip-path color color-scheme column-gap content cursor descent-override display
  fill fill-opacity flex flex-direction flex-grow flex-wrap font font-display font-family font-kerning font-size font-style font-synthesis
  font-variant-numeric font-weight gap grid-area grid-column grid-template-columns hyphens inline-size inset
  inset-block-end inset-block-start inset-inline-end inset-inline-start justify-content justify-items letter-spacing line-gap-override line-height list-style
  margin margin-block margin-block-end margin-block-start margin-inline margin-inline-end margin-inline-start
  max-inline-size min-block-size min-inline-size opacity order orphans outline outline-offset overflow overflow-wrap overflow-x
  padding padding-block padding-block-end padding-block-start padding-inline padding-inline-end padding-inline-start
  place-content position resize rotate row-gap scroll-margin-block-start size size-adjust src stroke stroke-dasharray
  stroke-width table-layout text-align text-decoration text-decoration-color text-decoration-line text-decoration-thickness
  text-indent text-size-adjust text-underline-offset transform transition vector-effect vertical-align visibility white-space widows
  z-index
`);
const SELECTORS = words(`
  ::after ::before ::marker ::-webkit-details-marker :checked :disabled :first-child :focus :focus-visible :focus-within :has :hover
  :is :last-child :not :root :target :where
`);
const FUNCTIONS = words(`
  calc color-mix counter format inset local max minmax oklch repeat translateY url var
`);
const AT_RULES = words('@font-face @keyframes @layer @media @page @supports');
// Not everywhere yet, and nothing is lost where it is missing: lines break less well, a field does not grow, a
// printed page has no number, a folded table stays folded on paper.
const WITHOUT = words('text-wrap field-sizing content-visibility ::details-content @bottom-right');

const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, css: withoutComments(readFileSync(join(FOLDER, name), 'utf8')) }));

describe.each(files)('$name', ({ name, css }) => {
  test('uses only what is widely available', () => {
    const used = [...propertiesIn(css), ...selectorsIn(css), ...functionsIn(css), ...atRulesIn(css)];
    const known = new Set([...PROPERTIES, ...SELECTORS, ...FUNCTIONS, ...AT_RULES, ...WITHOUT]);
    expect([...new Set(used)].filter((each) => !known.has(each))).toEqual([]);
  });

  test('moves only where nobody asked for stillness', () => {
    const still = css.replace(/@media \(prefers-reduced-motion: no-preference\) \{(?:[^{}]|\{[^{}]*\})*\}/g, '');
    // One that is named "until" something is a clock: nothing changes while it runs.
    expect(still).not.toMatch(/transition|animation(?!: until-)/);
  });

  test('keeps to the layers', () => {
    const outside = topLevelOf(css).filter((rule) => !/^@(font-face|page)$/.test(rule) && !isLayer(rule));
    expect(outside).toEqual([]);
    expect(css.includes('!important')).toBe(false);
  });

  test('names colours only as custom properties', () => {
    const literal = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|lab|lch|oklab|oklch|color-mix)\(/i;
    const wrong = declarationsIn(css).filter(
      ({ property, value }) => !property.startsWith('--') && literal.test(value),
    );
    expect(wrong).toEqual([]);
  });

  test('is written for every direction of writing', () => {
    const physical =
      /^(?:(?:margin|padding|border|inset)-)?(?:left|right|top|bottom)$|^(?:(?:min|max)-)?(?:width|height)$/;
    const wrong = declarationsIn(css).filter(
      ({ property, value }) => physical.test(property) || /^(?:left|right)$/.test(value),
    );
    expect(wrong).toEqual([]);
  });

  test('lets nobody squint: no type under 12 pixels, none that does not grow with the reader', () => {
    const sizes = declarationsIn(css)
      .filter(({ property }) => /^(?:font|font-size|--plot|--\w+)$/.test(property))
      .flatMap(({ value }) => [...value.matchAll(/(\d*\.?\d+)(px|rem)\b(?=\s*(?:\/|$))/g)]);
    for (const [text, number, unit] of sizes)
      if (!SPACES.has(text)) expect(unit === 'rem' && Number(number) >= 0.75, `${name}: ${text}`).toBe(true);
  });
});

// Lengths of custom properties that are no type sizes.
const SPACES = new Set(spacesIn('space.css').concat(spacesIn('print.css')));

test('every class has a component that uses it', () => {
  const sources = ['src', 'test/look'].flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.tsx'))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );
  const literals = sources.flatMap((source) => source.match(/"[^"\n]*"|'[^'\n]*'|`[^`\n]*`/g) ?? []);
  const written = new Set(literals.flatMap((literal) => literal.match(/[\w-]+/g) ?? []));
  const classes = new Set(files.flatMap(({ css }) => css.match(/\.[a-z][\w-]*(?=[^;{}]*\{)/g) ?? []));
  expect([...classes].map((each) => each.slice(1)).filter((each) => !written.has(each))).toEqual([]);
});

test.each([
  ['insel', 6000],
  ['desk', 1500],
  ['room', 1500],
])('the sheet %s is small', async (side, limitBytes) => {
  const own = files.filter(({ name }) => (/^(desk|room)-/.exec(name)?.[1] ?? 'insel') === side);
  const { code } = await transform(own.map(({ css }) => css).join('\n'), { loader: 'css', minify: true });
  expect(brotliCompressSync(code).length).toBeLessThan(limitBytes);
});

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '');
}

type Declaration = { readonly property: string; readonly value: string };

function declarationsIn(css: string): Declaration[] {
  const found = css.matchAll(/(?<=[{;]\s*)(-{0,2}[a-z][\w-]*)\s*:\s*([^;{}]+)(?=[;}])/g);
  return [...found].map(([, property = '', value = '']) => ({ property, value: value.trim() }));
}

function propertiesIn(css: string): string[] {
  return declarationsIn(css)
    .map(({ property }) => property)
    .filter((property) => !property.startsWith('--'));
}

function selectorsIn(css: string): string[] {
  const heads = css.match(/[^;{}]+(?=\{)/g) ?? [];
  return heads.filter((head) => !head.trim().startsWith('@')).flatMap((head) => head.match(/::?[a-z-]+/g) ?? []);
}

function functionsIn(css: string): string[] {
  return declarationsIn(css).flatMap(({ value }) =>
    [...value.matchAll(/([a-zA-Z-]+)\(/g)].map(([, name = '']) => name),
  );
}

function atRulesIn(css: string): string[] {
  return css.match(/@[a-z-]+/g) ?? [];
}

function isLayer(rule: string): boolean {
  return rule === '@layer' || LAYERS.some((layer) => rule === `@layer ${layer}`);
}

/** What stands outside of all braces: the heads of the outermost blocks, and statements. */
function topLevelOf(css: string): string[] {
  let depth = 0;
  let head = '';
  const heads: string[] = [];
  for (const char of css) {
    if (depth === 0 && (char === '{' || char === ';')) {
      heads.push(head.trim().startsWith('@layer') && char === ';' ? '@layer' : head.trim());
      head = '';
    } else if (depth === 0) head += char;
    if (char === '{') depth += 1;
    if (char === '}') {
      depth -= 1;
      if (depth === 0) head = '';
    }
  }
  return heads;
}

function spacesIn(name: string): string[] {
  const css = files.find((file) => file.name === name)?.css ?? '';
  return declarationsIn(css)
    .filter(({ property, value }) => property.startsWith('--') && /^-?[\d.]+(?:px|rem)$/.test(value))
    .map(({ value }) => value);
}
