import { type Bytes, joinBytes, uint32 } from './bytes.ts';

const STEPS = [256, 1_024, 4_096, 16_384];
const LENGTH_BYTES = 4;

/** The longest content a message carries; with padding and MLS it stays below the service's 64 KiB. */
export const LONGEST_CONTENT_BYTES = 3 * 16_384 - LENGTH_BYTES;

/** Fills up to one of a few sizes, so that the length of what was written is not seen. Throws above the longest. */
export function pad(content: Uint8Array): Bytes {
  const least = content.length + LENGTH_BYTES;
  if (content.length > LONGEST_CONTENT_BYTES) throw new Error('longer than a message may be');
  const size = STEPS.find((step) => least <= step) ?? Math.ceil(least / 16_384) * 16_384;
  return joinBytes(uint32(content.length), content, new Uint8Array(size - least));
}

/** The content; undefined where the padding is not ours. */
export function unpad(padded: Uint8Array): Uint8Array | undefined {
  if (padded.length < LENGTH_BYTES) return undefined;
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  const rest = padded.subarray(LENGTH_BYTES + length);
  if (length > padded.length - LENGTH_BYTES || rest.some((byte) => byte !== 0)) return undefined;
  return padded.slice(LENGTH_BYTES, LENGTH_BYTES + length);
}
