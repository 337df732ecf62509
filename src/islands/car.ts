import { createHash } from 'node:crypto';
import { Refusal } from '../words/refusal.ts';
import { cborValue } from './core/cbor.ts';

const LARGEST_BLOCK_BYTES = 8_000_000;

/** A block whose bytes are what its CID says. */
export type Block = { readonly cid: string; readonly bytes: Buffer };

/**
 * The blocks of a CAR file of version 1, one after the other, its roots first. Refuses what is cut off, has other
 * hashes than SHA-256, or of which one byte is not what its CID says.
 */
export async function* carBlocks(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<Block | { readonly roots: readonly string[] }> {
  let isFirst = true;
  for await (const { bytes, at } of sections(chunks, file)) {
    const broken = () => new Refusal('importBroken', { file, at: String(at) });
    if (isFirst) {
      yield { roots: rootsOf(bytes, broken) };
      isFirst = false;
      continue;
    }
    // CIDv1, dag-cbor or raw, SHA-256 of 32 bytes
    if (bytes.length < 36 || bytes[0] !== 1 || bytes[2] !== 0x12 || bytes[3] !== 32) throw broken();
    const content = bytes.subarray(36);
    if (!createHash('sha256').update(content).digest().equals(bytes.subarray(4, 36))) throw broken();
    yield { cid: bytes.toString('latin1', 0, 36), bytes: content };
  }
  if (isFirst) throw new Refusal('importBroken', { file, at: '0' });
}

function rootsOf(bytes: Buffer, broken: () => Refusal): string[] {
  try {
    const { version, roots } = cborValue(bytes) as { version?: unknown; roots?: { $link: string }[] };
    if (version === 1 && Array.isArray(roots)) return roots.map(({ $link }) => $link);
  } catch {
    // no CAR at all
  }
  throw broken();
}

/** Each begins with its length as an unsigned varint. */
async function* sections(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<{ bytes: Buffer; at: number }> {
  let held = Buffer.alloc(0);
  let at = 0;
  for await (const chunk of chunks) {
    held = held.length === 0 ? Buffer.from(chunk) : Buffer.concat([held, chunk]);
    let from = 0;
    for (let next = varint(held, from); next; next = varint(held, from)) {
      if (next.value > LARGEST_BLOCK_BYTES) throw new Refusal('importBroken', { file, at: String(at + from) });
      if (held.length < next.end + next.value) break;
      yield { bytes: held.subarray(next.end, next.end + next.value), at: at + from };
      from = next.end + next.value;
    }
    at += from;
    held = held.subarray(from);
  }
  if (held.length > 0) throw new Refusal('importBroken', { file, at: String(at) });
}

function varint(bytes: Buffer, from: number): { value: number; end: number } | undefined {
  let value = 0;
  for (let at = from; at < bytes.length && at < from + 5; at += 1) {
    const byte = bytes[at] ?? 0;
    value += (byte & 127) * 2 ** (7 * (at - from));
    if (byte < 128) return { value, end: at + 1 };
  }
  return bytes.length - from >= 5 ? { value: Number.POSITIVE_INFINITY, end: from } : undefined;
}
