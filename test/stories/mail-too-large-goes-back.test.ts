import { existsSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { stringify } from 'yaml';
import { insel } from '../insel.ts';
import { SETTINGS } from '../marlene.ts';
import { messageOf, OURS } from './post-steps.ts';

const MB = 1024 * 1024;

test('through the pipe a message of 30 MB is kept as a file, and one of 100 MB goes back with a sentence', {
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync(join(inject('runFolder'), 'large-'));
  writeFileSync(join(folder, 'insel.yaml'), stringify({ ...SETTINGS, mail: { address: OURS } }));
  const send = (megabytes: number) =>
    insel('de', ['mail-in', folder, '--from', 'ada@example.org', '--to', OURS], messageWith(megabytes * MB));
  expect(await send(30)).toMatchObject({ code: 0, err: '' });
  const inbox = join(folder, 'data', 'inbox');
  const kept = readdirSync(inbox);
  expect(kept.map((name) => statSync(join(inbox, name)).size > 30 * MB)).toEqual([true]);

  const { code, err } = await send(100);
  expect(code).toBe(65); // EX_DATAERR: to be given back, and not tried again
  expect(err).toMatch(/^5\.3\.4 This message has more than 50 MB .* Diese Nachricht hat mehr als 50 MB .*\n$/);
  expect(err).toMatch(/^[\x20-\x7e]+\n$/); // what a mail server quotes
  expect(readdirSync(inbox)).toEqual(kept);
  expect(existsSync(join(folder, 'data', 'outbox'))).toBe(false);
});

function messageWith(bytes: number): Uint8Array {
  const line = `${'A'.repeat(76)}\r\n`;
  return Buffer.concat([Buffer.from(messageOf({ text: 'Mit Anhang.' })), Buffer.alloc(bytes, line)]);
}
