import { icoOf } from './core/ico.ts';

const MARK = 'M0 11.5h16M4 11.5a5.667 5.667 0 0 1 10 0';

let small: Promise<Uint8Array> | undefined;
let large: Promise<Uint8Array> | undefined;

/** The mark for what asks for `/favicon.ico` and knows no SVG: 16 and 32 pixels, transparent. */
export function favicon(): Promise<Uint8Array> {
  small ??= Promise.all([draw(16, 1.75), draw(32, 1.1)]).then(([one, two]) =>
    icoOf([
      { sidePx: 16, png: one },
      { sidePx: 32, png: two },
    ]),
  );
  return small;
}

/** The mark for the first page of a telephone, on paper: there transparent becomes black. */
export function touchIcon(): Promise<Uint8Array> {
  large ??= draw(180, 1.1, '#f8faf6');
  return large;
}

async function draw(sidePx: number, stroke: number, ground = 'none'): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp'); // nobody may ever ask for one
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="${sidePx}" height="${sidePx}"><path d="M0 0h16v16H0z" fill="${ground}"/><path d="${MARK}" fill="none" stroke="#15232e" stroke-width="${stroke}"/></svg>`;
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer();
}
