import type { Language } from '../../kit/language.ts';
import type { Placed } from './assemble.ts';
import type { Entry } from './content.ts';
import { type Fault, fault } from './faults.ts';
import { type Sheet, spotIn } from './sheet.ts';

type Translations = Entry['translations'];

/** What links two files as translations of each other; it suffices that one of them says so. */
export function linkTranslations(
  placed: readonly Placed[],
  all: readonly Sheet[],
): { of(sheet: Sheet): Translations; readonly refused: readonly { sheet: Sheet; fault: Fault }[] } {
  const links = new Map<Sheet, Partial<Record<Language, string>>>();
  const linking = placed.filter(({ sheet }) => sheet.matter.translation.length > 0);
  if (linking.length === 0) return { of: () => NONE, refused: [] };
  const byName = new Map(placed.map((each) => [nameOf(each.sheet), each]));
  const known = new Set(all.map(nameOf));
  const refused: { sheet: Sheet; fault: Fault }[] = [];
  for (const one of linking) {
    for (const [index, value] of one.sheet.matter.translation.entries()) {
      const other = byName.get(value.normalize('NFC'));
      const reason = reasonAgainst(one, other, known.has(value.normalize('NFC')));
      if (reason) refused.push({ sheet: one.sheet, fault: fault(reason, { value }, placeIn(one.sheet, index)) });
      else if (other) link(links, one, other);
    }
  }
  return { of: (sheet) => links.get(sheet) ?? NONE, refused };
}

const NONE: Translations = {};

function nameOf({ file }: Sheet): string {
  return file.replace(/\.md$/, '').normalize('NFC');
}

function reasonAgainst(one: Placed, other: Placed | undefined, isKnown: boolean) {
  if (!other) return isKnown ? undefined : 'translationMissing'; // a draft is no fault; it is linked once it is public
  return other.sheet.lang === one.sheet.lang ? 'translationSame' : undefined;
}

function placeIn(sheet: Sheet, index: number) {
  return spotIn(sheet, 'translation', index);
}

function link(links: Map<Sheet, Partial<Record<Language, string>>>, one: Placed, other: Placed): void {
  links.set(one.sheet, { ...links.get(one.sheet), [other.sheet.lang]: other.path });
  links.set(other.sheet, { ...links.get(other.sheet), [one.sheet.lang]: one.path });
}
