import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';

/** Crockford's base 32 in small letters: fits addresses and mail boxes, whatever a mail server does to case. */
export function toBase32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += CROCKFORD[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + CROCKFORD[(held << (5 - bits)) & 31] : text;
}

/** The bytes of a base 32 text, `o` read as 0 and `i`, `l` as 1; undefined where it is not what `toBase32` would write. */
export function fromBase32(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of text.toLowerCase().replaceAll('o', '0').replace(/[il]/g, '1')) {
    const value = CROCKFORD.indexOf(letter);
    if (value < 0) return undefined;
    held = (held << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 255);
      held &= (1 << bits) - 1;
    }
  }
  return bits < 5 && held === 0 ? Uint8Array.from(bytes) : undefined;
}

export function hmac(key: Uint8Array, ...parts: readonly (string | Uint8Array)[]): Uint8Array {
  const mac = createHmac('sha256', key);
  for (const part of parts) mac.update(part).update('\0');
  return mac.digest();
}

export function sha256(data: string | Uint8Array): Uint8Array {
  return createHash('sha256').update(data).digest();
}

/** Compares in a time that does not depend on where two secrets differ. */
export function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
