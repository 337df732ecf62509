import { domainOf } from '../kit/address.ts';
import { wkdHash } from '../kit/wkd-hash.ts';
import type { Lookup } from '../net/dns.ts';
import { checkWeb, type Web } from '../net/look-at.ts';
import { type Island, section } from '../store/island.ts';
import { urlOf } from '../words/addresses.ts';
import {
  type DnsLine,
  dmarcTags,
  type Finding,
  MOST_SPF_LOOKUPS,
  reverseName,
  spfTerms,
  treeWalk,
  WORN_DMARC_TAGS,
} from './core/doctor.ts';
import { readPeer } from './core/peer.ts';
import { mailSection } from './core/settings.ts';
import { senderOf } from './sender.ts';
import { ensureSigningKeys, type SigningKey, standsInDns } from './sign.ts';
import { greet } from './smtp-line.ts';
import { smtpOf } from './way.ts';

const DEEPEST_SPF = 10;

export type Looking = { readonly lookup: Lookup; readonly web?: Web };

/** Everything about mail that can be seen from here: what is well, what has to be mended, and with which line in DNS. */
export async function examineMail(island: Island, { lookup, web = checkWeb }: Looking): Promise<readonly Finding[]> {
  const dns = askingDns(lookup);
  const domain = domainOf(senderOf(island).address);
  const host = hostOf(island);
  return [
    ...(await examineServer(island)),
    ...(await examineMx(dns, domain, senderOf(island).address)),
    ...(await examineSpf(dns, domain, host)),
    ...(await examineDkim(island, lookup)),
    ...(await examineDmarc(dns, domain, island.about.owner.email)),
    ...(await examinePtr(dns, host)),
    ...(await examineImprint(island, web)),
    ...(await examineWkd(island, web)),
    { about: 'reputation', standing: 'unseen', code: 'reputation' },
  ];
}

/** The host that hands mail over, seen from outside; undefined where there is none, or it is this very machine. */
function hostOf(island: Island): string | undefined {
  const { smtp } = section(island, mailSection).out;
  const peer = smtp === undefined ? undefined : readPeer(smtp);
  if (!peer || typeof peer === 'string') return undefined;
  return peer.isLoopback ? new URL(island.about.url).hostname : peer.host;
}

/** What DNS says: records, none, or no answer. */
type Dns = (name: string, type: string) => Promise<readonly string[] | 'no answer'>;

function askingDns(lookup: Lookup): Dns {
  return async (name, type) => {
    try {
      return (await lookup(name, type)).map(textOfRecord);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      return ['ENOTFOUND', 'ENODATA'].includes(code) ? [] : 'no answer';
    }
  };
}

function textOfRecord(record: unknown): string {
  if (typeof record === 'string') return record;
  if (Array.isArray(record)) return record.join('');
  const { priority, exchange } = record as { priority?: number; exchange?: string };
  return `${priority} ${exchange}`;
}

async function examineServer(island: Island): Promise<readonly Finding[]> {
  const smtp = smtpOf(island);
  if (!smtp) return [{ about: 'server', standing: 'hint', code: 'noServer' }];
  const values = { host: smtp.peer.host };
  const fault = await greet(smtp.peer, smtp.options);
  if (!fault) return [{ about: 'server', standing: 'good', code: 'serverGood', values }];
  const isLogin = fault.status.endsWith('.7.8');
  const code = fault.status === '4.7.5' ? 'serverTls' : isLogin ? 'serverPassword' : 'serverSilent';
  return [{ about: 'server', standing: 'wrong', code, values: { ...values, status: fault.status } }];
}

async function examineMx(dns: Dns, domain: string, address: string): Promise<readonly Finding[]> {
  const found = await dns(domain, 'MX');
  if (found === 'no answer') return [silent('mx', domain)];
  const isNull = found.some((record) => /^0( \.?)?$/.test(record.trim())); // RFC 7505: this domain takes no mail
  if (found.length > 0 && !isNull) return [{ about: 'mx', standing: 'good', code: 'mxGood', values: { domain } }];
  return [{ about: 'mx', standing: 'wrong', code: 'mxMissing', values: { domain, address } }];
}

async function examineSpf(dns: Dns, domain: string, host: string | undefined): Promise<readonly Finding[]> {
  const records = await spfRecords(dns, domain);
  if (records === 'no answer') return [silent('spf', domain)];
  const add: DnsLine = { name: domain, type: 'TXT', value: `v=spf1 mx${host ? ` a:${host}` : ''} ~all` };
  const [only] = records;
  if (!only) return [{ about: 'spf', standing: 'wrong', code: 'spfMissing', values: { domain }, add }];
  if (records.length > 1) return [{ about: 'spf', standing: 'wrong', code: 'spfTwice', values: { domain } }];
  if (spfTerms(only).all === '+') return [{ about: 'spf', standing: 'wrong', code: 'spfOpen', values: { domain } }];
  const count = await countSpfLookups(dns, only, DEEPEST_SPF);
  const values = { domain, count: String(count), most: String(MOST_SPF_LOOKUPS) };
  if (count > MOST_SPF_LOOKUPS) return [{ about: 'spf', standing: 'wrong', code: 'spfLong', values }];
  return [{ about: 'spf', standing: 'good', code: 'spfGood', values }];
}

async function spfRecords(dns: Dns, name: string): Promise<readonly string[] | 'no answer'> {
  const found = await dns(name, 'TXT');
  return found === 'no answer' ? found : found.filter((record) => /^v=spf1( |$)/i.test(record));
}

async function countSpfLookups(dns: Dns, record: string, depth: number): Promise<number> {
  const { includes, others } = spfTerms(record);
  let count = others;
  for (const name of includes) {
    count += 1;
    const found = depth > 0 && count <= MOST_SPF_LOOKUPS ? await spfRecords(dns, name) : [];
    if (found !== 'no answer' && found[0]) count += await countSpfLookups(dns, found[0], depth - 1);
  }
  return count;
}

async function examineDkim(island: Island, lookup: Lookup): Promise<readonly Finding[]> {
  const { out } = section(island, mailSection);
  if (out.sign === 'provider') return [{ about: 'dkim', standing: 'unseen', code: 'dkimProvider' }];
  const findings: Finding[] = [];
  for (const stream of ['insel', 'brief'] as const) {
    const [key] = ensureSigningKeys(island, stream);
    if (key) findings.push(await dkimFinding(key, lookup));
  }
  return findings;
}

async function dkimFinding(key: SigningKey, lookup: Lookup): Promise<Finding> {
  const { name, record } = key;
  const standing = await standsInDns(key, lookup);
  if (standing === 'no answer') return silent('dkim', name);
  if (standing === 'yes') return { about: 'dkim', standing: 'good', code: 'dkimGood', values: { name } };
  const code = standing === 'another' ? 'dkimOther' : 'dkimMissing';
  return { about: 'dkim', standing: 'wrong', code, values: { name }, add: { name, type: 'TXT', value: record } };
}

async function examineDmarc(dns: Dns, domain: string, reports: string): Promise<readonly Finding[]> {
  for (const at of treeWalk(domain)) {
    const found = await dns(`_dmarc.${at}`, 'TXT');
    if (found === 'no answer') return [silent('dmarc', `_dmarc.${at}`)];
    const records = found.filter((record) => dmarcTags(record) !== undefined);
    if (records.length > 1)
      return [{ about: 'dmarc', standing: 'wrong', code: 'dmarcTwice', values: { name: `_dmarc.${at}` } }];
    const [only] = records;
    if (only) return [dmarcFinding(at, only)];
  }
  const add: DnsLine = { name: `_dmarc.${domain}`, type: 'TXT', value: `v=DMARC1; p=none; rua=mailto:${reports}` };
  return [{ about: 'dmarc', standing: 'wrong', code: 'dmarcMissing', values: { domain }, add }];
}

function dmarcFinding(at: string, record: string): Finding {
  const tags = dmarcTags(record) ?? new Map<string, string>();
  const values = { name: `_dmarc.${at}`, policy: tags.get('p') ?? 'none' };
  if (!tags.has('p') && !tags.has('rua')) return { about: 'dmarc', standing: 'wrong', code: 'dmarcEmpty', values };
  const worn = WORN_DMARC_TAGS.filter((tag) => tags.has(tag));
  if (worn.length > 0)
    return { about: 'dmarc', standing: 'hint', code: 'dmarcWorn', values: { ...values, tags: worn.join(', ') } };
  return { about: 'dmarc', standing: 'good', code: 'dmarcGood', values };
}

/** A mail server whose address has no name, or a name that leads elsewhere, is taken for a hijacked machine. */
async function examinePtr(dns: Dns, host: string | undefined): Promise<readonly Finding[]> {
  if (!host) return [];
  const addresses = [...(await addressesOf(dns, host))];
  if (addresses.length === 0) return [{ about: 'ptr', standing: 'wrong', code: 'ptrNoAddress', values: { host } }];
  const findings: Finding[] = [];
  for (const address of addresses) findings.push(await ptrFinding(dns, host, address));
  return findings.some(({ standing }) => standing !== 'good')
    ? findings.filter(({ standing }) => standing !== 'good')
    : findings.slice(0, 1);
}

async function addressesOf(dns: Dns, host: string): Promise<readonly string[]> {
  const found = [await dns(host, 'A'), await dns(host, 'AAAA')];
  return found.flatMap((each) => (each === 'no answer' ? [] : each));
}

async function ptrFinding(dns: Dns, host: string, address: string): Promise<Finding> {
  const names = await dns(reverseName(address), 'PTR');
  if (names === 'no answer') return silent('ptr', reverseName(address));
  const [name] = names;
  const add: DnsLine = { name: reverseName(address), type: 'PTR', value: host };
  const values = { host, address, name: name ?? '' };
  if (!name) return { about: 'ptr', standing: 'wrong', code: 'ptrMissing', values, add };
  const isBack = (await addressesOf(dns, name)).includes(address);
  return isBack
    ? { about: 'ptr', standing: 'good', code: 'ptrGood', values }
    : { about: 'ptr', standing: 'wrong', code: 'ptrElsewhere', values, add };
}

/** t-online takes mail only from machines behind whose name somebody says who he is. */
async function examineImprint(island: Island, web: Web): Promise<readonly Finding[]> {
  const url = new URL(island.about.url);
  const page = urlOf(island, island.about.languages[0], 'imprint');
  if (isOnlyHere(url)) return [{ about: 'imprint', standing: 'unseen', code: 'imprintLocal' }];
  const { status, daysLeft } = await web(page);
  const imprint: Finding =
    status === 200
      ? { about: 'imprint', standing: 'good', code: 'imprintGood', values: { page } }
      : { about: 'imprint', standing: 'wrong', code: 'imprintMissing', values: { page, host: url.hostname } };
  return [imprint, certificateFinding(url.hostname, daysLeft)];
}

function certificateFinding(host: string, daysLeft: number | undefined): Finding {
  if (daysLeft === undefined)
    return { about: 'certificate', standing: 'wrong', code: 'certificateNone', values: { host } };
  const values = { host, days: String(daysLeft) };
  return daysLeft > 14
    ? { about: 'certificate', standing: 'good', code: 'certificateGood', values }
    : { about: 'certificate', standing: 'wrong', code: 'certificateSoon', values };
}

async function examineWkd(island: Island, web: Web): Promise<readonly Finding[]> {
  const address = island.about.owner.email;
  if (isOnlyHere(new URL(island.about.url))) return [];
  const { status } = await web(wkdUrl(address));
  return status === 200
    ? [{ about: 'wkd', standing: 'good', code: 'wkdGood', values: { address } }]
    : [{ about: 'wkd', standing: 'hint', code: 'wkdMissing', values: { address } }];
}

/** Where OpenPGP programs look for a key, the direct way (draft-koch-openpgp-webkey-service §3.1). */
export function wkdUrl(address: string): string {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  return `https://${domainOf(address)}/.well-known/openpgpkey/hu/${wkdHash(local)}?l=${encodeURIComponent(local)}`;
}

function isOnlyHere({ protocol, hostname }: URL): boolean {
  return protocol !== 'https:' || /(^|\.)(localhost|example|invalid|test)$/.test(hostname);
}

function silent(about: Finding['about'], name: string): Finding {
  return { about, standing: 'unseen', code: 'silent', values: { name } };
}
