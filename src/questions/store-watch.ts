import { instantText } from '../kit/instants.ts';
import type { Island } from '../store/island.ts';
import type { QuestionTables } from './tables.ts';

export type MadeDigest = { readonly id: string; readonly lines: string; readonly madeAt: Temporal.Instant };

/** The digests that were made since a moment, the newest first. */
export async function digestsSince(island: Island, since: Temporal.Instant): Promise<readonly MadeDigest[]> {
  const rows = await tables(island)
    .selectFrom('digest')
    .select(['id', 'lines', 'made_at'])
    .where('island_id', '=', island.place.id)
    .where('made_at', '>=', instantText(since))
    .orderBy('made_at', 'desc')
    .execute();
  return rows.map(({ id, lines, made_at }) => ({ id, lines, madeAt: Temporal.Instant.from(made_at) }));
}

/** Further lines of ours, to be known again in a reply. */
export async function addDigestLine(island: Island, { id, lines }: MadeDigest, line: string): Promise<void> {
  const of = { island_id: island.place.id, id };
  await tables(island)
    .updateTable('digest')
    .set({ lines: `${lines}\n${line}` })
    .where((by) => by.and(of))
    .execute();
}

function tables(island: Island) {
  return island.db.withTables<QuestionTables>();
}
