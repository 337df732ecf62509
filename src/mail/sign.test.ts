import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { authenticate as authenticateMail } from 'mailauth';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { type DnsServer, openDnsServer } from '../../test/dns-server.ts';
import { openTestIsland, type TestIsland } from '../../test/island.ts';
import { openMailServer } from '../../test/mail-server.ts';
import { mailSection } from './core/settings.ts';
import { deliverDue } from './deliver.ts';
import { post } from './outbox.ts';
import {
  ensureSigningKeys,
  forgetPublishedKeys,
  makeSigningKey,
  publishedKey,
  type SigningKey,
  signed,
  signingKeys,
} from './sign.ts';

let opened: TestIsland;
let dns: DnsServer;
const island = () => opened.island();

beforeAll(async () => {
  const mail = { address: 'fragen@insel.example', out: { smtp: 'smtp://127.0.0.1:1' } };
  opened = await openTestIsland({ sections: [mailSection], settings: { mail } });
  dns = await openDnsServer({});
  process.env.INSEL_DNS = dns.address;
});
afterEach(() => forgetPublishedKeys(island()));
afterAll(async () => {
  delete process.env.INSEL_DNS;
  await dns.close();
  await opened.close();
});

const zoneOf = (...keys: readonly SigningKey[]) =>
  Object.fromEntries(keys.map(({ name, record }) => [`TXT ${name}`, [record]]));

const RAW = [
  'From: =?UTF-8?Q?M=C3=A4rlene?= <fragen@insel.example>',
  'To: lena@example.com',
  'Subject: Ein langer Betreff,',
  '\tder  umbricht ',
  'Date: Wed, 25 Nov 2026 08:00:00 +0000',
  'Message-ID: <abc@insel.example>',
  'List-Unsubscribe: <https://insel.example/brief/abmelden/x>,',
  ' <mailto:fragen+x@insel.example>',
  'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  'Guten  Tag \t',
  '',
  'äöü',
  '',
  '',
  '',
].join('\r\n');

const signedMail = async (key: SigningKey) => {
  const mail = { raw: Buffer.from(RAW), envelope: { from: 'fragen@insel.example', to: 'lena@example.com' } };
  return Buffer.from((await signed(mail, key, island().now)).raw);
};

async function resultOf(raw: Buffer): Promise<string> {
  const resolver = async (name: string, type: string) => {
    const key = ensureSigningKeys(island(), 'brief').find((each) => each.name === name && type === 'TXT');
    if (!key) throw Object.assign(new Error('no'), { code: 'ENOTFOUND' });
    return [[key.record]];
  };
  const { dkim } = await authenticateMail(raw, {
    ip: '192.0.2.1',
    helo: 'x',
    sender: 'fragen@insel.example',
    mta: 'x',
    resolver: resolver as never,
  });
  return dkim.results.map(({ status }) => status.result).join(',');
}

test('a signature is there, and others find it right', async () => {
  const [key] = ensureSigningKeys(island(), 'brief');
  if (!key) throw new Error('there is no key');
  const raw = await signedMail(key);
  expect(await resultOf(raw)).toBe('pass');
  const head =
    raw
      .toString()
      .split('\r\nFrom:')[0]
      ?.replace(/\r\n\s/g, '') ?? '';
  for (const name of ['from', 'to', 'subject', 'date', 'list-unsubscribe', 'list-unsubscribe-post'])
    expect(head.match(new RegExp(`[=:]${name}(?=[:;])`, 'g')), name).toHaveLength(2);
  for (const line of raw.toString().split('\r\n')) expect(line.length).toBeLessThan(100);
});

test('nothing that was signed can be changed, nor a second header be put above it', async () => {
  const [key] = ensureSigningKeys(island(), 'brief');
  if (!key) throw new Error('there is no key');
  const raw = (await signedMail(key)).toString();
  const changed = [
    raw.replace('Guten', 'Bösen'),
    raw.replace('abmelden/x', 'abmelden/y'),
    raw.replace('=One-Click', '=Two-Clicks'),
    `Subject: Etwas anderes\r\n${raw}`,
    `List-Unsubscribe: <https://evil.example/>\r\n${raw}`,
    `Cc: noch@example.com\r\n${raw}`,
  ];
  for (const each of changed) expect(await resultOf(Buffer.from(each)), each.slice(0, 60)).not.toBe('pass');
  // What relaxed canonical forms allow on the way changes nothing.
  expect(await resultOf(Buffer.from(raw.replace('Guten  Tag \t', 'Guten Tag')))).toBe('pass');
});

test('only a key that stands in DNS signs; a new one takes over once it does, and silence changes nothing', async () => {
  const [old] = ensureSigningKeys(island(), 'insel');
  if (!old) throw new Error('there is no key');
  expect(await publishedKey(island(), 'insel')).toBeUndefined();
  forgetPublishedKeys(island());
  dns.turn(zoneOf(old));
  expect((await publishedKey(island(), 'insel'))?.selector).toBe('insel1');
  const next = makeSigningKey(island(), 'insel');
  expect(signingKeys(island(), 'insel').map(({ selector }) => selector)).toEqual(['insel2', 'insel1']);
  const later = (hours: number) => opened.island(island().now.add({ hours }));
  expect((await publishedKey(later(2), 'insel'))?.selector).toBe('insel1');
  dns.turn(zoneOf(old, next));
  expect((await publishedKey(later(4), 'insel'))?.selector).toBe('insel2');
  dns.turn({ [`TXT ${next.name}`]: ['v=DKIM1; k=rsa; p='] });
  expect(await publishedKey(later(6), 'insel')).toBeUndefined();
});

test('mail from person to person is signed with a key of its own', async () => {
  const server = await openMailServer();
  const mail = { address: 'fragen@insel.example', out: { smtp: `smtp://127.0.0.1:${server.port}` } };
  const other = await openTestIsland({ sections: [mailSection], settings: { mail } });
  const [key] = ensureSigningKeys(other.island(), 'insel');
  if (!key) throw new Error('there is no key');
  dns.turn(zoneOf(key));
  await post(other.island(), {
    kind: 'answer',
    to: 'x@example.com',
    subject: 'A',
    text: 'A',
    lang: 'de',
    automatic: false,
  });
  await deliverDue(other.island());
  expect(server.taken[0]?.raw.toString()).toMatch(/^DKIM-Signature: [\s\S]*d=insel\.example; s=insel1;/);
  await server.close();
  await other.close();
});

test.skipIf(!hasPythonDns())('python3-dkim finds the signature right', async () => {
  const [key] = ensureSigningKeys(island(), 'brief');
  if (!key) throw new Error('there is no key');
  const folder = mkdtempSync(join(inject('runFolder'), 'dkim-'));
  const file = join(folder, 'mail.eml');
  writeFileSync(file, await signedMail(key));
  const program = [
    'import dkim, sys',
    `records = {b"${key.name}.": b"${key.record}"}`,
    'mail = open(sys.argv[1], "rb").read()',
    'print(dkim.verify(mail, dnsfunc=lambda name, timeout=5: records.get(name if isinstance(name, bytes) else name.encode())))',
  ].join('\n');
  const { stdout } = await promisify(execFile)('/usr/bin/python3', ['-c', program, file]);
  expect(stdout.trim()).toBe('True');
});

function hasPythonDns(): boolean {
  try {
    execFileSync('/usr/bin/python3', ['-c', 'import dkim'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
