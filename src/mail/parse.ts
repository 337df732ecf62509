import PostalMime, { type Address, addressParser, type Email } from 'postal-mime';
import { folded } from '../kit/address.ts';
import { automaticBy } from './core/automatic.ts';
import { fromFlowed } from './core/flowed.ts';
import { htmlToText } from './core/html-text.ts';
import type { Attachment, Incoming, Mailbox } from './core/incoming.ts';
import { oneLine } from './core/one-line.ts';
import {
  bounded,
  bytesOf,
  flowOf,
  headerEnd,
  type Latin,
  latinOf,
  withCharset,
  withoutFlow,
  withReadableHeader,
} from './raw-message.ts';

export const LARGEST_MAIL_BYTES = 25 * 1024 * 1024;
const LARGEST_HEADER_BYTES = 256 * 1024;
const DEEPEST = 20;
const LONGEST_TEXT_CHARS = 1_000_000;

/**
 * Reads a message (RFC 5322, MIME). Never throws for what stands in it: beyond 25 MB, 256 kB of header, a depth of 20
 * or where it cannot be read at all, only the header is; of more than 200 parts the first are. Then the message counts as damaged. Attached messages are
 * named, not opened. `mailFrom` is the sender of the envelope where it is known.
 */
export async function parseMail(raw: Uint8Array, mailFrom?: string): Promise<Incoming> {
  const readable = latinOf(withReadableHeader(raw.length > LARGEST_MAIL_BYTES ? headerOnly(raw) : raw));
  const flow = flowOf(readable);
  const fixed = withoutFlow(readable);
  const message = bounded(fixed);
  const { email, isWhole } = await read(message);
  const { text, isDamaged } = await textOf(email, message);
  const whole = flow.isFlowed && email.text ? fromFlowed(text.slice(0, LONGEST_TEXT_CHARS), flow.delSp) : text;
  const isCut = message.length < fixed.length || raw.length > LARGEST_MAIL_BYTES;
  return incomingOf(email, cleaned(whole), isDamaged || isCut || !isWhole, mailFrom);
}

type Read = { readonly email: Email; readonly isWhole: boolean };

async function read(message: Latin): Promise<Read> {
  try {
    return { email: await parse(bytesOf(message)), isWhole: true };
  } catch {
    // Limits are the only reason it throws for; what is left to know stands in the header.
    return { email: await parse(headerOnly(bytesOf(message))), isWhole: false };
  }
}

function parse(raw: Uint8Array): Promise<Email> {
  const options = { maxNestingDepth: DEEPEST, maxHeadersSize: LARGEST_HEADER_BYTES, forceRfc822Attachments: true };
  return PostalMime.parse(raw, options);
}

/** The header without what it says about the body, and no longer than a header may be. */
function headerOnly(raw: Uint8Array): Uint8Array {
  const header = latinOf(raw.subarray(0, Math.min(headerEnd(raw), LARGEST_HEADER_BYTES / 2)));
  return bytesOf(`${header.replace(/^content-type/gim, 'x-content-type').trimEnd()}\r\n\r\n`);
}

/** The text a person reads; where its bytes are not what they are said to be, as windows-1252. */
async function textOf(email: Email, message: Latin): Promise<{ text: string; isDamaged: boolean }> {
  const text = bestText(email);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  if (broken === 0) return { text, isDamaged: false };
  const meant = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  if (meant >= broken) return { text, isDamaged: true };
  return { text: bestText((await read(withCharset(message, 'windows-1252'))).email), isDamaged: true };
}

const STUB =
  /\b(html[- ](mail|e-mail|format|nachricht|version|message|capable)|does not support html|kein html|view (it|this) in|im browser (ansehen|öffnen))/i;

/** The plain text, unless it is empty or only says that there is HTML. */
function bestText({ text = '', html = '' }: Email): string {
  if (html === '') return text;
  const plain = text.trim();
  const isStub = plain.length < 200 && STUB.test(plain);
  return plain === '' || isStub ? htmlToText(html) || plain : text;
}

function cleaned(text: string): string {
  return text
    .slice(0, LONGEST_TEXT_CHARS)
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\ufeff]/gu, '')
    .trimEnd();
}

function incomingOf(email: Email, text: string, damaged: boolean, mailFrom?: string): Incoming {
  const header = (name: string) => email.headers.filter(({ key }) => key === name).map(({ value }) => value);
  const from = onlyFrom(header('from'));
  const subject = oneLine(email.subject ?? '').slice(0, 1_000);
  return {
    messageId: idsIn(header('message-id')[0] ?? '')[0] ?? '',
    from,
    to: recipients(header),
    replyTo: mailboxes(email.replyTo ?? [])[0]?.address,
    subject,
    date: instantOf(email.date),
    inReplyTo: idsIn(header('in-reply-to')[0] ?? '')[0] ?? '',
    references: idsIn(header('references')[0] ?? '').slice(-100),
    text,
    automatic: automaticBy({ header, mailFrom, from: from?.address ?? '', subject }),
    attachments: email.attachments.map(attachmentOf),
    isEncrypted: isEncrypted(header('content-type')[0] ?? '', text, email),
    damaged,
    authResults: header('authentication-results'),
  };
}

type HeaderOf = (name: string) => readonly string[];

/** RFC 5322 §3.6.2 allows several authors, RFC 9989 none of them: who says two names has none. */
function onlyFrom(values: readonly string[]): Mailbox | undefined {
  const all = values.flatMap((value) => mailboxes(addressParser(value)));
  return all.length === 1 ? all[0] : undefined;
}

const DELIVERED = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'to', 'cc'];

function recipients(header: HeaderOf): readonly string[] {
  const values = DELIVERED.flatMap((name) => header(name));
  const all = values.flatMap((value) => mailboxes(addressParser(value)).map(({ address }) => address));
  return [...new Map(all.slice(0, 1_000).map((address) => [folded(address), address])).values()];
}

function mailboxes(addresses: readonly Address[]): readonly Mailbox[] {
  return addresses
    .flatMap((each) => each.group ?? [each])
    .filter(({ address }) => address.includes('@'))
    .map(({ address, name }) => ({ address: oneLine(address), name: oneLine(name).slice(0, 200) }));
}

function idsIn(value: string): readonly string[] {
  return value.match(/<[^<>\s]{1,900}>/g) ?? [];
}

function instantOf(date = ''): Temporal.Instant | undefined {
  return /^\d{4}-\d{2}-\d{2}T/.test(date) ? Temporal.Instant.from(date) : undefined;
}

function attachmentOf({ filename, mimeType, content }: Email['attachments'][number]): Attachment {
  const sizeBytes = typeof content === 'string' ? content.length : content.byteLength;
  const name =
    oneLine(filename ?? '')
      .split(/[\\/]/)
      .at(-1) ?? ''; // RFC 2183 §2.3: no folder, whoever names one
  return { name: name.slice(0, 200), type: mimeType, sizeBytes };
}

function isEncrypted(contentType: string, text: string, { attachments }: Email): boolean {
  if (/^\s*multipart\/encrypted\b/i.test(contentType) || /^\s*-----BEGIN PGP MESSAGE-----/.test(text)) return true;
  const isMime = /^\s*application\/(x-)?pkcs7-mime\b/i.test(contentType) && !/signed-data/i.test(contentType);
  return isMime || attachments.some(({ mimeType }) => mimeType === 'application/pgp-encrypted');
}
