import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { mailSection } from '../mail/core/settings.ts';
import { quietSection } from '../quiet/core/settings.ts';
import { Refusal } from '../words/refusal.ts';
import { readSettings } from './read-settings.ts';

const NEEDED = `id: 01998c5e-0000-7000-8000-000000000001
name: Ada Brandt
sentence: Für Menschen, die allein entscheiden.
owner:
  email: ada@example.org
zone: Europe/Berlin
rounds: [{days: [tue], at: "10:00"}]
`;

function read(text: string | Uint8Array) {
  const folder = mkdtempSync(join(inject('runFolder'), 'settings-'));
  writeFileSync(join(folder, 'insel.yaml'), text);
  return readSettings(folder, [quietSection, mailSection]);
}

function refusalOf(text: string | Uint8Array): Refusal {
  try {
    read(text);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

test('six keys suffice; all else has a default', () => {
  const { about, place, settings } = read(NEEDED);
  expect(about).toEqual({
    url: '',
    hosts: [],
    name: 'Ada Brandt',
    sentence: { de: 'Für Menschen, die allein entscheiden.' },
    languages: ['de', 'en'],
    zone: 'Europe/Berlin',
    owner: { email: 'ada@example.org' },
  });
  expect(place.id).toBe('01998c5e-0000-7000-8000-000000000001');
  expect([...settings.keys()]).toEqual(['identity', 'quiet', 'mail']);
});

test('an origin loses its slash, the sentence comes in every language it has', () => {
  const { about } = read(`${NEEDED}url: https://Example.org/\nlanguages: [en, de]\nsentences: {de: Für alle.}\n`);
  expect(about).toMatchObject({ url: 'https://example.org', languages: ['en', 'de'] });
  expect(about.sentence).toEqual({ de: 'Für alle.', en: 'Für Menschen, die allein entscheiden.' });
});

test.each([
  ['nmae: x', '8:1: “nmae” is not known in this place. Did you mean “name”?'],
  ['__proto__: {a: b}', '8:1: “__proto__” is not known'],
  ['constructor: x', '8:1: “constructor” is not known'],
  ['name: Y', '8:1: “name” stands further up already'],
  ['a: &a [x]\nb: [*a, *a]', '9:5: References with & and *'],
  ['<<: {url: https://x.example}', '8:1: “<<” is not known'],
  ['mail:\n\taddress: x', '9:1: There is a tab here'],
  ['mail: {adress: x}', '8:8: “adress” is not known in this place. Did you mean “address”?'],
  ['mail: {out: {smtp: smtps://a:hunter2@mail.example}}', '8:20: A password does not belong'],
  ['mail: {password: hunter2}', '8:8: A password does not belong'],
  ['url: https://example.org/blog', '8:6: “https://example.org/blog” is no address of a website'],
  ['url: [a, b]', '8:6: A single text is expected at “url”'],
  ['hosts: www.example.org', '8:8: A list is expected at “hosts”'],
  ['languages: [de, fr]', '8:12: “fr” is no language'],
  ['languages: [de, de]', '8:12: Please name at least one language'],
  ['title: "x', '8:8: The quotation marks do not match'],
  ['- x', '8:1:'],
])('%j is one sentence with line and column', (line, expected) => {
  const sentence = refusalOf(`${NEEDED}${line}\n`).sentence('en');
  expect(sentence).toContain(`insel.yaml:${expected}`);
  expect(sentence).not.toContain('hunter2');
});

test('each needed key is asked for', () => {
  for (const key of ['id', 'name', 'sentence', 'zone', 'rounds']) {
    const without = NEEDED.split('\n').filter((line) => !line.startsWith(`${key}:`));
    expect(refusalOf(without.join('\n')).sentence('de')).toContain(`»${key}« fehlt`);
  }
  expect(refusalOf(NEEDED.replace('  email: ada@example.org', '  telephone: "1"')).sentence('de')).toContain(
    '»email« fehlt',
  );
});

test('ten megabytes, other encodings, bombs and a missing file are one sentence each', () => {
  expect(refusalOf(`${NEEDED}# ${'x'.repeat(10 * 1024 * 1024)}`).sentence('de')).toContain('10.0 MB');
  expect(refusalOf(Buffer.from(`${NEEDED}# \xfc`, 'latin1')).sentence('de')).toContain('UTF-8');
  expect(refusalOf(`${NEEDED}url: ${'['.repeat(100_000)}`).sentence('de')).toContain('geschachtelt');
  expect(() => readSettings(join(inject('runFolder'), 'nowhere'), [])).toThrow('settingsMissing');
});
