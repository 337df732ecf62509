import type { Archive } from './open-archive.ts';

const LARGEST_PAGE_BYTES = 20_000_000;

/** A page as text, in the encoding it names, or the one its bytes are; undefined where it is far too large. */
export async function webText(archive: Archive, name: string): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of archive.read(name)) {
    size += chunk.length;
    if (size > LARGEST_PAGE_BYTES) return undefined;
    chunks.push(chunk);
  }
  return decodedPage(Buffer.concat(chunks));
}

/** HTML §13.2.3: a mark of the order of bytes, then what the page says, then what can be read. */
export function decodedPage(bytes: Uint8Array, said?: string): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes); // pages that say latin1 and are UTF-8 are many
  } catch {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048)).toString('latin1');
    const named =
      said ??
      /<meta[^>]+charset\s*=\s*["']?\s*([a-z0-9_-]+)/i.exec(head)?.[1] ??
      /encoding=["']([a-z0-9_-]+)/i.exec(head)?.[1];
    return decoderFor(named).decode(bytes);
  }
}

function decoderFor(named: string | undefined): TextDecoder {
  try {
    return new TextDecoder(!named || /^utf-?8$/i.test(named) ? 'windows-1252' : named);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
