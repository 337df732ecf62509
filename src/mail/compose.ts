import { toFlowed } from './core/flowed.ts';
import { oneLine } from './core/one-line.ts';
import type { Content } from './core/outgoing.ts';
import type { Sender } from './sender.ts';

export type Envelope = { readonly from: string; readonly to: string };
export type Composed = { readonly raw: Uint8Array; readonly envelope: Envelope };

/** What of a mail does not change between two attempts. */
export type Fixed = { readonly from: Sender; readonly messageId: string; readonly at: Temporal.Instant };

/** Headers nobody but the outbox writes. */
const OWN_HEADERS = new Set(
  'from to cc bcc sender reply-to subject date message-id in-reply-to references mime-version return-path'.split(' '),
);

/**
 * The whole message (RFC 5322), the same bytes for the same mail: plain text first, HTML second (RFC 2046 §5.1.4),
 * both quoted-printable in UTF-8, so that no line is longer than 76 octets.
 */
export async function compose(content: Content, { from, messageId, at }: Fixed): Promise<Composed> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer'); // a visit that posts nothing needs none
  const composer = new MailComposer({
    from: { name: oneLine(from.name), address: from.address },
    to: { name: '', address: content.to },
    ...(content.replyTo ? { replyTo: { name: oneLine(from.name), address: oneLine(content.replyTo) } } : {}),
    subject: oneLine(content.subject),
    messageId,
    date: new Date(at.epochMilliseconds),
    ...threading(content),
    headers: headersOf(content),
    alternatives: partsOf(content),
    baseBoundary: messageId.replace(/[^a-z0-9]/gi, '').slice(0, 24),
    newline: '\r\n',
    textEncoding: 'Q',
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return { raw: await composer.compile().build(), envelope: { from: from.address, to: content.to } };
}

function partsOf({ text, html }: Content) {
  const encoded = { contentTransferEncoding: 'quoted-printable', contentDisposition: false } as const;
  const plain = { content: toFlowed(text), contentType: 'text/plain; charset=utf-8; format=flowed', ...encoded };
  return html ? [plain, { content: html, contentType: 'text/html; charset=utf-8', ...encoded }] : [plain];
}

function threading({ inReplyTo }: Content) {
  if (!inReplyTo) return {};
  const id = oneLine(inReplyTo).replace(/^<?(.*?)>?$/, '<$1>');
  return { inReplyTo: id, references: [id] };
}

/** Automatic mail says so, that no machine answers it (RFC 3834 §5); the owner's own answer is a letter like any. */
function headersOf({ automatic, inReplyTo, lang, headers = {} }: Content): Record<string, string> {
  const own = automatic
    ? { 'Auto-Submitted': inReplyTo ? 'auto-replied' : 'auto-generated', 'X-Auto-Response-Suppress': 'All' }
    : {};
  return { 'Content-Language': lang, ...safeHeaders(headers), ...own };
}

function safeHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const safe = Object.entries(headers).filter(([name]) => /^[A-Za-z0-9-]+$/.test(name) && !isOwn(name));
  return Object.fromEntries(safe.map(([name, value]) => [name, oneLine(value)]));
}

function isOwn(name: string): boolean {
  return OWN_HEADERS.has(name.toLowerCase()) || /^content-/i.test(name);
}
