import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { stringify } from 'yaml';
import { startServing } from '../../src/server/start.ts';
import { Refusal } from '../../src/words/refusal.ts';
import { NOW, SETTINGS } from '../island.ts';

const LANGUAGES = ['de', 'en'] as const;

function newFolder(yaml?: string): string {
  const folder = mkdtempSync(join(inject('runFolder'), 'start-'));
  if (yaml !== undefined) writeFileSync(join(folder, 'insel.yaml'), yaml);
  return folder;
}

async function refusalOf(folder: string, port = 0): Promise<Refusal> {
  try {
    const started = await startServing({ folders: [folder], port, hostname: '127.0.0.1', now: () => NOW });
    await started.close();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('it started');
}

function expectOneSentence(refusal: Refusal, has: string): void {
  for (const lang of LANGUAGES) {
    expect(refusal.sentence(lang)).toContain(has);
    expect(refusal.sentence(lang)).not.toMatch(/\{\w+\}|undefined|Error|\n/);
  }
}

test('a port that is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  expectOneSentence(await refusalOf(newFolder(stringify(SETTINGS)), port), String(port));
  other.close();
});

test('a folder that is not there, and none is made', async () => {
  const folder = join(newFolder(), 'nowhere');
  expectOneSentence(await refusalOf(folder), folder);
  expect(existsSync(folder)).toBe(false);
});

test('a folder that is no island', async () => {
  const folder = newFolder();
  expectOneSentence(await refusalOf(folder), 'insel.yaml');
  expect(readdirSync(folder)).toEqual([]);
});

const wrong: readonly (readonly [string, string, string])[] = [
  ['YAML that is broken', 'name: "Marlene\nid: 1\n', 'insel.yaml'],
  ['a key that nobody knows', stringify({ ...SETTINGS, colour: 'red' }), 'colour'],
  ['a key of JavaScript', `${stringify(SETTINGS)}__proto__: {polluted: yes}\n`, '__proto__'],
  ['a bomb of aliases', aliasBomb(), 'insel.yaml'],
  [
    'a password where everybody reads it',
    stringify({ ...SETTINGS, mail: { out: { smtp: 'smtp://me:geheim@example.org' } } }),
    'insel.yaml',
  ],
];
test.each(wrong)('%s: named, and nothing is changed', async (_, yaml, has) => {
  const folder = newFolder(yaml);
  const refusal = await refusalOf(folder);
  expectOneSentence(refusal, has);
  expect(refusal.sentence('de')).not.toContain('geheim');
  expect(readdirSync(folder)).toEqual(['insel.yaml']);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

function aliasBomb(): string {
  const levels = Array.from({ length: 12 }, (_, at) => {
    const of = at === 0 ? '"lol"' : Array.from({ length: 10 }, () => `*a${at - 1}`).join(', ');
    return `a${at}: &a${at} [${of}]`;
  });
  return `${levels.join('\n')}\n`;
}
