/** A colour in Oklab: lightness from 0 to 1, and two axes around zero. */
export type Oklab = { readonly l: number; readonly a: number; readonly b: number };

/** Reads `oklch(L C H)`, `#rgb` and `#rrggbb`; anything else, and anything see-through, is undefined. */
export function parseColor(text: string): Oklab | undefined {
  const value = text.trim().toLowerCase();
  return parseHex(value) ?? parseOklch(value);
}

/** WCAG 2.2 contrast of two colours, from 1 to 21; undefined where one cannot be read. */
export function contrastOf(first: string, second: string): number | undefined {
  const [a, b] = [parseColor(first), parseColor(second)];
  return a && b ? contrastBetween(a, b) : undefined;
}

export function contrastBetween(first: Oklab, second: Oklab): number {
  const [dark = 0, light = 0] = [luminanceOf(first), luminanceOf(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What `color-mix(in oklab, FIRST SHARE, SECOND)` gives; `share` from 0 to 1. */
export function mix(first: Oklab, share: number, second: Oklab): Oklab {
  const between = (a: number, b: number) => a * share + b * (1 - share);
  return { l: between(first.l, second.l), a: between(first.a, second.a), b: between(first.b, second.b) };
}

const OKLCH = /^oklch\(\s*(\d*\.?\d+)(%?)\s+(\d*\.?\d+)(%?)\s+(-?\d*\.?\d+)(?:deg)?\s*\)$/;
/** CSS Color 4 §9.4: 100 % of chroma is .4. */
const FULL_CHROMA = 0.4;

function parseOklch(text: string): Oklab | undefined {
  const [, l, lPercent, c, cPercent, h] = OKLCH.exec(text) ?? [];
  if (l === undefined || c === undefined || h === undefined) return undefined;
  const chroma = cPercent ? (Number(c) / 100) * FULL_CHROMA : Number(c);
  const hue = (Number(h) * Math.PI) / 180;
  return {
    l: Math.min(1, lPercent ? Number(l) / 100 : Number(l)),
    a: chroma * Math.cos(hue),
    b: chroma * Math.sin(hue),
  };
}

function parseHex(text: string): Oklab | undefined {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(text)?.[1];
  if (!digits) return undefined;
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((start) =>
    linear(Number.parseInt(full.slice(start, start + 2), 16) / 255),
  );
  return fromLinear(r, g, b);
}

/** sRGB, IEC 61966-2-1. */
function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Linear sRGB to Oklab, CSS Color 4 §18. */
function fromLinear(r: number, g: number, b: number): Oklab {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}

/** Oklab to linear sRGB; what a screen cannot show is cut off at the edge, as screens do. */
function toLinear({ l, a, b }: Oklab): readonly [number, number, number] {
  const x = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const y = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const z = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    inRange(4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z),
    inRange(-1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z),
    inRange(-0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z),
  ];
}

function inRange(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** Relative luminance, WCAG 2.2. */
function luminanceOf(color: Oklab): number {
  const [r, g, b] = toLinear(color);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
