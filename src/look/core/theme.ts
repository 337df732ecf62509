import { Refusal } from '../../words/refusal.ts';
import { contrastBetween, mix, type Oklab, parseColor } from './contrast.ts';
import { PALETTES, type Scheme, type Token } from './palette.ts';

/** What an owner may choose. */
export const THEMED = ['paper', 'ink', 'sea', 'sand'] as const;
export type Themed = (typeof THEMED)[number];

/** The colours of a `theme.css`; what it does not name stays as it is. */
export type Theme = Readonly<Record<Scheme, Readonly<Partial<Record<Themed, string>>>>>;
export type ThemeReading =
  | { readonly kind: 'theme'; readonly theme: Theme }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/**
 * Reads a `theme.css`: custom properties on `:root`, and on `:root` in the dark scheme. Refuses everything else
 * (other selectors, @import, url(), other properties), colours it cannot read, and contrasts under 7:1 for text
 * or 3:1 for edges and focus, each with one sentence.
 */
export function readTheme(css: string): ThemeReading {
  const refusals: Refusal[] = [];
  const theme = { light: {} as Partial<Record<Themed, string>>, dark: {} as Partial<Record<Themed, string>> };
  for (const { scheme, name, value } of declarationsIn(css, refusals)) {
    if (!isThemed(name)) refusals.push(new Refusal('themeProperty', { name }));
    else if (!parseColor(value)) refusals.push(new Refusal('themeColor', { name: `--${name}`, value }));
    else theme[scheme][name] = value;
  }
  const found = refusals.length > 0 ? refusals : contrastRefusals(theme);
  return found.length > 0 ? { kind: 'refused', refusals: found } : { kind: 'theme', theme };
}

/**
 * The theme as it is served: to be added at the end of the page's own style sheet, so that it costs no request.
 * Written anew, so that nothing but colours can be in it, and in the layer of the colours it replaces: paper and
 * forced colours still win.
 */
export function writeTheme({ light, dark }: Theme): string {
  return `@layer base{:root{${declarations(light)}}@media (prefers-color-scheme:dark){:root{${declarations(dark)}}}}`;
}

function declarations(colors: Theme['light']): string {
  const own = Object.entries(colors).map(([name, value]) => `--${name}:${value}`);
  const deep = colors.sea ? [`--deep:color-mix(in oklab,var(--sea) ${SEA_IN_DEEP * 100}%,var(--ink))`] : [];
  return [...own, ...deep].join(';');
}

/** Sea under the pointer is sea nearer to ink, where the sea is the owner's. */
const SEA_IN_DEEP = 0.7;

type Declaration = { readonly scheme: Scheme; readonly name: string; readonly value: string };

const BLOCK = /^\s*:root\s*\{([^{}]*)\}/;
const DARK_BLOCK = /^\s*@media\s*\(\s*prefers-color-scheme\s*:\s*dark\s*\)\s*\{\s*:root\s*\{([^{}]*)\}\s*\}/;
const LINE = /^\s*--([a-z-]+)\s*:\s*([^;{}]+?)\s*$/;

function declarationsIn(css: string, refusals: Refusal[]): Declaration[] {
  let rest = css.replace(/\/\*[\s\S]*?\*\//g, ' ');
  const found: Declaration[] = [];
  while (rest.trim() !== '') {
    const light = BLOCK.exec(rest);
    const block = light ?? DARK_BLOCK.exec(rest);
    if (!block) {
      refusals.push(new Refusal('themeRule', { text: rest.trim().slice(0, 40) }));
      return found;
    }
    found.push(...linesOf(block[1] ?? '', light ? 'light' : 'dark', refusals));
    rest = rest.slice(block[0].length);
  }
  return found;
}

function linesOf(block: string, scheme: Scheme, refusals: Refusal[]): Declaration[] {
  const lines = block.split(';').filter((line) => line.trim() !== '');
  return lines.flatMap((line) => {
    const [, name, value] = LINE.exec(line) ?? [];
    if (name !== undefined && value !== undefined) return [{ scheme, name, value }];
    refusals.push(new Refusal('themeRule', { text: line.trim().slice(0, 40) }));
    return [];
  });
}

function isThemed(name: string): name is Themed {
  return (THEMED as readonly string[]).includes(name);
}

/** Every text on every ground it stands on, and every edge. */
const TEXTS: readonly (readonly [Token, Token])[] = (['ink', 'soft', 'sea', 'deep', 'buoy'] as const).flatMap(
  (text) => [[text, 'paper'] as const, [text, 'sand'] as const],
);
const NEEDED: readonly (readonly [Token, Token, number])[] = [
  ...TEXTS.map(([text, ground]) => [text, ground, 7] as const),
  ['ink', 'mark', 7],
  ['edge', 'paper', 3],
  ['edge', 'sand', 3],
  ['sea', 'water', 3],
];

function contrastRefusals(theme: Theme): Refusal[] {
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const colors = colorsOf(theme, scheme);
    return NEEDED.flatMap(([first, second, needed]) => {
      const contrast = contrastBetween(colors[first], colors[second]);
      if (contrast >= needed) return [];
      const details = { first, second, scheme, contrast: cut(contrast), needed: String(needed) };
      return [new Refusal(scheme === 'light' ? 'themeContrast' : 'themeContrastDark', details)];
    });
  });
}

function colorsOf(theme: Theme, scheme: Scheme): Readonly<Record<Token, Oklab>> {
  const chosen: Readonly<Record<Token, string>> = { ...PALETTES[scheme], ...theme[scheme] };
  const read = Object.fromEntries(Object.entries(chosen).map(([name, value]) => [name, parseColor(value)]));
  const colors = read as Record<Token, Oklab>;
  return theme[scheme].sea ? { ...colors, deep: mix(colors.sea, SEA_IN_DEEP, colors.ink) } : colors;
}

/** Never rounded up to what is asked. */
function cut(contrast: number): string {
  return String(Math.floor(contrast * 10) / 10);
}
