import { framed, joinBytes, unframed } from './bytes.ts';
import { decodeJson, encodeJson } from './json.ts';
import { letOthers } from './let-others.ts';
import type { RoomRow, TextRow } from './rows.ts';

const IN_PARTS = 1; // the first byte; JSON in one piece, as vaults were written before, begins with a brace
const SLICE = 100; // of texts in a part: writing or reading thousands at once holds the page

export type VaultRoom = {
  readonly about: Pick<
    RoomRow,
    'id' | 'name' | 'kind' | 'heading' | 'ownerKey' | 'ownerName' | 'names' | 'timerSeconds'
  >;
  readonly texts: readonly TextRow[];
};

/** What comes back: the person, the rooms' names and what was said. Never the keys of a running conversation. */
export type VaultContent = {
  readonly version: number;
  readonly name: string;
  readonly seed: Uint8Array;
  readonly sure: readonly string[];
  readonly rooms: readonly VaultRoom[];
  /** The rooms that were left or closed, so that no other browser's vault brings them back. */
  readonly gone?: readonly string[];
  /** The owner's browsers that were shut out. */
  readonly shut?: readonly string[];
};

type Part = { readonly room: number; readonly texts: readonly TextRow[] };

/** The bytes of a vault, at most so many; where not everything fits, the same share of the later texts of each room. */
export async function encodeVault({ rooms, ...rest }: VaultContent, mostBytes: number): Promise<Uint8Array> {
  const head = encodeJson({ ...rest, rooms: rooms.map(({ about }) => about) });
  const parts: Uint8Array[][] = [];
  for (const [room, { texts }] of rooms.entries()) {
    const slices: Uint8Array[] = [];
    for (let end = texts.length; end > 0; end -= SLICE) {
      slices.push(encodeJson({ room, texts: texts.slice(Math.max(0, end - SLICE), end) } satisfies Part));
      await letOthers();
    }
    parts.push(slices);
  }
  for (let share = 1; ; share /= 2) {
    const fitting = parts.flatMap((slices) => slices.slice(0, Math.ceil(slices.length * share)).reverse());
    const bytes = fitting.reduce((sum, { length }) => sum + length, head.length);
    if (bytes <= mostBytes || share < 0.001) return joinBytes(Uint8Array.of(IN_PARTS), framed(head, ...fitting));
  }
}

/** What was written. Throws where the bytes are no vault. */
export async function decodeVault(bytes: Uint8Array): Promise<VaultContent> {
  if (bytes[0] !== IN_PARTS) return decodeJson(bytes) as VaultContent;
  const [head, ...parts] = unframed(bytes.subarray(1)) ?? [];
  if (!head) throw new Error('the vault ends in the middle');
  const { rooms, ...rest } = decodeJson(head) as Omit<VaultContent, 'rooms'> & { rooms: readonly VaultRoom['about'][] };
  const texts: TextRow[][] = rooms.map(() => []);
  for (const part of parts) {
    const slice = decodeJson(part) as Part;
    texts[slice.room]?.push(...slice.texts);
    await letOthers();
  }
  return { ...rest, rooms: rooms.map((about, at) => ({ about, texts: texts[at] ?? [] })) };
}
