import { fromBase32, hmac, isSame, toBase32 } from './bytes.ts';

const MAC_BYTES = 20;

/** What a token stands for. A new generation makes all earlier tokens of the same id worthless. */
export type Token = { readonly id: Uint8Array; readonly generation: number };

/**
 * A token for an address or a mail: HMAC of 160 bits over purpose, generation (0-255) and id, in base 32.
 * Nothing is stored. For an id of 16 bytes it is 60 letters long.
 */
export function makeToken(key: Uint8Array, purpose: string, { id, generation }: Token): string {
  return toBase32(Buffer.concat([macOf(key, purpose, id, generation), Buffer.from([generation]), id]));
}

/** What the token stands for, or undefined where it was not made by us for this purpose. */
export function readToken(key: Uint8Array, purpose: string, text: string): Token | undefined {
  const bytes = text.length <= 200 ? fromBase32(text) : undefined;
  if (!bytes || bytes.length <= MAC_BYTES + 1) return undefined;
  const id = bytes.slice(MAC_BYTES + 1);
  const generation = bytes[MAC_BYTES] ?? 0;
  return isSame(bytes.slice(0, MAC_BYTES), macOf(key, purpose, id, generation)) ? { id, generation } : undefined;
}

function macOf(key: Uint8Array, purpose: string, id: Uint8Array, generation: number): Uint8Array {
  return hmac(key, purpose, Uint8Array.of(generation), id).slice(0, MAC_BYTES);
}

/** The 16 bytes of a UUID. */
export function idBytes(id: string): Uint8Array {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

/** The UUID of 16 bytes. */
export function idText(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
