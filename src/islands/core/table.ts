import { parse } from 'csv-parse';
import { Refusal } from '../../words/refusal.ts';

const LONGEST_ROW_CHARS = 2_000_000;

/**
 * The rows of a table as CSV, each by the names of its first row, one after the other. Refuses what is no UTF-8 or holds
 * a quote that never ends, with its place; rows that are too short or too long are read as far as they go.
 */
export async function* tableRows(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<Readonly<Record<string, string>>> {
  let names: readonly string[] | undefined;
  for await (const line of tableLines(bytes, file)) {
    if (names) yield Object.fromEntries(names.map((name, index) => [name, line[index] ?? '']));
    else names = line.map((name) => name.trim());
  }
}

/** The same for a table whose first row may be one like the others. */
export async function* tableLines(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<readonly string[]> {
  const parser = parse({
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW_CHARS,
  });
  const feeding = feed(parser, bytes, file);
  try {
    yield* parser as AsyncIterable<string[]>;
    await feeding;
  } catch (error) {
    await feeding.catch(() => {});
    if (error instanceof Refusal) throw error;
    throw new Refusal('importBroken', { file, at: String((error as { bytes?: number }).bytes ?? 0) });
  }
}

async function feed(parser: ReturnType<typeof parse>, bytes: AsyncIterable<Uint8Array>, file: string): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let at = 0;
  try {
    for await (const chunk of bytes) {
      const text = textOf(decoder, chunk, file, at);
      at += chunk.length;
      if (!parser.write(text)) await new Promise((resolve) => parser.once('drain', resolve).once('close', resolve));
    }
    parser.end();
  } catch (error) {
    parser.destroy(error as Error);
    throw error;
  }
}

function textOf(decoder: TextDecoder, chunk: Uint8Array, file: string, at: number): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch {
    throw new Refusal('importNotUtf8', { file, at: String(at) });
  }
}
