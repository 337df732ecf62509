import type { Island } from '../store/island.ts';
import { here, tables, type Without } from './store.ts';
import type { FilePartRow } from './tables.ts';

export function findPart(
  island: Island,
  roomId: string,
  fileId: string,
  part: number,
): Promise<FilePartRow | undefined> {
  return tables(island)
    .selectFrom('room_file_part')
    .selectAll()
    .where('island_id', '=', here(island))
    .where('room_id', '=', roomId)
    .where('file_id', '=', fileId)
    .where('part', '=', part)
    .executeTakeFirst();
}

export async function savePart(island: Island, row: Without<FilePartRow>): Promise<void> {
  await tables(island)
    .insertInto('room_file_part')
    .values({ island_id: here(island), ...row })
    .execute();
}
