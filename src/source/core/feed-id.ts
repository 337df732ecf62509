import type { Entry } from './content.ts';
import type { Ledger } from './ledger.ts';

/**
 * What an entry is called in feeds for ever, whatever becomes of its address: a `tag:` URI (RFC 4151 §2.1) of the
 * island's host, the day of the entry's first line in the ledger, and its id. Before that line, of its own day and path.
 */
export function tagOf(url: string, ledger: Ledger, { id, date, path }: Entry): string {
  const host = URL.parse(url)?.hostname || 'localhost';
  const first = id ? ledger.first.get(id) : undefined;
  return first ? `tag:${host},${first.date}:${first.id}` : `tag:${host},${date}:${id ?? path}`;
}
