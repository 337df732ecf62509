import { type Island, type Place, section } from '../store/island.ts';
import { roomsSection } from './core/settings.ts';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const portsAtHome = new WeakMap<Place, number>();

/** The second port that stands in for the rooms' own origin where the island is served at home. */
export function noteRoomsPort(place: Place, port: number): void {
  portsAtHome.set(place, port);
}

/**
 * The rooms' own origin: `rooms.url`, or at home a second port, always by the same name, since a browser keeps its keys by
 * it, and by another than the desk's, whose cookie would not mind the port. Undefined where neither is there.
 */
export function roomsOrigin(island: Island): string | undefined {
  const port = portsAtHome.get(island.place);
  const isAtHome = island.about.url !== '' && LOOPBACK.includes(new URL(island.about.url).hostname);
  if (port && isAtHome) return `http://127.0.0.1:${port}`;
  return roomsUrl(island);
}

/** `rooms.url` as insel.yaml has it. */
export function roomsUrl(island: Island): string | undefined {
  const { url } = section(island, roomsSection).rooms;
  return url && new URL(url).origin;
}
