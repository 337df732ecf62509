import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Island } from '../src/store/island.ts';
import { dumpOf } from './dump.ts';

/** Every way in which words may lie in a file: as they are, as mail programs and other systems write them. */
export function formsOf(word: string): readonly Buffer[] {
  const quoted = (text: string) =>
    [...Buffer.from(text)].map((byte) =>
      byte > 126 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
    );
  const escaped = JSON.stringify(word).replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const texts = [word, word.toLowerCase(), encodeURIComponent(word), quoted(word).join(''), escaped.slice(1, -1)];
  const inBase64 = (bytes: Buffer) =>
    [0, 1, 2].flatMap((shift) =>
      (['base64', 'base64url'] as const).map((form) =>
        Buffer.concat([Buffer.alloc(shift), bytes, Buffer.alloc((3 - ((shift + bytes.length) % 3)) % 3)])
          .toString(form)
          .slice(4, -4),
      ),
    );
  const inHex = (bytes: Buffer) => [bytes.toString('hex'), bytes.toString('hex').toUpperCase()];
  const utf16 = Buffer.from(word, 'utf16le');
  return [
    ...texts.map((text) => Buffer.from(text)),
    utf16,
    Buffer.from(utf16).swap16(),
    Buffer.from(word, 'latin1'),
    ...[Buffer.from(word), utf16]
      .flatMap((bytes) => [...inBase64(bytes), ...inHex(bytes)])
      .map((text) => Buffer.from(text)),
  ];
}

type Searched = { readonly folder: string; island(): Island };

/** Where any of these words lie: files of the island, write-ahead log and outbox included, and rows of the database. */
export async function tracesOf(place: Searched, words: readonly string[]): Promise<readonly string[]> {
  const files = readdirSync(place.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const rows = Object.entries(await dumpOf(place.island())).map(
    ([table, lines]) => [`table ${table}`, Buffer.from(lines.join('\n'))] as const,
  );
  const places = [
    ...files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name))] as const),
    ...rows,
  ];
  return places
    .filter(([, bytes]) => words.some((word) => formsOf(word).some((form) => bytes.includes(form))))
    .map(([where]) => where);
}
