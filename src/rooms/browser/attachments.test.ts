import { expect, test } from 'vitest';
import { type FileKey, openPart, PART_BYTES, paddedSize, partsOf, sealPart } from './attachments.ts';
import { randomBytes } from './bytes.ts';

function fileOf(sizeBytes: number): FileKey {
  const id = 'f';
  return {
    id,
    key: randomBytes(32),
    prefix: randomBytes(7),
    sizeBytes,
    paddedBytes: paddedSize(sizeBytes),
    digest: new Uint8Array(),
  };
}

test.each([1, 65_535, 65_536, 65_537, PART_BYTES, PART_BYTES + 1])(
  'a file of %i bytes comes back, part by part',
  async (size) => {
    const file = fileOf(size);
    const bytes = new Uint8Array(size).map((_, at) => at % 251);
    const opened: number[] = [];
    for (let part = 0; part < partsOf(file); part += 1) {
      const sealed = await sealPart(file, part, bytes.slice(part * PART_BYTES, (part + 1) * PART_BYTES));
      expect(sealed.length).toBeLessThan(1024 * 1024 + 1024); // what the service takes
      for (const byte of (await openPart(file, part, sealed)) ?? []) opened.push(byte);
    }
    expect(opened.length).toBe(size);
    expect(opened.every((byte, at) => byte === at % 251)).toBe(true);
  },
);

test('the size that is seen is at most 12 % above the true one', () => {
  for (let size = 65_536; size < 2 ** 30; size = Math.ceil(size * 1.37)) {
    expect(paddedSize(size)).toBeGreaterThanOrEqual(size);
    expect(paddedSize(size)).toBeLessThanOrEqual(size * 1.12);
  }
});

test('a part in another place, of another file, cut or changed stays closed', async () => {
  const file = fileOf(3 * PART_BYTES);
  const plain = new Uint8Array(PART_BYTES);
  const sealed = await sealPart(file, 0, plain);
  expect(await openPart(file, 1, sealed)).toBeUndefined();
  expect(await openPart({ ...file, key: randomBytes(32) }, 0, sealed)).toBeUndefined();
  expect(await openPart({ ...file, paddedBytes: PART_BYTES, sizeBytes: PART_BYTES }, 0, sealed)).toBeUndefined();
  expect(await openPart(file, 0, sealed.slice(0, -1))).toBeUndefined();
  expect(
    await openPart(
      file,
      0,
      sealed.map((byte, at) => (at === 5 ? byte ^ 1 : byte)),
    ),
  ).toBeUndefined();
});
