import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import { filesOf, NotAnArchive, type TarFile, tarOf } from './tar.ts';

const at = Temporal.Instant.from('2026-01-15T08:00:00Z');
const file = (path: string, text: string, mode = 0o644): TarFile => {
  const bytes = Buffer.from(text);
  return { path, sizeBytes: bytes.length, mode, modifiedAt: at, content: [bytes.subarray(0, 3), bytes.subarray(3)] };
};

const FILES = [
  file('insel.yaml', 'name: Marlene\n'),
  file('data/keys/seal.key', 'secret', 0o600),
  file('content/posts/über-das-Fragen.md', 'Grüße'),
  file(`content/${'a'.repeat(60)}/${'b'.repeat(80)}.md`, 'long'),
  file(`content/${'ü'.repeat(100)}/leer.md`, ''),
  file('content/media/even.bin', 'x'.repeat(1024)),
  file('content/with\nnewline=and equals.md', 'odd'),
];

async function bytesOf(files: readonly TarFile[]): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(tarOf(files)));
}

async function read(archive: Uint8Array, step = 700): Promise<{ path: string; text: string; mode: number }[]> {
  const found = [];
  for await (const { path, mode, content } of filesOf(pieces(archive, step)))
    found.push({ path, mode, text: Buffer.concat(await Array.fromAsync(content)).toString() });
  return found;
}

async function* pieces(bytes: Uint8Array, step: number) {
  for (let from = 0; from < bytes.length; from += step) yield bytes.subarray(from, from + step);
}

test('what is put in comes out, however the bytes arrive', async () => {
  const archive = await bytesOf(FILES);
  for (const step of [1, 511, 512, 513, archive.length]) {
    const found = await read(archive, step);
    expect(found.map((each) => each.path)).toEqual(FILES.map((each) => each.path));
    expect(found[1]).toEqual({ path: 'data/keys/seal.key', text: 'secret', mode: 0o600 });
    expect(found[2]?.text).toBe('Grüße');
  }
});

test('any path and any size', async () => {
  const some = fc.array(fc.tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), fc.string()));
  const path = (text: string) => text.toWellFormed().replaceAll('\0', '0');
  await fc.assert(
    fc.asyncProperty(some, async (pairs) => {
      const files = pairs.map(([name, text]) => file(path(name), path(text)));
      const found = await read(await bytesOf(files));
      expect(found.map((each) => [each.path, each.text])).toEqual(
        pairs.map(([name, text]) => [path(name), path(text)]),
      );
    }),
    { numRuns: 50 },
  );
});

test.skipIf(process.platform === 'win32')('the system’s tar unpacks it, with names, modes and times', async () => {
  const folder = mkdtempSync(join(inject('runFolder'), 'tar-'));
  const out = execFileSync('tar', ['xv', '-C', folder], { input: await bytesOf(FILES), encoding: 'utf8' });
  expect(out.trim().split('\n')).toHaveLength(FILES.length);
  expect(readFileSync(join(folder, 'content/posts/über-das-Fragen.md'), 'utf8')).toBe('Grüße');
  const key = statSync(join(folder, 'data/keys/seal.key'));
  expect([key.mode & 0o777, key.mtimeMs]).toEqual([0o600, at.epochMilliseconds]);
});

test.skipIf(process.platform === 'win32')('what the system’s tar packs can be read', async () => {
  const folder = mkdtempSync(join(inject('runFolder'), 'tar-'));
  const paths = { ustar: 120, gnu: 180, pax: 180 };
  for (const [format, length] of Object.entries(paths)) {
    const path = `${format}/${'a'.repeat(length / 2)}/${'ü'.repeat(length / 4)}`;
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'x.md'), 'Grüße');
    const packed = execFileSync('tar', ['c', `--format=${format}`, '-C', folder, format]);
    expect((await read(packed)).map((each) => [each.path, each.text])).toEqual([[`${path}/x.md`, 'Grüße']]);
  }
});

test('damage and an early end are noticed', async () => {
  const archive = await bytesOf(FILES);
  for (const length of [0, 100, 512, 600, 2_000, archive.length - 1_024])
    await expect(read(archive.subarray(0, length)), String(length)).rejects.toThrow(NotAnArchive);
  const damaged = Uint8Array.from(archive);
  damaged[0] = 0x7a;
  await expect(read(damaged)).rejects.toThrow(NotAnArchive);
});

test('links are refused', async () => {
  const archive = await bytesOf([file('link', '')]);
  archive.write('2', 156);
  archive.write('      ', 148);
  const sum = archive.subarray(0, 512).reduce((total, byte, i) => total + (i >= 148 && i < 156 ? 32 : byte), 0);
  archive.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  await expect(read(archive)).rejects.toThrow('type "2"');
});

test('a file that changes its size while it is read spoils the archive', async () => {
  for (const sizeBytes of [3, 5]) {
    const changed = { ...file('content/a.md', 'four'), sizeBytes };
    await expect(bytesOf([changed])).rejects.toThrow('fileGrew');
  }
});
