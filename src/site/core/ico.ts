export type Icon = { readonly sidePx: number; readonly png: Uint8Array };

const HEADER_BYTES = 6;
const ENTRY_BYTES = 16;

/** PNG pictures as one ICO file (Windows ICONDIR): at most 255 pixels each, smallest first. */
export function icoOf(icons: readonly Icon[]): Uint8Array {
  const start = HEADER_BYTES + ENTRY_BYTES * icons.length;
  const file = new Uint8Array(icons.reduce((sum, { png }) => sum + png.length, start));
  const view = new DataView(file.buffer);
  view.setUint16(2, 1, true); // an icon, no cursor
  view.setUint16(4, icons.length, true);
  let at = start;
  for (const [index, { sidePx, png }] of icons.entries()) {
    const entry = HEADER_BYTES + ENTRY_BYTES * index;
    file.set([sidePx, sidePx], entry);
    view.setUint16(entry + 4, 1, true); // planes
    view.setUint16(entry + 6, 32, true); // bits a pixel
    view.setUint32(entry + 8, png.length, true);
    view.setUint32(entry + 12, at, true);
    file.set(png, at);
    at += png.length;
  }
  return file;
}
