import { type FailureClass, failureClass } from './failure-class.ts';

/** A message that may be a report, in the parts it is read by. */
export type ReportParts = {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  /** The text a person reads. */
  readonly text: string;
  /** `message/delivery-status` (RFC 3464) and its like; '' where there is none. */
  readonly status: string;
  /** `message/feedback-report` (RFC 5965). */
  readonly feedback: string;
  /** The returned message, or its header. */
  readonly returned: string;
  /** The header X-Failed-Recipients, as Exim and Gmail write it. */
  readonly failedRecipients: readonly string[];
  /** Whether the message calls itself a report (RFC 6522). */
  readonly isReport: boolean;
};

export type Failure = { readonly recipient: string; readonly status: string; readonly class: FailureClass };

export type Report =
  | { readonly kind: 'none' }
  /** It is late, or was passed on: nothing has failed. */
  | { readonly kind: 'delayed' }
  | { readonly kind: 'failed'; readonly failures: readonly Failure[] }
  /** A reader called it spam, or wants no more. */
  | { readonly kind: 'complaint'; readonly recipient: string };

const LONGEST_TEXT_CHARS = 20_000;
const LONGEST_STATUS_CHARS = 100_000;
const MOST_FAILURES = 20;

const DAEMON =
  /mailer-?daemon|post_?master|mail delivery|delivery (sub)?system|^(no-?reply|bounces?|mail-?agent|vtext)|mdaemon|mail administrator|daemon@/i;
const FAILED_SUBJECT =
  /undeliver|delivery (status|failure|report|notification|has failed|failed)|mail delivery|failure notice|returned mail|mail failure|mail system error|could not be delivered|couldn.t be delivered|error sending your mail|delivery of|non remis|non recapitabile|nicht zustellbar|unzustellbar|zustellung|недоставлен/i;
const FAILED_TEXT =
  /could not be delivered|couldn.t be delivered|not be delivered|delivery (to the following|has failed|failed)|wasn.t able to deliver|unable to deliver|trouble delivering|did not reach|following (address|recipient)|permanent (fatal )?error|returned to sender|undeliverable|delivery errors|transcript of session|error delivering your mail|failure reasons|invalid user address|unknown user:|exceeds allowed size|mailbox is full|konnte nicht zugestellt|nicht zugestellt werden|you are not (a )?member|duplicated message-id|(trying|attempting) to deliver|not delivered to|incorrectly constructed|rcpt to:|送信できません|送信に失敗/i;
const DELAYED =
  /^(warning|delayed mail)|\bdelay(ed)?\b|still being retried|could not send mail for past|verzögert|delivery status notification \(delay\)/i;

/**
 * Reads a report of another mail server, in the order of evidence: its fields (RFC 3464, RFC 5965), then what
 * providers write in words. A report of delay, of delivery or of relaying is no failure, nor is an automatic answer.
 */
export function readReport(parts: ReportParts): Report {
  if (parts.feedback !== '') return { kind: 'complaint', recipient: recipientOfFeedback(parts) };
  if (isComplaint(parts)) return { kind: 'complaint', recipient: '' };
  const fields = blocksOf(parts.status !== '' ? parts.status : ownWords(parts.text));
  if (fields.length > 0 && (parts.status !== '' || looksFailed(parts))) return byFields(parts, fields);
  if (!looksFailed(parts)) return { kind: 'none' };
  const nested = blocksOf(parts.returned); // some put the report they got into one of their own
  if (nested.length > 0) return byFields(parts, nested);
  if (DELAYED.test(parts.subject) && !/failure|\(failure\)/i.test(parts.subject)) return { kind: 'delayed' };
  const failures = inWords(parts);
  return failures.length > 0 ? { kind: 'failed', failures } : { kind: 'none' };
}

function looksFailed({ from, subject, text, isReport, failedRecipients }: ReportParts): boolean {
  if (failedRecipients.length > 0 || isReport) return true;
  const signs = [DAEMON.test(from), FAILED_SUBJECT.test(subject), FAILED_TEXT.test(text.slice(0, 3_000))];
  return signs.filter(Boolean).length > 1;
}

/** Forms of feedback loops that are no RFC 5965. */
function isComplaint({ subject, from }: ReportParts): boolean {
  return /^complaint about message from/i.test(subject) || (/^unsubscribe$/i.test(subject.trim()) && from !== '');
}

function recipientOfFeedback({ feedback }: ReportParts): string {
  const line = /^(?:original-rcpt-to|removal-recipient)\s*:\s*(.+)$/im.exec(feedback)?.[1] ?? '';
  return addressesIn(line)[0] ?? '';
}

type Fields = ReadonlyMap<string, string>;

const FIELD =
  /^(final-recipient|original-recipient|action|status|diagnostic-code)[ \t]*:[ \t]*(.*(?:\n[ \t]+\S.*)*)/gim;

/** The fields about one recipient each (RFC 3464 §2.3): a new one begins where a recipient is named once more. */
function blocksOf(text: string): readonly Fields[] {
  const blocks: Map<string, string>[] = [];
  for (const [, name = '', value = ''] of text.slice(0, LONGEST_STATUS_CHARS).replaceAll('\r', '').matchAll(FIELD)) {
    const key = name.toLowerCase();
    const current = blocks.at(-1);
    const isNext = !current || (current.has(key) && (key.endsWith('-recipient') || hasRecipient(current)));
    const block = isNext ? new Map<string, string>() : current;
    if (isNext) blocks.push(block);
    block.set(key, value.replace(/\s+/g, ' ').trim());
  }
  return blocks.filter((each) => hasRecipient(each) && (each.has('action') || each.has('status')));
}

function hasRecipient(fields: Fields): boolean {
  return fields.has('final-recipient') || fields.has('original-recipient');
}

function byFields(parts: ReportParts, blocks: readonly Fields[]): Report {
  const failed = blocks.filter((each) => !/^(delayed|relayed|delivered|expanded)\b/i.test(each.get('action') ?? ''));
  if (failed.length === 0) return { kind: 'delayed' };
  const failures = failed.slice(0, MOST_FAILURES).flatMap((fields): readonly Failure[] => {
    const original = addressesIn(fields.get('original-recipient') ?? '')[0];
    const final = addressesIn(fields.get('final-recipient') ?? '')[0];
    const recipient = final ?? original ?? parts.failedRecipients[0] ?? inWords(parts)[0]?.recipient;
    if (recipient === undefined) return [];
    const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(fields.get('status') ?? '')?.[0] ?? '';
    const said = fields.get('diagnostic-code') ?? '';
    const isTelling = said.replace(/^[\w-]+\s*;\s*/, '').length > 8;
    const others = failed.map((each) => addressesIn(each.get('final-recipient') ?? '')[0] ?? '');
    const more = isTelling ? said : `${said} ${between(ownWords(parts.text), recipient, others)}`;
    const sender = parts.to;
    return [{ recipient, status, class: failureClass({ status, diagnostic: more, sender, recipient }) }];
  });
  return failures.length > 0 ? { kind: 'failed', failures } : { kind: 'none' };
}

/** Who failed, in reports that only people were meant to read, and why. */
function inWords({ text, to, failedRecipients, returned }: ReportParts): readonly Failure[] {
  const own = ownWords(text);
  const named = failedRecipients.length > 0 ? failedRecipients : recipientsIn(own, to);
  const recipients =
    named.length > 0 ? named : recipientOfReturned(returned === text ? text.slice(own.length) : returned);
  return recipients.slice(0, MOST_FAILURES).map((recipient) => {
    const diagnostic = between(own, recipient, recipients);
    const status = /(?<![\d.])[245]\.\d{1,2}\.\d{1,3}(?![\d.])/.exec(diagnostic)?.[0] ?? '';
    return { recipient, status, class: failureClass({ status, diagnostic, sender: to, recipient }) };
  });
}

/** The words about one of several: from the line it is named in up to the next one. */
function between(text: string, recipient: string, all: readonly string[]): string {
  const lower = text.toLowerCase();
  const others = all.filter((each) => each !== recipient && each !== '');
  const start = lower.indexOf(recipient);
  if (others.length === 0 || start < 0) return text;
  const next = others.map((other) => lower.indexOf(other, start + recipient.length)).filter((each) => each > start);
  return text.slice(lower.lastIndexOf('\n', start) + 1, Math.min(...next, text.length));
}

/** Whoever the returned message went to, where it is one. */
function recipientOfReturned(returned: string): readonly string[] {
  const to = addressesIn(/^to[ \t]*:(.*)/im.exec(returned)?.[1] ?? '');
  return to.length === 1 ? to : [];
}

const RETURNED =
  /^(?:this is a copy of|original message|below this line|enclosed are|enclosed is|returned message|returned text|message headers? follow|unsent message follows|message header|the original message (?:follows|is|was attached)|copy of the original|included is a copy|forwarded message)|message headers follow:?$/i;
const RETURNED_HEADER = /^(?:received|return-path|dkim-signature):[ \t]/i;

/** The report without the message it returns. */
function ownWords(text: string): string {
  const whole = text.slice(0, LONGEST_TEXT_CHARS);
  let start = 0;
  let hasBegun = false;
  for (const line of whole.split('\n')) {
    const head = line.slice(0, LONGEST_LINE_CHARS);
    const isReturned = RETURNED_HEADER.test(head) || RETURNED.test(head.replace(/^[-=*_\s>]+/, '').trimEnd());
    if (hasBegun && isReturned) return whole.slice(0, start);
    hasBegun ||= head.trim() !== '';
    start += line.length + 1;
  }
  return whole;
}

// Only from the beginning of a run of letters, and bounded: a stranger writes the text.
const ADDRESS = /(?<![^\s<>"'(),;:[\]|*])[^\s<>"'(),;:[\]|*]{1,250}@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?/gi;
const NOT_A_RECIPIENT = /^(postmaster|mailer-daemon|support|abuse|info-?desk|helpdesk|root)@/i;

function addressesIn(text: string): readonly string[] {
  return (text.match(ADDRESS) ?? []).map((each) => each.toLowerCase().replace(/^(?:rfc822|utf-8)[;:]/, ''));
}

/** Lines that name somebody else: whoever sent, whom to ask, an id. */
const ASIDE =
  /mail from:|^\s*(?:from|sender|message-id|return-path|reply-to|x-[\w-]+)\s*:|\(envelope-from|contact|please|mailto:|hello |hallo |bonjour |hola|message-?id/i;

const LABEL =
  /^(?:[\s>*"'<-]+|(?:recipient address|recipient|rcpt to|address|delivery failed|unknown user|55[034])[\s:]*)/i;
const LONGEST_LINE_CHARS = 500;

/** What stands after the signs and words that lead up to an address. */
function withoutLabel(line: string): string {
  let rest = line.slice(0, LONGEST_LINE_CHARS);
  for (let found = LABEL.exec(rest); found; found = LABEL.exec(rest)) rest = rest.slice(found[0].length);
  return rest;
}

function recipientsIn(text: string, to: string): readonly string[] {
  const lines = text.split('\n');
  const isOther = (address: string) => address !== to.toLowerCase();
  const leading = lines.flatMap((line) => {
    const [, address] = /^([^\s<>"'(),;:[\]]{1,250}@[a-z0-9.-]{1,250}[a-z0-9])/i.exec(withoutLabel(line)) ?? [];
    return address && !/^\s*(from|sender)\s*:/i.test(line) ? [address.toLowerCase()] : [];
  });
  const asked = leading.filter((each) => !NOT_A_RECIPIENT.test(each));
  const named = asked.some(isOther) ? asked.filter(isOther) : asked;
  if (named.length > 0) return [...new Set(named)];
  const rest = lines.filter((line) => !ASIDE.test(line)).flatMap(addressesIn);
  const first = rest.find((each) => isOther(each) && !NOT_A_RECIPIENT.test(each)) ?? rest.find(isOther);
  return first ? [first] : [];
}
