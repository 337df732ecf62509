import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import { type Importing, importArchives } from '../src/islands/import-archives.ts';
import { openTestIsland } from './island.ts';

/** The samples of other people's exports, where they lie beside the checkout. */
export const ARCHIVES = resolve('../shared/data/archives');
export const hasArchives = existsSync(ARCHIVES);

/** An island that archives are brought to. */
export async function moving(network: string) {
  const test = await openTestIsland();
  return { ...test, ...movingTo(test.folder, network) };
}

/** The same in a folder there is. */
export function movingTo(folder: string, network: string) {
  const into = join(folder, 'content', 'import', network);
  const importAll =
    (isScan: boolean) =>
    async (source: string, more: Partial<Importing> = {}) => {
      const importing = { folder, zone: 'Europe/Berlin', languages: ['de', 'en'], tell: () => {}, isScan } as const;
      const reports = await importArchives([source], { ...importing, now: new Date('2026-11-28'), ...more });
      const report = reports.find((each) => each.network === network);
      if (!report) throw new Error(`no report of ${network}`);
      return report;
    };
  const drafts = () => (existsSync(into) ? readdirSync(into).filter((name) => name.endsWith('.md')) : []);
  const textOf = (name: string) => readFileSync(join(into, name), 'utf8');
  return {
    into,
    drafts,
    textOf,
    all: () => drafts().map(textOf).join('\n'),
    /** The draft that holds these words. */
    draftWith: (words: string) =>
      drafts()
        .map(textOf)
        .find((text) => text.includes(words)) ?? '',
    scan: importAll(true),
    bring: importAll(false),
    /** A zip of these files, in a folder beside the island's own. */
    zip: (files: Readonly<Record<string, string | Uint8Array>>, name = 'archive.zip') => {
      const file = join(folder, '..', `${Math.random().toString(36).slice(2)}-${name}`);
      writeFileSync(file, zipOf(files));
      return file;
    },
  };
}

/** A zip with its files as they are, not packed. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const [path, bytes] = [Buffer.from(name), Buffer.from(content as string)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, path, bytes]);
    const more = Buffer.alloc(14);
    more.writeUInt32LE(at, 10);
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, more, path]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

export const MADE_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
