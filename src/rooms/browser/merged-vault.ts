import type { TextRow } from './rows.ts';
import type { VaultContent, VaultRoom } from './vault-content.ts';

/**
 * What is here, with what lay in other vaults of the same person and is not here. Rooms that were left stay away, unless
 * this browser is in them; a text that was deleted anywhere is deleted.
 */
export function mergedVault(own: VaultContent, ...others: readonly VaultContent[]): VaultContent {
  const here = new Set(own.rooms.map(({ about }) => about.id));
  const gone = unionOf([own, ...others].map((each) => each.gone ?? [])).filter((id) => !here.has(id));
  const rooms = new Map(own.rooms.map((room) => [room.about.id, room]));
  for (const room of others.flatMap((each) => each.rooms)) {
    const known = rooms.get(room.about.id);
    if (known) rooms.set(room.about.id, { ...known, texts: mergedTexts(known, room) });
    else if (!gone.includes(room.about.id)) rooms.set(room.about.id, room);
  }
  return {
    ...own,
    gone,
    sure: unionOf([own, ...others].map(({ sure }) => sure)),
    shut: unionOf([own, ...others].map(({ shut = [] }) => shut)),
    rooms: [...rooms.values()],
  };
}

function mergedTexts(own: VaultRoom, other: VaultRoom): readonly TextRow[] {
  const ids = new Set(own.texts.map(({ id }) => id));
  const deleted = new Map(other.texts.filter(({ isDeleted }) => isDeleted).map((text) => [text.id, text]));
  const missing = other.texts.filter(({ id }) => !ids.has(id));
  const texts = own.texts.map((text) => deleted.get(text.id) ?? text);
  if (missing.length === 0) return texts;
  const timed = [...texts, ...missing].map((text) => ({ text, at: Date.parse(text.writtenAt) })); // read once each
  return timed.sort((a, b) => a.at - b.at).map(({ text }) => text);
}

function unionOf(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}
