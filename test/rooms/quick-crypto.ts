import { createCipheriv, createDecipheriv, createHash, createHmac, timingSafeEqual } from 'node:crypto';

const TAG_BYTES = 16;

type Bytes = ArrayBuffer | ArrayBufferView;

/** A key that never reaches the real WebCrypto. */
class QuickKey {
  readonly bytes: Buffer;
  readonly hash: string;

  constructor(bytes: Buffer, hash: string) {
    this.bytes = bytes;
    this.hash = hash;
  }
}

/**
 * Hashes, HMAC and AES-GCM of WebCrypto, computed at once instead of in a pool of threads: the same bytes. Node needs tens of
 * microseconds to hand each over, which is most of what thousands of changes of a group take. Keys of other kinds go on as
 * before. Returns what WebCrypto was before.
 */
export function quickenCrypto(): SubtleCrypto {
  const real = Object.create(crypto.subtle, {
    importKey: { value: crypto.subtle.importKey.bind(crypto.subtle) },
    sign: { value: crypto.subtle.sign.bind(crypto.subtle) },
    verify: { value: crypto.subtle.verify.bind(crypto.subtle) },
    digest: { value: crypto.subtle.digest.bind(crypto.subtle) },
    encrypt: { value: crypto.subtle.encrypt.bind(crypto.subtle) },
    decrypt: { value: crypto.subtle.decrypt.bind(crypto.subtle) },
  }) as SubtleCrypto;
  Object.assign(crypto.subtle, quickOver(real));
  return real;
}

function quickOver(real: SubtleCrypto) {
  return {
    importKey: async (format: 'raw', bytes: Bytes, how: HmacImportParams, ...rest: [boolean, KeyUsage[]]) => {
      const isQuick = format === 'raw' && (how.name === 'HMAC' || how.name === 'AES-GCM');
      if (isQuick) return new QuickKey(Buffer.from(viewOf(bytes)), how.name === 'HMAC' ? nameOf(how.hash) : '');
      return real.importKey(format, bytes as BufferSource, how, ...rest);
    },
    sign: async (how: AlgorithmIdentifier, key: CryptoKey | QuickKey, bytes: Bytes) =>
      key instanceof QuickKey ? exact(hmac(key, bytes)) : real.sign(how, key, bytes as BufferSource),
    verify: async (how: AlgorithmIdentifier, key: CryptoKey | QuickKey, code: Bytes, bytes: Bytes) => {
      if (!(key instanceof QuickKey)) return real.verify(how, key, code as BufferSource, bytes as BufferSource);
      const [right, given] = [hmac(key, bytes), viewOf(code)];
      return right.length === given.length && timingSafeEqual(right, given);
    },
    digest: async (how: AlgorithmIdentifier, bytes: Bytes) =>
      exact(createHash(nameOf(how)).update(viewOf(bytes)).digest()),
    encrypt: async (how: AesGcmParams, key: CryptoKey | QuickKey, bytes: Bytes) => {
      if (!(key instanceof QuickKey)) return real.encrypt(how, key, bytes as BufferSource);
      const cipher = createCipheriv(cipherOf(key), key.bytes, viewOf(how.iv as Bytes));
      if (how.additionalData) cipher.setAAD(viewOf(how.additionalData as Bytes));
      return exact(Buffer.concat([cipher.update(viewOf(bytes)), cipher.final(), cipher.getAuthTag()]));
    },
    decrypt: async (how: AesGcmParams, key: CryptoKey | QuickKey, bytes: Bytes) => {
      if (!(key instanceof QuickKey)) return real.decrypt(how, key, bytes as BufferSource);
      const sealed = viewOf(bytes);
      const decipher = createDecipheriv(cipherOf(key), key.bytes, viewOf(how.iv as Bytes));
      if (how.additionalData) decipher.setAAD(viewOf(how.additionalData as Bytes));
      decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
      return exact(Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - TAG_BYTES)), decipher.final()]));
    },
  };
}

function hmac({ bytes, hash }: QuickKey, message: Bytes): Buffer {
  return createHmac(hash, bytes).update(viewOf(message)).digest();
}

function cipherOf({ bytes }: QuickKey): 'aes-128-gcm' | 'aes-256-gcm' {
  return bytes.length === 16 ? 'aes-128-gcm' : 'aes-256-gcm';
}

function nameOf(how: AlgorithmIdentifier): string {
  return (typeof how === 'string' ? how : how.name).replace('SHA-', 'sha');
}

function viewOf(bytes: Bytes): Uint8Array {
  return ArrayBuffer.isView(bytes)
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes);
}

/** With no more room than its bytes, as WebCrypto answers. */
function exact(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
