import { expect, test } from 'vitest';
import { quickenCrypto } from './quick-crypto.ts';

test('hashes, HMAC and AES-GCM computed at once give the bytes of WebCrypto, and refuse what it refuses', async () => {
  const real = quickenCrypto();
  const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  for (const [length, keyBytes] of [
    [0, 16],
    [1, 32],
    [300, 16],
    [5_000, 32],
  ] as const) {
    const [bytes, secret, iv, additionalData] = [random(length), random(keyBytes), random(12), random(7)];
    const all = async (subtle: SubtleCrypto) => {
      const mac = await subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
      const key = await subtle.importKey('raw', secret, { name: 'AES-GCM' }, false, ['encrypt', 'decrypt']);
      const code = await subtle.sign('HMAC', mac, bytes);
      const sealed = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, bytes);
      const forged = new Uint8Array(sealed.slice(0));
      forged[0] = (forged[0] ?? 0) ^ 1;
      return {
        digest: Buffer.from(await subtle.digest('SHA-256', bytes)).toString('hex'),
        code: Buffer.from(code).toString('hex'),
        isCode: await subtle.verify('HMAC', mac, code, bytes),
        isOther: await subtle.verify('HMAC', mac, code, random(20)),
        sealed: Buffer.from(sealed).toString('hex'),
        opened: Buffer.from(await subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed)).toString('hex'),
        forged: await subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, forged).then(
          () => 'opened',
          () => 'refused',
        ),
        elsewhere: await subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed).then(
          () => 'opened',
          () => 'refused',
        ),
      };
    };
    expect(await all(crypto.subtle)).toEqual(await all(real));
  }
});
