import { sha256 } from '../../kit/bytes.ts';

const TOKEN = /^[A-Za-z0-9_-]{43}$/; // 32 bytes in base 64 for addresses

/** By what the server knows a token again: its SHA-256 in hex. Undefined where the text is no token. */
export function hashOfToken(token: string | undefined): string | undefined {
  return token && TOKEN.test(token) ? Buffer.from(sha256(Buffer.from(token, 'base64url'))).toString('hex') : undefined;
}
