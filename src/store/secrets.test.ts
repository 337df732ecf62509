import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, inject, test } from 'vitest';
import { Refusal } from '../words/refusal.ts';
import { secretOf } from './secrets.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(inject('runFolder'), 'secrets-'));
  mkdirSync(join(folder, 'data'));
});

function write(text: string, mode = 0o600): string {
  const file = join(folder, 'data', 'secrets.yaml');
  writeFileSync(file, text);
  chmodSync(file, mode);
  return file;
}

test('a secret is read from the file, nested or with dots, always as text', () => {
  write('smtp:\n  user: marlene\n  password: 0123\nimap.password: "yes # no"\n');
  expect(secretOf(folder, 'smtp.password', {})).toBe('0123');
  expect(secretOf(folder, 'imap.password', {})).toBe('yes # no');
  expect(secretOf(folder, 'imap.user', {})).toBeUndefined();
});

test('the island’s own file wins over a credential, and that over a variable', () => {
  const credentials = mkdtempSync(join(inject('runFolder'), 'credentials-'));
  const environment = { CREDENTIALS_DIRECTORY: credentials, INSEL_SMTP_PASSWORD: 'variable' };
  expect(secretOf(folder, 'smtp.password', environment)).toBe('variable');
  writeFileSync(join(credentials, 'smtp.password'), 'credential\n');
  expect(secretOf(folder, 'smtp.password', environment)).toBe('credential');
  write('smtp.password: file');
  expect(secretOf(folder, 'smtp.password', environment)).toBe('file');
});

test('an empty file holds no secret', () => {
  write('# nothing yet\n');
  expect(secretOf(folder, 'smtp.password', {})).toBeUndefined();
});

test.skipIf(process.platform === 'win32')('a file that others may read is refused, with what to do', () => {
  const file = write('smtp.password: x', 0o640);
  expect(() => secretOf(folder, 'smtp.password', {})).toThrow('secretsOpen');
  expect(new Refusal('secretsOpen', { file }).sentence('de')).toContain(`chmod 600 ${file}`);
});

test('what is no list of names and values is refused with its line, and no value is shown', () => {
  const broken = {
    'a: b\nsmtp: [hidden]\n': '2',
    'just words': '1',
    'a: b\nc: "hidden': '2',
    'a: &x b\nc: *x\n': '2',
  };
  for (const [text, line] of Object.entries(broken)) {
    write(text);
    const refusal = refusalOf(() => secretOf(folder, 'a', {}));
    expect([text, refusal.reason, refusal.details.line]).toEqual([text, 'secretsBroken', line]);
    expect(refusal.message).not.toContain('hidden');
  }
});

function refusalOf(work: () => unknown): Refusal {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
