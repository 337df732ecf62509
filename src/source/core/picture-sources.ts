/** The smaller sizes a picture is drawn in: the measure of the text, that of a phone, each with more pixels than that. */
export const PICTURE_WIDTHS_PX = [480, 768, 1152, 1728];

export const PICTURE_FORMATS = ['avif', 'webp'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** A picture in another size and format than its own. */
export type PictureVariant = { readonly name: string; readonly widthPx: number; readonly format: PictureFormat };

const IMG = /<img ([^>]*\bsrc="\/media\/([^"]+)"[^>]*\bwidth="(\d+)"[^>]*?)\s*\/?>/g;

/**
 * The pictures of our own HTML in two newer formats and several sizes; a browser takes the one that fits. `isFirst` says
 * whether the first of them is the first of the page: all others wait until they are near.
 */
export function withSources(html: string, isFirst = true): string {
  if (!html.includes('<img ')) return html;
  let seen = 0;
  return html.replace(IMG, (_, attributes: string, path: string, width: string) => {
    seen += 1;
    const waits = (seen > 1 || !isFirst) && !attributes.includes('loading=') ? ' loading="lazy"' : '';
    const img = `<img ${attributes}${waits}>`;
    if (!hasVariants(path)) return img;
    const sources = PICTURE_FORMATS.map((format) => {
      const set = widthsOf(Number(width)).map((px) => `/media/-/${px}/${path}.${format} ${px}w`);
      return `<source type="image/${format}" srcset="${set.join(', ')}" sizes="(min-width: 60rem) 36rem, 100vw">`;
    });
    return `<picture>${sources.join('')}${img}</picture>`;
  });
}

/** The widths a picture of this width is drawn in: never wider than it is. */
export function widthsOf(widthPx: number): number[] {
  const smaller = PICTURE_WIDTHS_PX.filter((px) => px < widthPx);
  const largest = PICTURE_WIDTHS_PX.find((px) => px >= widthPx) ?? PICTURE_WIDTHS_PX.at(-1) ?? widthPx;
  return [...new Set([...smaller, largest])];
}

/** A GIF may move, and stays what it is. */
export function hasVariants(name: string): boolean {
  return /\.(jpe?g|png|webp|avif)$/i.test(name);
}

/** The variant behind what follows `/media/`, decoded: `-/768/slip.jpg.avif`. */
export function variantOf(path: string): PictureVariant | undefined {
  const [, width = '', name = '', format = ''] = /^-\/(\d{3,4})\/(.+)\.(avif|webp)$/.exec(path) ?? [];
  const widthPx = Number(width);
  if (!PICTURE_WIDTHS_PX.includes(widthPx) || !hasVariants(name)) return undefined;
  return { name, widthPx, format: format as PictureFormat };
}
