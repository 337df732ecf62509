import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteSection } from '../site/core/settings.ts';
import { KEY_FILE, openpgpKey } from '../site/openpgp-key.ts';
import { themeProblems } from '../site/theme-problems.ts';
import { checkSource } from '../source/check.ts';
import { contentOf, sheetsOf } from '../source/content-of.ts';
import type { Problem } from '../source/core/content.ts';
import { fault, problemOf } from '../source/core/faults.ts';
import { spotIn } from '../source/core/sheet.ts';
import { refusedIn } from '../source/problems.ts';
import { type Island, section } from '../store/island.ts';
import { Refusal } from '../words/refusal.ts';
import { everyAddress } from './every-address.ts';
import { ROUTES } from './routes.ts';
import { fileOf } from './web-path.ts';

/** Everything that is wrong or doubtful in an island: its folder, the colours of its theme, what the law asks for. */
export async function checkIsland(island: Island): Promise<Problem[]> {
  const others = [checkAliases, themeProblems, checkImprint, checkKey];
  return [...(await checkSource(island)), ...others.flatMap((check) => check(island))];
}

/** Old addresses under which Insel itself has a page or a file; those under which a text stands are known to the source. */
function checkAliases(island: Island): Problem[] {
  const { entries, byPath } = contentOf(island);
  const claiming = new Map(entries.filter(({ aliases }) => aliases.length > 0).map((entry) => [entry.file, entry]));
  if (claiming.size === 0) return [];
  const own = everyAddress(island, ROUTES).filter(({ path }) => !byPath.has(decodeURI(path)));
  const taken = new Set(own.map(({ path }) => fileOf(path)));
  return sheetsOf(island).flatMap((sheet) =>
    (claiming.get(sheet.file)?.aliases ?? []).flatMap((path, index) => {
      if (!taken.has(fileOf(path))) return [];
      return [problemOf(`content/${sheet.file}`, fault('aliasOwn', { path }, spotIn(sheet, 'aliases', index)))];
    }),
  );
}

/** § 5 DDG asks for a postal address, and for a second quick way beside e-mail; another law may ask for neither. */
function checkImprint(island: Island): Problem[] {
  if (section(island, siteSection).legal.imprint === 'optional') return [];
  const { owner } = island.about;
  return [
    ...(owner.address ? [] : [refusedIn('insel.yaml', new Refusal('imprintAddress'))]),
    ...(owner.telephone ? [] : [refusedIn('insel.yaml', new Refusal('imprintTelephone'))]),
  ];
}

/** A file that is there for a key, and is none that may be public. */
function checkKey(island: Island): Problem[] {
  const isThere = existsSync(join(island.place.folder, KEY_FILE));
  return isThere && !openpgpKey(island) ? [refusedIn(KEY_FILE, new Refusal('openpgpKey'))] : [];
}
