/**
 * What a signature covers (RFC 6376 §5.4), each once more than it is there, so that nobody can add a second one above it;
 * RFC 8058 §4 wants the two of List-Unsubscribe covered.
 */
const ALWAYS = 'from to cc subject date message-id reply-to mime-version content-type content-transfer-encoding'.split(
  ' ',
);
const WHERE_THERE =
  'sender in-reply-to references content-language list-id list-unsubscribe list-unsubscribe-post list-help list-owner list-archive list-subscribe archived-at auto-submitted'.split(
    ' ',
  );

export type Signing = { readonly domain: string; readonly selector: string; readonly at: Temporal.Instant };

/** The text to be signed, and the header it ends up in; both as bytes in the form of latin1. */
export type ToSign = { readonly text: string; readonly header: string };

/**
 * Prepares a signature rsa-sha256, relaxed/relaxed (RFC 6376 §3.4.2, §3.7). `head` are the header fields of a message as
 * bytes in the form of latin1, `bodyHash` the hash of its body in that canonical form.
 */
export function toSign(head: string, bodyHash: string, { domain, selector, at }: Signing): ToSign {
  const fields = fieldsOf(head);
  const names = [
    ...ALWAYS.flatMap((name) => [...named(fields, name).map(() => name), name]),
    ...WHERE_THERE.flatMap((name) => {
      const found = named(fields, name);
      return found.length > 0 ? [...found.map(() => name), name] : [];
    }),
  ];
  const tags = [
    `v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=${selector};`,
    `t=${Math.floor(at.epochMilliseconds / 1000)}; bh=${bodyHash};`,
    ...folded(`h=${names.join(':')};`),
    'b=',
  ];
  const header = `DKIM-Signature: ${tags.join('\r\n ')}`;
  return { text: [...signedFields(fields, names), relaxedField(header)].join('\r\n'), header };
}

/** The body as it is hashed: runs of white space as one, none at the end of a line, no empty lines at the end. */
export function relaxedBody(body: string): string {
  const lines = body.replace(/[ \t]+\r\n/g, '\r\n').replace(/[ \t]+/g, ' ');
  const trimmed = lines.replace(/(?:\r\n)+$/, '');
  return trimmed === '' ? '' : `${trimmed}\r\n`;
}

type Field = { readonly name: string; readonly line: string };

function fieldsOf(head: string): readonly Field[] {
  return head
    .split(/\r\n(?![ \t])/)
    .filter((line) => line.includes(':'))
    .map((line) => ({ name: line.slice(0, line.indexOf(':')).trim().toLowerCase(), line }));
}

function named(fields: readonly Field[], name: string): readonly Field[] {
  return fields.filter((each) => each.name === name);
}

/** Of several with one name the last is taken first; one that is not there adds nothing (RFC 6376 §5.4.2). */
function signedFields(fields: readonly Field[], names: readonly string[]): readonly string[] {
  const left = [...fields];
  return names.flatMap((name) => {
    const at = left.findLastIndex((each) => each.name === name);
    return at < 0 ? [] : left.splice(at, 1).map(({ line }) => relaxedField(line));
  });
}

function relaxedField(line: string): string {
  const colon = line.indexOf(':');
  const value = line
    .slice(colon + 1)
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim();
  return `${line.slice(0, colon).trim().toLowerCase()}:${value}`;
}

/** A list of names in lines that fit a header. */
function folded(text: string): readonly string[] {
  return text.match(/.{1,70}(?::|$)/g) ?? [text];
}

/** The record by which others check the signatures (RFC 6376 §3.6.1). `key` is the public key, DER in base 64. */
export function dkimRecord(key: string): string {
  return `v=DKIM1; k=rsa; p=${key}`;
}

/** The public key of a record in DNS; undefined where it is none, or was revoked. */
export function keyInRecord(record: string): string | undefined {
  const tags = new Map(
    record.split(';').map((tag) => {
      const at = tag.indexOf('=');
      return [tag.slice(0, at).trim(), tag.slice(at + 1).replace(/\s+/g, '')] as const;
    }),
  );
  if (tags.has('v') && tags.get('v') !== 'DKIM1') return undefined;
  return tags.get('p') || undefined;
}
