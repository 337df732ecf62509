const INK = '#15232e';
const SOFT = '#3c4c55';
const PAPER = '#f8faf6';
const LONGEST_TITLE_CHARS = 160;
const LEFT_PX = 96;

/** A line of words on the picture, as Pango takes it. */
export type PreviewLine = {
  readonly markup: string;
  readonly font: string;
  readonly widthPx: number;
  readonly left: number;
  readonly top: number;
};

/** The ground of a preview picture: the horizon, and on it the island (LOOK section 5, three times as large). */
export function previewGround(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="1200" height="630" fill="${PAPER}"/><g fill="none" stroke="${INK}" stroke-width="4"><path d="M0 500H1200M816 500a209.55 209.55 0 0 1 264 0"/></g></svg>`;
}

/** The title above the horizon, smaller where it is longer, and the name below. A very long title is cut. */
export function previewLines(title: string, name: string): PreviewLine[] {
  const cut = title.length > LONGEST_TITLE_CHARS ? `${title.slice(0, LONGEST_TITLE_CHARS).trimEnd()} …` : title;
  const size = cut.length <= 40 ? 76 : cut.length <= 90 ? 62 : 50;
  return [
    { markup: inked(cut, INK), font: `Literata ${size}`, widthPx: 1000, left: LEFT_PX, top: 84 },
    { markup: inked(name, SOFT), font: 'Literata 34', widthPx: 1000, left: LEFT_PX, top: 540 },
  ];
}

function inked(text: string, colour: string): string {
  const plain = text
    .replace(/\p{Cc}/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  return `<span foreground="${colour}">${plain.trim() || '·'}</span>`;
}
