/** A venture in decimal years: July 2004 is 2004.5. Without an end it goes on. */
export type Venture = { readonly from: number; readonly to?: number | undefined };

export type Proportions = {
  /** Lengths come in these pixels. */
  readonly widthPx: number;
  /** Rise of a finished venture, as a share of its width. */
  readonly rise: number;
  /** Rise of one that goes on, as a share of its width so far. */
  readonly climb: number;
};

export const WIDE: Proportions = { widthPx: 960, rise: 0.11, climb: 0.16 };
export const NARROW: Proportions = { widthPx: 320, rise: 0.17, climb: 0.26 };

export type ArcDrawing = {
  readonly widthPx: number;
  readonly heightPx: number;
  /** One path a venture; those that go on are open at the right edge. */
  readonly arcs: readonly string[];
  /** Beginnings that have room for their year. */
  readonly labels: readonly { readonly year: string; readonly xPx: number }[];
};

const NEAREST_LABEL_PX = 34;
const STROKE_PX = 1;

/** Arcs over the years from the first beginning to today. Refuses an empty list. */
export function drawArcs(ventures: readonly Venture[], today: number, proportions: Proportions): ArcDrawing {
  if (ventures.length === 0) throw new Error('no venture to draw');
  const first = Math.min(...ventures.map(({ from }) => from));
  const scale = proportions.widthPx / Math.max(today - first, 1);
  const arcs = ventures.map(({ from, to }) => {
    const start = (from - first) * scale;
    const width = ((to ?? today) - from) * scale;
    return {
      start,
      width,
      isOpen: to === undefined,
      rise: width * (to === undefined ? proportions.climb : proportions.rise),
    };
  });
  const heightPx = Math.ceil(Math.max(...arcs.map(({ rise }) => rise))) + 2 * STROKE_PX;
  return {
    widthPx: proportions.widthPx,
    heightPx,
    arcs: arcs.map((arc) => pathOf(arc, heightPx - STROKE_PX)),
    labels: labelsOf(ventures, (year) => (year - first) * scale, proportions.widthPx),
  };
}

type Arc = { readonly start: number; readonly width: number; readonly rise: number; readonly isOpen: boolean };

/** A finished venture is an arc of a circle over its chord; one that goes on is the first half of a wider one. */
function pathOf({ start, width, rise, isOpen }: Arc, base: number): string {
  const half = isOpen ? width : width / 2;
  const radius = rise > 0 ? (half * half + rise * rise) / (2 * rise) : 0;
  const end = isOpen ? `${round(start + width)} ${round(base - rise)}V${base}` : `${round(start + width)} ${base}`;
  return `M${round(start)} ${base}A${round(radius)} ${round(radius)} 0 0 1 ${end}`;
}

/** Years in order; one nearer than 34 px to the one before, or to "today" at the right edge, is left out. */
function labelsOf(ventures: readonly Venture[], x: (year: number) => number, widthPx: number): ArcDrawing['labels'] {
  const labels: { year: string; xPx: number }[] = [];
  for (const { from } of ventures.toSorted((a, b) => a.from - b.from)) {
    const xPx = round(x(from));
    const before = labels.at(-1)?.xPx ?? Number.NEGATIVE_INFINITY;
    const isFree = xPx - before >= NEAREST_LABEL_PX && xPx <= widthPx - 1.5 * NEAREST_LABEL_PX;
    if (isFree) labels.push({ year: String(Math.floor(from)), xPx });
  }
  return labels;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
