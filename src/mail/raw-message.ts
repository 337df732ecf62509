const NEWLINE = 10;

/** The header of a part that says what it is, with its folded lines; `g`, so for `match` and `replace` only. */
export const CONTENT_TYPE = /^content-type[ \t]*:[^\n]*(?:\n[ \t][^\n]*)*/gim;

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
