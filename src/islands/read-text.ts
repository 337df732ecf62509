import { Refusal } from '../words/refusal.ts';
import type { Archive } from './open-archive.ts';

const LONGEST_TEXT_BYTES = 20_000_000;

/** A whole file of an archive as text. Refuses what is too large to be one, and what is no UTF-8. */
export async function textOf(archive: Archive, name: string, most = LONGEST_TEXT_BYTES): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let at = 0;
  for await (const chunk of archive.read(name)) {
    at += chunk.length;
    if (at > most) throw new Refusal('importBroken', { file: name, at: String(at) });
    text += decode(decoder, name, at, chunk);
  }
  return text + decode(decoder, name, at);
}

function decode(decoder: TextDecoder, file: string, at: number, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw new Refusal('importNotUtf8', { file, at: String(at) });
  }
}
