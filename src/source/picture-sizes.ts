import type { Island } from '../store/island.ts';
import { mediaFile, mediaNames } from './media.ts';

export type Size = { readonly width: number; readonly height: number };

type Measured = { readonly stamp: string; readonly size: Size | undefined };

/** How large the pictures of an island are, so that a page does not jump when they arrive. Measured once per file. */
export class PictureSizes {
  #measured: ReadonlyMap<string, Measured> = new Map();

  sizeOf(name: string): Size | undefined {
    return this.#measured.get(name.normalize('NFC'))?.size;
  }

  /** Looks at all pictures; answers whether anything is different from before. */
  async refresh(island: Island): Promise<boolean> {
    const before = this.#measured;
    const measured = new Map<string, Measured>();
    for (const name of mediaNames(island)) {
      const media = mediaFile(island, name);
      if (!media) continue;
      const known = before.get(name.normalize('NFC'));
      const { stamp } = media;
      const now =
        known?.stamp === stamp ? known : { stamp, size: media.isPicture ? await measure(media.file) : undefined };
      measured.set(name.normalize('NFC'), now);
    }
    this.#measured = measured;
    return measured.size !== before.size || [...measured].some(([name, now]) => before.get(name) !== now);
  }
}

/** Undefined where the file is no whole picture, for which the check has a sentence. */
async function measure(file: string): Promise<Size | undefined> {
  const { default: sharp } = await import('sharp'); // an island without pictures never loads it
  const found = await sharp(file)
    .metadata()
    .catch(() => undefined); // whatever libvips has against it
  return found?.autoOrient.width ? found.autoOrient : undefined;
}
