import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DnsServer, openDnsServer, type Zone } from '../../test/dns-server.ts';
import { openTestIsland, type TestIsland } from '../../test/island.ts';
import { type MailServer, openMailServer } from '../../test/mail-server.ts';
import { lookupWithin } from '../net/dns.ts';
import { doctorWords } from '../words/doctor.ts';
import { fill } from '../words/fill.ts';
import { dmarcTags, type Finding, reverseName, spfTerms, treeWalk } from './core/doctor.ts';
import { mailSection } from './core/settings.ts';
import { examineMail, wkdUrl } from './examine.ts';
import { ensureSigningKeys } from './sign.ts';

let opened: TestIsland;
let dns: DnsServer;
let server: MailServer;
let good: Zone;

beforeAll(async () => {
  server = await openMailServer();
  const mail = { address: 'fragen@insel.net', out: { smtp: `smtp://127.0.0.1:${server.port}` } };
  opened = await openTestIsland({ sections: [mailSection], settings: { url: 'https://insel.net', mail } });
  const keys = (['insel', 'brief'] as const).flatMap((stream) => ensureSigningKeys(opened.island(), stream));
  good = {
    'MX insel.net': ['10 mx.insel.net'],
    'TXT insel.net': ['v=spf1 include:spf.provider.net mx ~all', 'something else'],
    'TXT spf.provider.net': ['v=spf1 ip4:192.0.2.0/24 -all'],
    'TXT _dmarc.insel.net': ['v=DMARC1; p=none; rua=mailto:me@insel.net'],
    'A insel.net': ['192.0.2.7'],
    'PTR 7.2.0.192.in-addr.arpa': ['insel.net'],
    ...Object.fromEntries(keys.map(({ name, record }) => [`TXT ${name}`, [record]])),
  };
  dns = await openDnsServer(good);
  process.env.INSEL_DNS = dns.address;
});
afterAll(async () => {
  delete process.env.INSEL_DNS;
  await dns.close();
  await server.close();
  await opened.close();
});

const web = async () => ({ status: 200, daysLeft: 60 });
const examine = (zone: Zone | 'silent' = good, look = web) => {
  dns.turn(zone);
  return examineMail(opened.island(), { lookup: lookupWithin(500), web: look });
};
const bad = (findings: readonly Finding[]) => findings.filter(({ standing }) => !['good', 'unseen'].includes(standing));
const without = (...keys: string[]) => Object.fromEntries(Object.entries(good).filter(([key]) => !keys.includes(key)));

test('where all is well, nothing is to do, and what cannot be seen is said', async () => {
  const findings = await examine();
  expect(bad(findings)).toEqual([]);
  expect(findings.filter(({ standing }) => standing === 'unseen').map(({ code }) => code)).toEqual(['reputation']);
  for (const { code, values } of findings)
    for (const lang of ['de', 'en'] as const)
      expect(fill(doctorWords[lang].codes[code], values ?? {})).not.toContain('{');
});

const many = Array.from({ length: 11 }, (_, at) => `include:s${at}.net`).join(' ');

test.each<[string, () => Zone, string, string | undefined]>([
  ['an MX that takes no mail', () => ({ ...good, 'MX insel.net': ['0 .'] }), 'mxMissing', undefined],
  ['no MX', () => without('MX insel.net'), 'mxMissing', undefined],
  ['no SPF', () => ({ ...good, 'TXT insel.net': ['hello'] }), 'spfMissing', 'insel.net'],
  ['two SPF records', () => ({ ...good, 'TXT insel.net': ['v=spf1 mx ~all', 'v=spf1 a ~all'] }), 'spfTwice', undefined],
  ['an SPF record that lets everybody in', () => ({ ...good, 'TXT insel.net': ['v=spf1 +all'] }), 'spfOpen', undefined],
  [
    'an SPF record with too many look-ups',
    () => ({ ...good, 'TXT insel.net': [`v=spf1 ${many} ~all`] }),
    'spfLong',
    undefined,
  ],
  [
    'look-ups below an include',
    () => ({ ...good, 'TXT spf.provider.net': [`v=spf1 ${many} -all`] }),
    'spfLong',
    undefined,
  ],
  [
    'an SPF record that includes itself',
    () => ({ ...good, 'TXT insel.net': ['v=spf1 include:insel.net ~all'] }),
    'spfLong',
    undefined,
  ],
  ['no DKIM record', () => without('TXT brief1._domainkey.insel.net'), 'dkimMissing', 'brief1._domainkey.insel.net'],
  [
    'another DKIM key',
    () => ({ ...good, 'TXT insel1._domainkey.insel.net': ['v=DKIM1; k=rsa; p=AAAA'] }),
    'dkimOther',
    'insel1._domainkey.insel.net',
  ],
  ['no DMARC record', () => without('TXT _dmarc.insel.net'), 'dmarcMissing', '_dmarc.insel.net'],
  [
    'two DMARC records',
    () => ({ ...good, 'TXT _dmarc.insel.net': ['v=DMARC1; p=none', 'v=DMARC1; p=reject'] }),
    'dmarcTwice',
    undefined,
  ],
  [
    'a DMARC record that says nothing',
    () => ({ ...good, 'TXT _dmarc.insel.net': ['v=DMARC1'] }),
    'dmarcEmpty',
    undefined,
  ],
  [
    'a DMARC record with worn tags',
    () => ({ ...good, 'TXT _dmarc.insel.net': ['v=DMARC1; p=none; pct=50'] }),
    'dmarcWorn',
    undefined,
  ],
  ['no PTR', () => without('PTR 7.2.0.192.in-addr.arpa'), 'ptrMissing', '7.2.0.192.in-addr.arpa'],
  [
    'a PTR that leads elsewhere',
    () => ({ ...good, 'PTR 7.2.0.192.in-addr.arpa': ['vps7.host.net'] }),
    'ptrElsewhere',
    '7.2.0.192.in-addr.arpa',
  ],
])('%s is named, and the line to add', async (_, zone, code, name) => {
  const [only, ...more] = bad(await examine(zone()));
  expect(more).toEqual([]);
  expect(only?.code).toBe(code);
  expect(only?.add?.name).toBe(name);
});

test('the policy of a domain above counts, and no line says pct', async () => {
  const zone = { ...without('TXT _dmarc.insel.net'), 'TXT _dmarc.net': ['v=DMARC1; p=reject'] };
  expect(bad(await examine(zone))).toEqual([]);
  const [missing] = bad(await examine(without('TXT _dmarc.insel.net')));
  expect(missing?.add?.value).toBe('v=DMARC1; p=none; rua=mailto:marlene@example.org');
});

test('where DNS says nothing, nothing is claimed', async () => {
  const findings = await examine('silent');
  expect(bad(findings).map(({ code }) => code)).toEqual(['ptrNoAddress']);
  expect(findings.filter(({ code }) => code === 'silent').length).toBeGreaterThanOrEqual(5);
});

test('a website nobody reaches, and a certificate that ends', async () => {
  const codes = async (look: typeof web) => bad(await examine(good, look)).map(({ code }) => code);
  expect(await codes(async () => ({ status: 404, daysLeft: 60 }))).toEqual(['imprintMissing', 'wkdMissing']);
  expect(await codes(async () => ({ status: 200, daysLeft: 3 }))).toEqual(['certificateSoon']);
});

test('a mail server that is not there', async () => {
  const mail = { address: 'fragen@insel.net', out: { smtp: 'smtp://127.0.0.1:1' } };
  const other = await openTestIsland({ sections: [mailSection], settings: { url: 'https://insel.net', mail } });
  const [first] = await examineMail(other.island(), { lookup: lookupWithin(200), web });
  expect(first).toMatchObject({ about: 'server', standing: 'wrong', code: 'serverSilent' });
  await other.close();
});

test('the rules by themselves', () => {
  expect(spfTerms('v=spf1 a mx:x.de ?include:y.de exists:%{i}.z redirect=w.de -all')).toEqual({
    includes: ['y.de', 'w.de'],
    others: 3,
    all: '-',
  });
  expect(dmarcTags('v=DMARC1;p=none')?.get('p')).toBe('none');
  expect(dmarcTags('v=spf1 -all')).toBeUndefined();
  expect(treeWalk('a.b.c.example')).toEqual(['a.b.c.example', 'b.c.example', 'c.example', 'example']);
  expect(treeWalk('1.2.3.4.5.6.7.8.9.example')).toHaveLength(8);
  expect(reverseName('192.0.2.7')).toBe('7.2.0.192.in-addr.arpa');
  expect(reverseName('2001:db8::1')).toBe(`1.${'0.'.repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa`);
  // The example of the draft itself.
  expect(wkdUrl('Joe.Doe@Example.ORG')).toBe(
    'https://example.org/.well-known/openpgpkey/hu/iy9q119eutrkn8s1mk4r39qejnbu3n5q?l=Joe.Doe',
  );
});
