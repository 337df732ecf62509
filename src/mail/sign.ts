import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { domainOf } from '../kit/address.ts';
import { type Lookup, lookupWithin } from '../net/dns.ts';
import { makeFolder, writeFileOnce } from '../store/files.ts';
import { type Island, type Place, section } from '../store/island.ts';
import type { Composed } from './compose.ts';
import { dkimRecord, keyInRecord, relaxedBody, toSign } from './core/dkim.ts';
import { mailSection } from './core/settings.ts';
import { senderOf } from './sender.ts';
import { sendsToFiles } from './way.ts';

/** What is signed: mail from person to person, and letters; apart, so that the name of one never spoils the other's. */
export type Stream = 'insel' | 'brief';

/** A key of an island's, and the line in DNS by which others know it. */
export type SigningKey = {
  readonly selector: string;
  readonly domain: string;
  readonly name: string;
  readonly record: string;
  readonly publicKey: string;
  readonly key: KeyObject;
};

const BITS = 2048;
const DNS_MS = 5_000;
const KNOWN_MINUTES = 60;
const MISSING_MINUTES = 5;
const signAsync = promisify(sign) as unknown as (algorithm: string, data: Buffer, key: KeyObject) => Promise<Buffer>;

/** The keys of a stream, the newest first; `insel doctor`, and a letter that is switched on, make the first one. */
export function signingKeys(island: Island, stream: Stream): readonly SigningKey[] {
  const folder = join(island.place.folder, 'data', 'keys');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const numbers = names.flatMap(
    (name) => Number(new RegExp(`^dkim-${stream}(\\d{1,4})\\.pem$`).exec(name)?.[1] ?? 0) || [],
  );
  return numbers.sort((a, b) => b - a).map((number) => readKey(island, folder, `${stream}${number}`));
}

/** Makes a stream's first key, or the next one, which is used as soon as it stands in DNS. */
export function makeSigningKey(island: Island, stream: Stream): SigningKey {
  const folder = join(island.place.folder, 'data', 'keys');
  const last = signingKeys(island, stream)[0]?.selector.slice(stream.length) ?? '0';
  const selector = `${stream}${Number(last) + 1}`;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: BITS });
  makeFolder(folder, 0o700);
  writeFileOnce(fileOf(folder, selector), privateKey.export({ type: 'pkcs8', format: 'pem' }), 0o600);
  return readKey(island, folder, selector);
}

/** The keys of a stream, one of them made where there is none. */
export function ensureSigningKeys(island: Island, stream: Stream): readonly SigningKey[] {
  const keys = signingKeys(island, stream);
  return keys.length > 0 ? keys : [makeSigningKey(island, stream)];
}

const read = new Map<string, KeyObject>();

function readKey(island: Island, folder: string, selector: string): SigningKey {
  const pem = readFileSync(fileOf(folder, selector), 'utf8');
  const key = read.get(pem) ?? createPrivateKey(pem);
  read.set(pem, key);
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');
  const domain = domainOf(senderOf(island).address);
  return { selector, domain, name: `${selector}._domainkey.${domain}`, record: dkimRecord(publicKey), publicKey, key };
}

function fileOf(folder: string, selector: string): string {
  return join(folder, `dkim-${selector}.pem`);
}

type Known = { readonly key: SigningKey | undefined; readonly until: Temporal.Instant };

const known = new WeakMap<Place, Map<string, Known>>();

/**
 * The newest key of a stream that stands in DNS, or nothing: an unknown key would make a signature that fails. Where
 * DNS does not answer, what was known before holds.
 */
export async function publishedKey(
  island: Island,
  stream: Stream,
  lookup: Lookup = lookupWithin(DNS_MS),
): Promise<SigningKey | undefined> {
  if (!signsItself(island)) return undefined;
  const shelf = known.get(island.place) ?? new Map<string, Known>();
  known.set(island.place, shelf);
  const before = shelf.get(stream);
  if (before && Temporal.Instant.compare(before.until, island.now) > 0) return before.key;
  const key = await findPublished(signingKeys(island, stream), lookup, before?.key);
  const until = island.now.add({ minutes: key ? KNOWN_MINUTES : MISSING_MINUTES });
  shelf.set(stream, { key, until });
  return key;
}

/** Whether Insel signs at all: the mail server may do so instead, and a file is read here alone. */
export function signsItself(island: Island): boolean {
  return section(island, mailSection).out.sign !== 'provider' && !sendsToFiles(island);
}

/** Asks DNS anew at the next mail. */
export function forgetPublishedKeys({ place }: Island): void {
  known.delete(place);
}

async function findPublished(
  keys: readonly SigningKey[],
  lookup: Lookup,
  before: SigningKey | undefined,
): Promise<SigningKey | undefined> {
  for (const key of keys) {
    const standing = await standsInDns(key, lookup);
    if (standing === 'yes' || (standing === 'no answer' && key.selector === before?.selector)) return key;
  }
  return undefined;
}

/** Whether the line of a key is in DNS, as it must be. */
export async function standsInDns(
  { name, publicKey }: SigningKey,
  lookup: Lookup,
): Promise<'yes' | 'another' | 'missing' | 'no answer'> {
  try {
    const records = (await lookup(name, 'TXT')).map((parts) => (typeof parts === 'string' ? parts : parts.join('')));
    const keys = records.map(keyInRecord).filter((each) => each !== undefined);
    return keys.includes(publicKey) ? 'yes' : keys.length > 0 ? 'another' : 'missing';
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return ['ENOTFOUND', 'ENODATA'].includes(code) ? 'missing' : 'no answer';
  }
}

/**
 * The message with a signature before it (RFC 6376). Own work, since the libraries at hand cover each header only as often
 * as it is there; the RSA is done beside the main thread.
 */
export async function signed(
  mail: Composed,
  { domain, selector, key }: SigningKey,
  at: Temporal.Instant,
): Promise<Composed> {
  const message = Buffer.from(mail.raw).toString('latin1');
  const end = message.indexOf('\r\n\r\n');
  const head = message.slice(0, end);
  const body = Buffer.from(relaxedBody(message.slice(end + 4)), 'latin1');
  const bodyHash = createHash('sha256').update(body).digest('base64');
  const { text, header } = toSign(head, bodyHash, { domain, selector, at });
  const signature = (await signAsync('sha256', Buffer.from(text, 'latin1'), key)).toString('base64');
  const lines = signature.match(/.{1,72}/g)?.join('\r\n ') ?? '';
  return { ...mail, raw: Buffer.concat([Buffer.from(`${header}${lines}\r\n`, 'latin1'), mail.raw]) };
}
