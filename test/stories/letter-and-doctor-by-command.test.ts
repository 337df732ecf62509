import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DnsServer, openDnsServer } from '../dns-server.ts';
import { insel } from '../insel.ts';
import { copyOfExample, openTestSite } from '../site.ts';

let folder: string;
let dns: DnsServer;

beforeAll(async () => {
  folder = copyOfExample();
  dns = await openDnsServer({ 'MX telse-brarup.example': ['10 mx.telse-brarup.example'] });
  process.env.INSEL_DNS = dns.address;
});
afterAll(async () => {
  delete process.env.INSEL_DNS;
  await dns.close();
});

test('doctor prints what is to do and the lines for DNS, in both languages', async () => {
  const de = await insel('de', ['doctor', folder]);
  expect(de.err).toBe('');
  expect(de.code).toBe(1);
  for (const said of [
    'An telse-brarup.example kann man schreiben (MX).',
    'SPF fehlt.',
    'DMARC fehlt',
    'Diese Zeilen gehören ins DNS',
  ])
    expect(de.out).toContain(said);
  expect(de.out).toMatch(
    /^brief1\._domainkey\.telse-brarup\.example\. IN TXT "v=DKIM1; k=rsa; p=[^"]{200,240}" "[^"]+"$/m,
  );
  expect(de.out).not.toContain('pct');
  const en = await insel('en', ['doctor', folder]);
  expect(en.out).toContain('SPF is missing.');
  const json = JSON.parse((await insel('en', ['doctor', folder, '--json'])).out);
  expect(json.findings.map(({ about }: { about: string }) => about)).toEqual(
    expect.arrayContaining(['mx', 'spf', 'dkim', 'dmarc', 'clock', 'disk', 'backup']),
  );
});

test('the next letter is shown as it would go out, and nothing where there is none', async () => {
  const off = await insel('en', ['letter', folder, '--preview']);
  expect([off.code, off.out]).toEqual([0, 'The letter is not switched on (letter.send in insel.yaml).\n']);
  expect((await insel('en', ['letter', folder])).code).toBe(2);
  appendFileSync(join(folder, 'insel.yaml'), '\nletter: {send: weekly}\n');
  const none = await insel('de', ['letter', folder, '--preview']);
  expect(none.out).toBe('Es wartet kein Brief.\n');
  const site = await openTestSite({ folder, now: Temporal.Now.instant() });
  const day = Temporal.Now.plainDateISO('Europe/Berlin');
  await site.save('content/posts/neu.md', `---\ntitle: Ganz neu\ndate: ${day}\n---\n\nEin *neuer* Satz.\n`);
  await site.close();
  const { code, out } = await insel('de', ['letter', folder, '--preview']);
  expect(code).toBe(0);
  expect(out).toMatch(/^Ganz neu\n\nGanz neu\n=+\n/);
  expect(out).toContain('Ein /neuer/ Satz.');
});
