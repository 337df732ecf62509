import type { Kept, Row } from './kept.ts';
import * as mls from './mls.ts';

type Found = {
  readonly group: mls.Group;
  /** It lies there in one piece, as groups did before they were stored in parts. */
  readonly isInOnePiece: boolean;
};

/** The rows that change where a group moves on from what was stored `before`, or goes. All of them where nothing was. */
export function groupRows(room: string, group: mls.Group | undefined, before?: mls.Group): Row[] {
  const places = placesOf(room);
  if (!group) return Object.values(places).map((place) => [place, undefined]);
  const parts = mls.encodeParts(group, before);
  return PARTS.flatMap((part): Row[] => (parts[part] ? [[places[part], parts[part]]] : []));
}

/** The group of a room, its parts read at one moment. Throws where they are not whole. */
export async function storedGroup(kept: Kept, room: string, rules: mls.Rules): Promise<Found | undefined> {
  const places = placesOf(room);
  const rows = new Map(await kept.list<Uint8Array>(places.epoch));
  const [epoch, others, own] = PARTS.map((part) => rows.get(places[part]));
  if (!epoch) return undefined;
  if (!others || !own) return { group: mls.decodeGroup(epoch, rules), isInOnePiece: true };
  return { group: mls.decodeParts({ epoch, others, own }, rules), isInOnePiece: false };
}

const PARTS = ['epoch', 'others', 'own'] as const;

function placesOf(room: string): Readonly<Record<(typeof PARTS)[number], string>> {
  return { epoch: `group/${room}`, others: `group/${room}/others`, own: `group/${room}/own` };
}
