import { randomBytes } from 'node:crypto';
import { idText } from './tokens.ts';

/**
 * A new id, RFC 9562 §5.7 (UUIDv7): sorts by the time it was made at, never reused.
 * `at` and `random` (10 bytes) are given in tests.
 */
export function newId(at: Temporal.Instant, random: Uint8Array = drawn(10)): string {
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(at.epochMilliseconds) << 16n);
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return idText(bytes);
}

const POOL_BYTES = 4000;
let pool = Buffer.alloc(0);

/** Random bytes; drawn in a large gulp, since an archive of ten thousand files needs as many ids at once. */
function drawn(count: number): Uint8Array {
  if (pool.length < count) pool = randomBytes(POOL_BYTES);
  const taken = pool.subarray(0, count);
  pool = pool.subarray(count);
  return taken;
}

/** Whether a text has the form of a UUID of version 7. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);
}
