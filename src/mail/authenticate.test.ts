import { generateKeyPairSync } from 'node:crypto';
import { dkimSign } from 'mailauth';
import { beforeAll, expect, test } from 'vitest';
import type { Lookup } from '../net/dns.ts';
import { authenticate } from './authenticate.ts';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const KEY = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
const DKIM = { 'insel._domainkey.example.com': [[`v=DKIM1; k=rsa; p=${KEY}`]] };
const DMARC = { '_dmarc.example.com': [['v=DMARC1; p=reject']] };
const SPF = { 'example.com': [['v=spf1 ip4:192.0.2.7 -all']] };

/** DNS in which only these texts stand. */
const dns =
  (records: Record<string, readonly (readonly string[])[]>): Lookup =>
  async (name, type) => {
    const found = type === 'TXT' ? records[name] : undefined;
    if (found) return found;
    throw Object.assign(new Error(`no ${type} for ${name}`), { code: 'ENOTFOUND' });
  };

const message = Buffer.from(
  [
    'From: Lena Vogt <lena@example.com>',
    'To: fragen@example.org',
    'Subject: Eine Frage',
    'Date: Thu, 26 Nov 2026 10:12:00 +0100',
    'Message-ID: <a1@example.com>',
    '',
    'Was kostet ein erstes Gespräch?',
    '',
  ].join('\r\n'),
);

async function signedBy(signingDomain: string): Promise<Buffer> {
  const signer = { signingDomain, selector: 'insel', privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) };
  const { signatures } = await dkimSign(message, { ...signer, signatureData: [signer] });
  return Buffer.concat([Buffer.from(signatures), message]);
}

let signed: Buffer;
beforeAll(async () => {
  signed = await signedBy('example.com');
});

const lena = 'lena@example.com';

test('a message its domain has signed passes', async () => {
  const resolver = dns({ ...DKIM, ...DMARC });
  expect(await authenticate(signed, lena, { resolver })).toEqual({ dmarc: 'pass', domain: 'example.com', by: 'insel' });
});

test('a domain that says nothing about DMARC vouches by its signature', async () => {
  expect(await authenticate(signed, lena, { resolver: dns(DKIM) })).toMatchObject({ dmarc: 'pass' });
});

test('a changed message fails, and cannot be told where the sending machine is not known', async () => {
  const changed = Buffer.from(signed.toString().replace('kostet', 'bringt'));
  const resolver = dns({ ...DKIM, ...DMARC, ...SPF });
  const sent = { ip: '198.51.100.9', helo: 'mail.example.net', mailFrom: 'x@example.net' };
  expect(await authenticate(changed, lena, { resolver, ...sent })).toMatchObject({ dmarc: 'fail', by: 'insel' });
  expect(await authenticate(changed, lena, { resolver })).toMatchObject({ dmarc: 'unknown', by: 'nobody' });
});

test('a message from the machine the domain names passes without signature, from another one it fails', async () => {
  const resolver = dns({ ...DMARC, ...SPF });
  const from = { mailFrom: lena, helo: 'mail.example.com', resolver };
  expect(await authenticate(message, lena, { ...from, ip: '192.0.2.7' })).toMatchObject({ dmarc: 'pass' });
  expect(await authenticate(message, lena, { ...from, ip: '192.0.2.8' })).toMatchObject({ dmarc: 'fail' });
});

test('a signature of another domain vouches for nobody', async () => {
  const resolver = dns({ 'insel._domainkey.example.net': DKIM['insel._domainkey.example.com'] });
  expect(await authenticate(await signedBy('example.net'), lena, { resolver })).toMatchObject({ dmarc: 'unknown' });
});

test('two From headers, or another one than the parser saw, are vouched for by nobody', async () => {
  const resolver = dns({ ...DKIM, ...DMARC });
  const two = Buffer.concat([Buffer.from('From: marlene@example.org\r\n'), signed]);
  expect(await authenticate(two, 'marlene@example.org', { resolver })).toMatchObject({ dmarc: 'unknown' });
  expect(await authenticate(two, lena, { resolver })).toMatchObject({ dmarc: 'unknown' });
  expect(await authenticate(signed, 'marlene@example.org', { resolver })).toMatchObject({ dmarc: 'unknown' });
  expect(await authenticate(signed, '', { resolver })).toEqual({ dmarc: 'unknown', domain: '', by: 'nobody' });
});

test('DNS that fails or never answers leaves it open', async () => {
  const failing: Lookup = async () => {
    throw Object.assign(new Error('no server'), { code: 'ESERVFAIL' });
  };
  const silent: Lookup = () => new Promise(() => {});
  expect(await authenticate(signed, lena, { resolver: failing })).toMatchObject({ dmarc: 'unknown' });
  expect(await authenticate(signed, lena, { resolver: silent, longestMs: 20 })).toMatchObject({ dmarc: 'unknown' });
});

test("the own mail server's word is taken, and DNS is not asked", async () => {
  const resolver: Lookup = () => {
    throw new Error('asked');
  };
  const authResults = ['mx.example.org; dmarc=fail header.from=example.com'];
  const believed = { resolver, authResults, authserv: 'mx.example.org' };
  expect(await authenticate(signed, lena, believed)).toEqual({ dmarc: 'fail', domain: 'example.com', by: 'server' });
  const foreign = { resolver: dns(DKIM), authResults, authserv: 'mx.example.net' };
  expect(await authenticate(signed, lena, foreign)).toMatchObject({ dmarc: 'pass', by: 'insel' });
});

test('what is no message at all throws nothing', async () => {
  for (const raw of [new Uint8Array(), Buffer.from('\0\0\0'), Buffer.from('DKIM-Signature: v=1; a=;;;\r\n\r\n')])
    expect(await authenticate(raw, lena, { resolver: dns({}) })).toMatchObject({ dmarc: 'unknown' });
});
