import { Refusal } from '../../words/refusal.ts';

const DEEPEST = 200;
const LONGEST_ITEM_BYTES = 8_000_000;
const [QUOTE, BACKSLASH, OPEN, CLOSE, BEGIN, END] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];

/**
 * The objects of the list under `key` of a JSON object, or of the list that is all there is (whatever stands before its
 * bracket), one after the other: the file may be larger than memory. Refuses what is no UTF-8, is nested deeper than
 * 200 levels, ends early or has no such list, with its name and place.
 */
export async function* jsonList(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  key?: string,
  { mayLack = false } = {},
): AsyncGenerator<unknown> {
  const level = key === undefined ? 1 : 2;
  const decoder = new TextDecoder();
  const checker = new TextDecoder('utf-8', { fatal: true });
  let at = 0;
  let depth = 0;
  let inText = false;
  let escaped = false;
  let listed: 'before' | 'in' | 'after' = 'before';
  let name: number[] = [];
  let lastName = '';
  let parts: Uint8Array[] | undefined;
  let lengthBytes = 0;
  for await (const chunk of bytes) {
    checkText(checker, chunk, file, at);
    let from = 0;
    for (let i = 0; i < chunk.length; i += 1, at += 1) {
      const byte = chunk[i];
      if (inText) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) {
          inText = false;
          if (depth === 1) lastName = String.fromCharCode(...name);
        } else if (depth === 1 && name.length < 100) name.push(byte ?? 0);
      } else if (byte === QUOTE) {
        inText = true;
        name = [];
      } else if (byte === OPEN || byte === BEGIN) {
        depth += 1;
        if (depth > DEEPEST) throw new Refusal('importDeep', { file, at: String(at), most: String(DEEPEST) });
        if (depth === level && byte === BEGIN && (level === 1 || lastName === key) && listed === 'before')
          listed = 'in';
        else if (depth === level + 1 && listed === 'in') {
          parts = [];
          lengthBytes = 0;
          from = i;
        }
      } else if (byte === CLOSE || byte === END) {
        depth -= 1;
        if (depth === level && listed === 'in' && parts) {
          parts.push(chunk.subarray(from, i + 1));
          yield parsed(decoder, parts, file, at);
          parts = undefined;
        } else if (depth === level - 1 && listed === 'in') listed = 'after';
      }
    }
    if (!parts) continue;
    parts.push(chunk.slice(from));
    lengthBytes += chunk.length - from;
    if (lengthBytes > LONGEST_ITEM_BYTES) throw new Refusal('importBroken', { file, at: String(at) });
  }
  if (depth !== 0 || inText || (listed !== 'after' && !mayLack))
    throw new Refusal('importBroken', { file, at: String(at) });
}

function checkText(checker: TextDecoder, chunk: Uint8Array, file: string, at: number): void {
  try {
    checker.decode(chunk, { stream: true });
  } catch {
    throw new Refusal('importNotUtf8', { file, at: String(at) });
  }
}

function parsed(decoder: TextDecoder, parts: readonly Uint8Array[], file: string, at: number): unknown {
  try {
    return JSON.parse(decoder.decode(Buffer.concat(parts)));
  } catch {
    throw new Refusal('importBroken', { file, at: String(at) });
  }
}
