import { quietSection } from '../../src/quiet/core/settings.ts';
import { roomsSection } from '../../src/rooms/core/settings.ts';
import type { Connection } from '../../src/store/connect.ts';
import type { Island } from '../../src/store/island.ts';
import { openTestIsland } from '../island.ts';

/** An island with the settings that rooms ask for: theirs, and the owner's rounds. */
export async function islandWithRooms(connection?: Connection): Promise<Island> {
  const sections = [quietSection, roomsSection];
  return (await openTestIsland(connection ? { connection, sections } : { sections })).island();
}
