import type { Language } from '../../kit/language.ts';
import type { Placed } from './assemble.ts';
import type { Entry } from './content.ts';
import { type Fault, fault } from './faults.ts';
import type { Ledger } from './ledger.ts';
import { type Sheet, spotIn } from './sheet.ts';

type Translations = Entry['translations'];

type Links = Map<Sheet, Partial<Record<Language, string>>>;

/** What belongs together, and which sheets name what cannot be theirs. */
type Linked = { of(sheet: Sheet): Translations; readonly refused: readonly Refused[] };
type Refused = { readonly sheet: Sheet; readonly fault: Fault };

/**
 * What links two files as translations of each other; it suffices that one of them says so. Where two claim to be it, the
 * one that was public first is.
 */
export function linkTranslations(placed: readonly Placed[], all: readonly Sheet[], ledger: Ledger): Linked {
  const linking = placed.filter(({ sheet }) => sheet.matter.translation.length > 0);
  if (linking.length === 0) return { of: () => NONE, refused: [] };
  const byName = new Map(placed.map((each) => [nameOf(each.sheet), each]));
  const known = new Set(all.map(nameOf));
  const linked = linkInTurn(linking, byName, known);
  const isDisputed = linked.refused.some(({ fault }) => fault.reason === 'translationTaken');
  return isDisputed ? linkInTurn(firstPublicFirst(linking, ledger), byName, known) : linked;
}

/** In the order of the ledger; what is not in it comes last. */
function firstPublicFirst(linking: readonly Placed[], { first }: Ledger): Placed[] {
  const turns = new Map([...first.keys()].map((id, turn) => [id, turn]));
  const turnOf = ({ sheet }: Placed) => turns.get(sheet.matter.id ?? '') ?? turns.size;
  return linking.toSorted((a, b) => turnOf(a) - turnOf(b));
}

function linkInTurn(
  linking: readonly Placed[],
  byName: ReadonlyMap<string, Placed>,
  known: ReadonlySet<string>,
): Linked {
  const links: Links = new Map();
  const refused: Refused[] = [];
  for (const one of linking) {
    for (const [index, value] of one.sheet.matter.translation.entries()) {
      const other = byName.get(value.normalize('NFC'));
      const reason = reasonAgainst(one, other, known.has(value.normalize('NFC'))) ?? takenBy(links, one, other);
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

/** A text has one other in a language. */
function takenBy(links: Links, one: Placed, other: Placed | undefined): 'translationTaken' | undefined {
  if (!other) return undefined;
  const [theirs, ours] = [links.get(other.sheet)?.[one.sheet.lang], links.get(one.sheet)?.[other.sheet.lang]];
  return (theirs ?? one.path) === one.path && (ours ?? other.path) === other.path ? undefined : 'translationTaken';
}

function placeIn(sheet: Sheet, index: number) {
  return spotIn(sheet, 'translation', index);
}

function link(links: Links, one: Placed, other: Placed): void {
  links.set(one.sheet, { ...links.get(one.sheet), [other.sheet.lang]: other.path });
  links.set(other.sheet, { ...links.get(other.sheet), [one.sheet.lang]: one.path });
}
