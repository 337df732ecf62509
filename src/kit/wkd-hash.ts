import { createHash } from 'node:crypto';

const ZBASE32 = 'ybndrfg8ejkmcpqxot1uwisza345h769';

/** The name of a key in a Web Key Directory, of 32 letters: Z-Base-32 of the SHA-1 of the local part in small letters (draft-koch-openpgp-webkey-service §3.1). */
export function wkdHash(local: string): string {
  const bits = [...createHash('sha1').update(local.toLowerCase()).digest()]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => ZBASE32[Number.parseInt(five, 2)]).join('');
}
