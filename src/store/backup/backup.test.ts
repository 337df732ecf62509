import { execFileSync, spawnSync } from 'node:child_process';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { describeOnEachDatabase } from '../../../test/databases.ts';
import { allRows, fillTables } from '../../../test/fill-tables.ts';
import { NOW, openTestIsland, type TestIsland } from '../../../test/island.ts';
import { mountSmallDisk } from '../../../test/small-disk.ts';
import { connect } from '../connect.ts';
import { together } from '../island.ts';
import { readKeys } from '../keys.ts';
import { enqueue } from '../queue.ts';
import { backup } from './backup.ts';
import { open } from './lock.ts';
import { restore } from './restore.ts';
import { filesOf } from './tar.ts';

const passphrase = 'Leuchtturm Hafer sieben Boje';
const lock = { passphrase, scryptWork: 8 };
const FILES = {
  'content/posts/2026/über-pausen.md': '---\ntitle: Über Pausen\n---\nText',
  'content/permalinks.txt': '/2026/ueber-pausen/\tlive\tx\t2026-11-25\n',
  'theme/theme.css': ':root { --sea: oklch(50% 0.1 230) }',
  'data/outbox/1.eml': 'Subject: x\r\n\r\nx',
  'data/cache/picture.webp': 'made anew',
  'notes.txt': 'not a part of the island',
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(inject('runFolder'), 'backup-'));
});

async function contentsOf(file: string): Promise<Map<string, { text: string; mode: number }>> {
  const found = new Map<string, { text: string; mode: number }>();
  for await (const { path, mode, content } of filesOf(await open(createReadStream(file), { passphrase }, file)))
    found.set(path, { mode, text: Buffer.concat(await Array.fromAsync(content)).toString('latin1') });
  return found;
}

describeOnEachDatabase('backup', (openDatabase) => {
  let home: TestIsland;
  let to: string;
  beforeEach(async () => {
    home = await openTestIsland({ connection: await openDatabase(), files: FILES });
    readKeys(home.folder, false);
    writeFileSync(join(home.folder, 'data', 'secrets.yaml'), 'smtp.password: x\n', { mode: 0o600 });
    to = join(folder, 'island.tar.age');
  });
  afterEach(() => home.close());

  const make = () => backup(home.island(), { connection: home.connection, to, lock });

  test('holds the folder, keys, passwords and database, and nothing else', async () => {
    await fillTables(home.connection, home.island().place.id);
    const made = await make();
    const contents = await contentsOf(to);
    expect([...contents.keys()]).toEqual([
      'BACKUP.txt',
      'data/restored.json',
      'data/insel.sqlite',
      'insel.yaml',
      'content/permalinks.txt',
      'content/posts/2026/über-pausen.md',
      'theme/theme.css',
      'data/keys/seal.key',
      'data/keys/tokens.key',
      'data/outbox/1.eml',
      'data/secrets.yaml',
    ]);
    expect(made).toEqual({ files: 11, sizeBytes: statSync(to).size, leftOut: [] });
    expect(contents.get('data/keys/seal.key')?.mode).toBe(0o600);
    expect(statSync(to).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(home.folder, 'data', 'backups'))).toEqual([]);
    expect(readdirSync(folder)).toEqual(['island.tar.age']);
  });

  test('its database is one file with all of the island’s rows and nobody else’s', async () => {
    const { id } = home.island().place;
    await fillTables(home.connection, id);
    const rows = await allRows(home.connection, id);
    await make();
    const restored = join(folder, 'restored');
    await restore({ from: to, to: restored, opener: { passphrase }, now: NOW });
    const copy = connect(join(restored, 'data', 'insel.sqlite'));
    expect(await allRows(copy, id)).toEqual(rows);
    await copy.close();
  });

  test('what is saved together is in it together, though others write meanwhile', async () => {
    let written = 0;
    let isDone = false;
    const write = async () => {
      while (!isDone) {
        await together(home.island(), async (island) => {
          for (const kind of ['one', 'other'])
            await enqueue(island, { kind, key: `${written}`, payload: 'x'.repeat(3_000) });
        });
        written += 1;
        await new Promise(setImmediate);
      }
    };
    const writing = write();
    while (written < 30) await new Promise(setImmediate);
    const before = written;
    await make();
    isDone = true;
    await writing;
    const restored = join(folder, 'restored');
    await restore({ from: to, to: restored, opener: { passphrase }, now: NOW });
    const copy = new DatabaseSync(join(restored, 'data', 'insel.sqlite'), { readOnly: true });
    const counts = copy.prepare('select count(*) as "n" from jobs group by unique_key').all();
    copy.close();
    expect(counts.length).toBeGreaterThanOrEqual(before);
    expect(counts.filter(({ n }) => n !== 2)).toEqual([]);
  });

  test('can be restored by hand with age and tar', async (context) => {
    if (spawnSync('age', ['--version']).error) return context.skip('age is not installed here');
    await enqueue(home.island(), { kind: 'note', key: 'k', payload: 'Grüße' });
    const identity = await generateX25519Identity();
    writeFileSync(join(folder, 'key.txt'), identity);
    const recipients = [await identityToRecipient(identity)];
    await backup(home.island(), { connection: home.connection, to, lock: { recipients } });
    execFileSync('sh', ['-ec', 'mkdir by-hand; age -d -i key.txt island.tar.age | tar x -C by-hand'], { cwd: folder });
    const byHand = (path: string) => readFileSync(join(folder, 'by-hand', path), 'utf8');
    for (const path of Object.keys(FILES).filter((path) => /^(content|theme)/.test(path)))
      expect(byHand(path)).toBe(FILES[path as keyof typeof FILES]);
    expect(byHand('BACKUP.txt')).toContain('age -d');
    expect(readKeys(join(folder, 'by-hand'), false)).toEqual(readKeys(home.folder, false));
    const database = new DatabaseSync(join(folder, 'by-hand', 'data', 'insel.sqlite'), { readOnly: true });
    expect(database.prepare('select payload from jobs').get()).toMatchObject({ payload: '"Grüße"' });
    database.close();
  });

  test('replaces an older one only when it is whole', async () => {
    await make();
    const first = readFileSync(to);
    const broken = { ...home.island(), about: { ...home.island().about, languages: [] as unknown as ['de'] } };
    await expect(backup(broken, { connection: home.connection, to, lock })).rejects.toThrow();
    expect(readFileSync(to).equals(first)).toBe(true);
    expect(readdirSync(folder)).toEqual(['island.tar.age']);
    await make();
    expect(readFileSync(to).equals(first)).toBe(false);
  });
});

test('links are followed where they stay inside; all others are named', async () => {
  const home = await openTestIsland({ files: { 'content/posts/a.md': 'linked' } });
  const elsewhere = mkdtempSync(join(inject('runFolder'), 'elsewhere-'));
  const link = (target: string, path: string) => symlinkSync(target, join(home.folder, path));
  writeFileSync(join(elsewhere, 'theme.css'), ':root {}');
  link(elsewhere, 'theme');
  link('posts/a.md', 'content/b.md');
  link('..', 'content/posts/circle');
  link('nowhere', 'content/broken');
  link('../data', 'content/data');
  link('/etc', 'content/etc');
  const to = join(folder, 'x.age');
  const { leftOut } = await backup(home.island(), { connection: home.connection, to, lock });
  const contents = await contentsOf(to);
  expect([...contents.keys()].slice(4)).toEqual(['content/b.md', 'content/posts/a.md', 'theme/theme.css']);
  expect(contents.get('content/b.md')?.text).toBe('linked');
  expect(leftOut).toEqual(['content/broken', 'content/data', 'content/etc', 'content/posts/circle']);
  await home.close();
});

test('an empty passphrase and what is no recipient are refused', async () => {
  const home = await openTestIsland();
  const to = join(folder, 'x.age');
  for (const [reason, wrong] of [
    ['passphraseEmpty', { passphrase: ' ' }],
    ['recipientUnknown', { recipients: ['age1nobody'] }],
  ] as const)
    await expect(backup(home.island(), { connection: home.connection, to, lock: wrong })).rejects.toThrow(reason);
  expect(existsSync(to)).toBe(false);
  await home.close();
});

test('a full disk is refused with one sentence, and nothing is left of the attempt', async (context) => {
  const disk = mountSmallDisk(64);
  if (!disk) return context.skip('only root can mount a small disk');
  const home = await openTestIsland({ files: { 'content/big.md': 'x'.repeat(200_000) } });
  const to = join(disk.folder, 'x.age');
  await expect(backup(home.island(), { connection: home.connection, to, lock })).rejects.toThrow('diskFull');
  expect(readdirSync(disk.folder)).toEqual([]);
  expect(readdirSync(join(home.folder, 'data', 'backups'))).toEqual([]);
  await home.close();
});

test('what a killed process left does not stay, least of all its unencrypted copy', async () => {
  const home = await openTestIsland();
  const backups = join(home.folder, 'data', 'backups');
  mkdirSync(backups);
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  writeFileSync(join(backups, `copy-${dead}-0123456789ab.tmp-wal`), 'private');
  writeFileSync(join(backups, `copy-${process.pid}-0123456789ab.tmp`), 'of another backup in work');
  writeFileSync(join(folder, `.x.age.${dead}-0123456789ab.tmp`), 'half of it');
  writeFileSync(join(folder, '.x.age.old.tmp'), 'not ours');
  await backup(home.island(), { connection: home.connection, to: join(folder, 'x.age'), lock });
  expect(readdirSync(folder).sort()).toEqual(['.x.age.old.tmp', 'x.age']);
  expect(readdirSync(backups)).toEqual([`copy-${process.pid}-0123456789ab.tmp`]);
  await home.close();
});

test('nothing readable is in it', async () => {
  const home = await openTestIsland({ files: FILES });
  await sql`insert into jobs (island_id, id, kind, unique_key, payload, due_at) values ('i', 'j', 'k', 'l', 'Pausen', 'm')`.execute(
    home.connection.db,
  );
  const to = join(folder, 'x.age');
  await backup(home.island(), { connection: home.connection, to, lock });
  const bytes = readFileSync(to, 'latin1');
  for (const word of ['Pausen', 'SQLite', 'ustar', 'insel']) expect(bytes).not.toContain(word);
  await home.close();
});
