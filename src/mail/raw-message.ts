const NEWLINE = 10;
const MOST_PARTS = 200;
const MOST_LINES = 500_000;
const MOST_PLAIN_LINES = 20_000;

const CONTENT_TYPE = /^content-type[ \t]*:[^\n]*(?:\n[ \t][^\n]*)*/gim;

/** A message as one character a byte, in which positions are those of the bytes. */
export type Latin = string;

export function latinOf(raw: Uint8Array): Latin {
  return Buffer.from(raw).toString('latin1');
}

export function bytesOf(message: Latin): Uint8Array {
  return Buffer.from(message, 'latin1');
}

/** Where the header of a message ends, in bytes: behind its last line, or all of it where no body follows. */
export function headerEnd(raw: Uint8Array): number {
  for (let at = raw.indexOf(NEWLINE); at >= 0; at = raw.indexOf(NEWLINE, at + 1)) {
    const next = raw[at + 1] === 13 ? at + 2 : at + 1;
    if (raw[next] === NEWLINE) return at + 1;
  }
  return raw.length;
}

/**
 * The same message with a header in UTF-8 (RFC 6532): where it is none, its bytes are taken for windows-1252, as
 * programs without MIME meant them.
 */
export function withReadableHeader(raw: Uint8Array): Uint8Array {
  const end = headerEnd(raw);
  const header = raw.subarray(0, end);
  if (isUtf8(header)) return raw;
  const text = new TextDecoder('windows-1252').decode(header);
  return Buffer.concat([Buffer.from(text), raw.subarray(end)]);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Whether the first text of a message is `format=flowed` (RFC 3676). */
export function flowOf(message: Latin): { readonly isFlowed: boolean; readonly delSp: boolean } {
  const first = message.match(CONTENT_TYPE)?.find((each) => /:\s*text\/plain/i.test(each)) ?? '';
  return { isFlowed: /format\s*=\s*"?flowed/i.test(first), delSp: /delsp\s*=\s*"?yes/i.test(first) };
}

/** Takes `format=flowed` away, so that no parser joins the lines: the one used joins a reply with the quote below it. */
export function withoutFlow(message: Latin): Latin {
  return message.replace(CONTENT_TYPE, (each) => each.replace(/(format\s*=\s*"?)flowed/gi, '$1fixed'));
}

/** The same message with every text said to be in one character set, whatever it said before. */
export function withCharset(message: Latin, charset: string): Latin {
  const typed = message.replace(CONTENT_TYPE, (each) => {
    const bare = each.replace(/;?\s*charset\s*=\s*(?:"[^"]*"|[^\s;]*)/gi, '');
    return /:\s*text\//i.test(bare) ? `${bare.trimEnd()}; charset=${charset}${/\r$/.test(each) ? '\r' : ''}` : each;
  });
  const header = message.slice(0, headerEnd(bytesOf(message)));
  const isTyped = /^content-type[ \t]*:/im.test(header);
  return isTyped ? typed : `Content-Type: text/plain; charset=${charset}\r\n${typed}`;
}

/**
 * No more of a message than can be read in a moment: 200 parts, half a million lines, and of a text that is not
 * encoded its first 20,000 lines (the parser needs as long for each of them as for a kilobyte of anything else).
 */
export function bounded(message: Latin): Latin {
  const boundaries = boundariesOf(message);
  const kept: Latin[] = [];
  let [parts, lines, part, keepFrom] = [0, 0, { lines: 0, isPlain: true, isHeader: true }, 0];
  for (let at = 0; at < message.length; lines += 1, part.lines += 1) {
    const next = message.indexOf('\n', at) + 1 || message.length;
    const isBoundary = message.startsWith('--', at) && boundaries.some((each) => message.startsWith(each, at + 2));
    if (isBoundary) {
      if (keepFrom < 0) keepFrom = at;
      part = { lines: 0, isPlain: true, isHeader: true };
      parts += 1;
    }
    if (parts > MOST_PARTS || lines > MOST_LINES)
      return kept.join('') + (keepFrom < 0 ? '' : message.slice(keepFrom, at));
    if (part.isHeader && isEncoded(message, at)) part.isPlain = false;
    if (part.isHeader && message.slice(at, next).trim() === '') part.isHeader = false;
    if (part.isPlain && keepFrom >= 0 && part.lines > MOST_PLAIN_LINES) {
      kept.push(message.slice(keepFrom, at));
      keepFrom = -1;
    }
    at = next;
  }
  return keepFrom === 0 ? message : kept.join('') + (keepFrom < 0 ? '' : message.slice(keepFrom));
}

function isEncoded(message: Latin, at: number): boolean {
  const isNamed = /^content-transfer-encoding/i.test(message.slice(at, at + 25));
  return isNamed && /base64|quoted-printable/i.test(message.slice(at, at + 100));
}

function boundariesOf(message: Latin): readonly string[] {
  const found = (message.match(CONTENT_TYPE) ?? []).map((each) =>
    /boundary\s*=\s*(?:"([^"\r\n]+)"|([^\s;]+))/i.exec(each),
  );
  const names = found.map((each) => each?.[1] ?? each?.[2] ?? '').filter((each) => each !== '');
  return [...new Set(names)].slice(0, 100);
}
