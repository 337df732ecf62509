import type { Section } from '../kit/section.ts';
import type { Island } from '../store/island.ts';
import { checkEntry } from './check-entry.ts';
import { checkLedger } from './check-ledger.ts';
import { targetsOf } from './check-links.ts';
import { checkMedia } from './check-media.ts';
import { checkSecrets } from './check-secrets.ts';
import { contentOf, sheetsOf } from './content-of.ts';
import type { Problem } from './core/content.ts';
import { problemOf } from './core/faults.ts';
import { faultsOfSettings } from './read-settings.ts';

/** Everything that is wrong or doubtful in an island's folder: files, links, pictures, addresses, secrets. */
export async function checkSource(island: Island): Promise<Problem[]> {
  const content = contentOf(island);
  const sheets = new Map(sheetsOf(island).map((sheet) => [sheet.file, sheet]));
  const targets = targetsOf(island);
  return [
    ...content.problems,
    ...content.entries.flatMap((entry) => checkEntry(island, entry, sheets.get(entry.file), targets)),
    ...(await checkMedia(island)),
    ...checkLedger(island),
    ...checkSecrets(island),
  ];
}

/** Everything that is wrong in `insel.yaml`. */
export function checkSettings(folder: string, sections: readonly Section<unknown>[]): Problem[] {
  return faultsOfSettings(folder, sections).map((fault) => problemOf('insel.yaml', fault));
}
