import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTheme } from '../look/core/theme.ts';
import { KEY_FILE, openpgpKey } from '../site/openpgp-key.ts';
import { checkSource } from '../source/check.ts';
import type { Problem } from '../source/core/content.ts';
import { refusedIn } from '../source/problems.ts';
import type { Island } from '../store/island.ts';
import { Refusal } from '../words/refusal.ts';

/** Everything that is wrong or doubtful in an island: its folder, the colours of its theme, what the law asks for. */
export function checkIsland(island: Island): Problem[] {
  return [...checkSource(island), ...checkTheme(island), ...checkImprint(island), ...checkKey(island)];
}

function checkTheme({ place }: Island): Problem[] {
  const file = join(place.folder, 'theme', 'theme.css');
  if (!existsSync(file)) return [];
  const reading = readTheme(readFileSync(file, 'utf8'));
  return reading.kind === 'refused' ? reading.refusals.map((refusal) => refusedIn('theme/theme.css', refusal)) : [];
}

/** § 5 DDG asks for a postal address, and for a second quick way beside e-mail. */
function checkImprint({ about: { owner } }: Island): Problem[] {
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
