import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileWhole } from '../store/files.ts';
import type { Island } from '../store/island.ts';

/** Where messages lie that are too large for the database, each as it came. */
export function inboxFolder({ place }: Island): string {
  return join(place.folder, 'data', 'inbox');
}

/** Keeps a message as a file that carries its time in its name; gives the name. */
export function keepAsFile(island: Island, id: string, raw: Uint8Array): string {
  const time = island.now.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
  const name = `${time}-${id}.eml`;
  writeFileWhole(join(inboxFolder(island), name), raw, 0o600);
  return name;
}

export function removeInboxFile(island: Island, name: string): void {
  if (name !== '') rmSync(join(inboxFolder(island), name), { force: true });
}
