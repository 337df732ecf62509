import { type Bytes, joinBytes, randomBytes, toBase64, toHex, utf8 } from './bytes.ts';

const NONCE_BYTES = 12;

export async function sha256(bytes: Uint8Array): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Bytes));
}

/** HKDF with SHA-256 (RFC 5869) from a secret of full entropy; `label` parts what is derived from the same secret. */
export async function derive(secret: Uint8Array, label: string, lengthBytes = 32): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', secret as Bytes, 'HKDF', false, ['deriveBits']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8(label) };
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, lengthBytes * 8));
}

/** HMAC with SHA-256 (RFC 2104). */
export async function mac(secret: Uint8Array, message: Uint8Array): Promise<Bytes> {
  const key = await hmacKey(secret, 'sign');
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, message as Bytes));
}

export async function isMac(secret: Uint8Array, message: Uint8Array, code: Uint8Array): Promise<boolean> {
  return crypto.subtle.verify('HMAC', await hmacKey(secret, 'verify'), code as Bytes, message as Bytes);
}

export function sealingKey(secret: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', secret as Bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** AES-256-GCM with a random nonce before it; `place` is bound to it, so that nothing sealed can lie elsewhere. */
export async function seal(key: CryptoKey, place: string, plain: Uint8Array): Promise<Bytes> {
  const iv = randomBytes(NONCE_BYTES);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(place) }, key, plain as Bytes);
  return joinBytes(iv, new Uint8Array(sealed));
}

/** What was sealed; undefined where key, place or bytes are not those. */
export async function unseal(key: CryptoKey, place: string, sealed: Uint8Array): Promise<Bytes | undefined> {
  const iv = sealed.slice(0, NONCE_BYTES) as Bytes;
  const how = { name: 'AES-GCM', iv, additionalData: utf8(place) };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(how, key, sealed.slice(NONCE_BYTES) as Bytes));
  } catch {
    return undefined; // forged, or not ours: the two look alike
  }
}

/** A token for the server, and the SHA-256 by which alone it knows it. */
export async function tokenOf(secret: Uint8Array): Promise<{ readonly token: string; readonly tokenHash: string }> {
  return { token: toBase64(secret), tokenHash: toHex(await sha256(secret)) };
}

function hmacKey(secret: Uint8Array, use: 'sign' | 'verify'): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', secret as Bytes, { name: 'HMAC', hash: 'SHA-256' }, false, [use]);
}
