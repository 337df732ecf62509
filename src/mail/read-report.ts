import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { htmlToText } from './core/html-text.ts';
import { type Report, type ReportParts, readReport } from './core/report.ts';
import { LARGEST_MAIL_BYTES } from './parse.ts';
import { bounded, bytesOf, headerEnd, latinOf, withReadableHeader } from './raw-message.ts';

const LONGEST_PART_CHARS = 100_000;
const DEEPEST = 20;

export type ReportRead = {
  readonly report: Report;
  /** The Message-IDs of the returned message, with their brackets. */
  readonly messageIds: readonly string[];
  /** Addresses the returned message came from or goes to: a return path of ours may be among them. */
  readonly addresses: readonly string[];
};

const NOTHING: ReportRead = { report: { kind: 'none' }, messageIds: [], addresses: [] };

/** Reads what a report says, and of which message. Never throws for what stands in it. */
export async function reportIn(raw: Uint8Array): Promise<ReportRead> {
  if (raw.length > LARGEST_MAIL_BYTES) return NOTHING;
  const email = await parse(raw);
  if (!email) return NOTHING;
  const parts = partsOf(email, raw);
  return { report: readReport(parts), messageIds: idsIn(parts.returned), addresses: addressesIn(parts.returned) };
}

async function parse(raw: Uint8Array): Promise<Email | undefined> {
  try {
    const options = { maxNestingDepth: DEEPEST, forceRfc822Attachments: true };
    return await PostalMime.parse(bytesOf(bounded(latinOf(withReadableHeader(raw)))), options);
  } catch {
    return undefined; // it throws for limits alone, and what exceeds them is no report
  }
}

function partsOf(email: Email, raw: Uint8Array): ReportParts {
  const header = (name: string) => email.headers.filter(({ key }) => key === name).map(({ value }) => value);
  const of = (pattern: RegExp) => {
    const found = email.attachments.filter(({ mimeType }) => pattern.test(mimeType)).map(textOf);
    return found.join('\n\n').slice(0, LONGEST_PART_CHARS);
  };
  const said = email.text?.trim() ? email.text : htmlToText(email.html ?? '');
  const isBroken = said.trim() === '' && email.attachments.length === 0; // its boundary is not the one it names
  const text = isBroken ? latinOf(raw.subarray(headerEnd(raw))) : said;
  const returned = of(/^(message\/(rfc822|global)|text\/rfc822-headers|message\/global-headers)$/i);
  return {
    from: header('from')[0] ?? '',
    to: (email.to?.[0]?.address ?? '').toLowerCase(),
    subject: email.subject ?? '',
    text: text.slice(0, LONGEST_PART_CHARS),
    status: of(/^message\/(global-)?delivery-status$/i),
    feedback: of(/^message\/feedback-report$/i),
    returned: returned === '' ? text : returned,
    failedRecipients: header('x-failed-recipients')
      .flatMap((value) => value.split(','))
      .map((value) => value.trim().toLowerCase())
      .filter((value) => value.includes('@')),
    isReport: /^\s*multipart\/report\b.*delivery-status/is.test(header('content-type')[0] ?? ''),
  };
}

function textOf({ content }: Attachment): string {
  if (typeof content === 'string') return content.slice(0, LONGEST_PART_CHARS);
  const bytes = new Uint8Array(content).subarray(0, LONGEST_PART_CHARS);
  return new TextDecoder('utf-8').decode(bytes);
}

function idsIn(text: string): readonly string[] {
  const found = [...text.matchAll(/^(?:message-id|in-reply-to)[ \t]*:\s*(<[^<>\s]{1,900}>)/gim)].map(
    ([, id = '']) => id,
  );
  return [...new Set(found)].slice(0, 20);
}

function addressesIn(text: string): readonly string[] {
  const lines =
    text.match(/^(?:return-path|x-original-to|delivered-to|reply-to|list-unsubscribe|from)[ \t]*:.*/gim) ?? [];
  const found = lines.flatMap(
    (line) => line.slice(0, 1000).match(/(?<![^\s<>"'(),;:])[^\s<>"'(),;:]{1,250}@[^\s<>"'(),;:?]{1,250}/g) ?? [],
  );
  return [...new Set(found)].slice(0, 50);
}
