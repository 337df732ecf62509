import type { Language } from '../../kit/language.ts';
import { pathOf, RESERVED_QUESTION_SLUGS, RESERVED_SEGMENTS } from '../../words/addresses.ts';
import type { Entry, EntryKind, Problem } from './content.ts';
import { type Fault, fault, problemOf } from './faults.ts';
import { isLiveAs, type Ledger } from './ledger.ts';
import { type Sheet, spotIn } from './sheet.ts';
import { linkTranslations } from './translations.ts';

/** A sheet with its place on the site. */
export type Placed = { readonly sheet: Sheet; readonly path: string; readonly date: string };

type Refused = { readonly sheet: Sheet; readonly fault: Fault };

/** What is public of a folder on a day, and what stands in the way of the rest. */
export type Assembled = {
  readonly placed: readonly Placed[];
  /** By file; the same entry as before where nothing about it changed. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly problems: readonly Problem[];
  /** Ids of what is refused: their addresses are not gone. */
  readonly refusedIds: readonly string[];
  /** The next day on which something scheduled becomes public. */
  readonly nextOn: string | undefined;
};

export type Ground = {
  readonly languages: readonly Language[];
  /** Today in the island's zone, `YYYY-MM-DD`. */
  readonly today: string;
  readonly ledger: Ledger;
};

/**
 * Decides what of the sheets is public on a day: not drafts, not what lies ahead, no address or id claimed twice.
 * Where a sheet is refused, its last public version (by file) stays in its place. Linear in the number of sheets.
 */
export function assemble(
  sheets: readonly Sheet[],
  ground: Ground,
  before: { readonly sheets: ReadonlyMap<string, Sheet>; readonly entries: ReadonlyMap<string, Entry> },
): Assembled {
  const dated = sheets.filter((sheet) => !sheet.matter.draft).map((sheet) => ({ sheet, date: dateOf(sheet, ground) }));
  const due = dated.filter(({ sheet, date }) => date <= ground.today || isPublicLater(sheet, date, ground));
  const wasPublic = ({ sheet }: Placed) => before.sheets.has(sheet.file);
  const settling = { ledger: ground.ledger, wasPublic };
  const first = settle(
    due.map(({ sheet, date }) => place(sheet, date, ground)),
    settling,
  );
  const stays = first.refused.flatMap(({ sheet }) => lastGood(sheet, before.sheets, ground));
  const placed = stays.length === 0 ? first.placed : settle([...first.placed, ...stays], settling).placed;
  const linked = linkTranslations(placed, sheets, ground.ledger);
  const problems = [...first.refused, ...linked.refused, ...doubtfulAliases(placed)].map(said);
  const refusedIds = first.refused.map(({ sheet }) => sheet.matter.id ?? '');
  const entries = new Map(
    placed.map((each) => [each.sheet.file, entryOf(each, linked.of(each.sheet), before.entries)]),
  );
  const nextOn = dated.reduce<string | undefined>(
    (next, { date }) => (date > ground.today && (!next || date < next) ? date : next),
    undefined,
  );
  return { placed, entries, problems, refusedIds, nextOn };
}

function said({ sheet, fault }: Refused): Problem {
  return problemOf(`content/${sheet.file}`, fault);
}

/** Old addresses under which something else stands now, or that two files claim: the first one has it. */
function doubtfulAliases(placed: readonly Placed[]): Refused[] {
  const claiming = placed.filter(({ sheet }) => sheet.matter.aliases.length > 0);
  if (claiming.length === 0) return [];
  const taken = new Map(placed.map(({ path, sheet }) => [path, sheet]));
  return claiming.flatMap(({ sheet }) =>
    sheet.matter.aliases.flatMap((path, index) => {
      const other = taken.get(path);
      if (!other) taken.set(path, sheet);
      if (!other || other === sheet) return [];
      return [
        {
          sheet,
          fault: fault('aliasTaken', { path, other: `content/${other.file}` }, spotIn(sheet, 'aliases', index)),
        },
      ];
    }),
  );
}

/** Its own day; without one the day it was first public or changed, whichever came first; else today. */
function dateOf({ date, matter }: Sheet, { ledger, today }: Ground): string {
  if (date) return date;
  const published = (matter.id && ledger.first.get(matter.id)?.date) || today;
  return matter.updated && matter.updated < published ? matter.updated : published;
}

/**
 * The ledger saw it public on a day that is still to come: then the clock of this machine is behind (a battery that died,
 * a start before the time was fetched), and nothing may be gone by that.
 */
function isPublicLater(sheet: Sheet, date: string, ground: Ground): boolean {
  const line = ground.ledger.last.get(place(sheet, date, ground).path);
  return line !== undefined && isLiveAs(line, sheet.matter.id) && line.date > ground.today;
}

function place(sheet: Sheet, date: string, { languages }: Ground): Placed {
  const known = placedBefore.get(sheet);
  if (known?.languages === languages && known.placed.date === date) return known.placed;
  const placed = { sheet, date, path: pathFor(sheet.kind, sheet.lang, sheet.slug, date, languages) };
  placedBefore.set(sheet, { languages, placed });
  return placed;
}

// Thousands of sheets keep their place when one of them changes.
const placedBefore = new WeakMap<Sheet, { readonly languages: readonly Language[]; readonly placed: Placed }>();

/** The address of an entry, by kind, language and slug; a post's year is that of its date. */
export function pathFor(
  kind: EntryKind,
  lang: Language,
  slug: string,
  date: string,
  languages: readonly Language[],
): string {
  if (kind === 'post') return pathOf(languages, lang, 'post', { year: date.slice(0, 4), slug });
  if (kind === 'page' || kind === 'question') return pathOf(languages, lang, kind, { slug });
  return `${pathOf(languages, lang, kind === 'offer' ? 'offers' : 'ventures')}#${slug}`;
}

/** Whether a slug belongs to Insel itself in a place. */
export function isReserved(kind: EntryKind, slug: string): boolean {
  return (kind === 'page' && RESERVED_SEGMENTS.has(slug)) || (kind === 'question' && RESERVED_QUESTION_SLUGS.has(slug));
}

type Settling = { readonly ledger: Ledger; readonly wasPublic: (claim: Placed) => boolean };

/** Takes out whoever claims what belongs to another or to Insel. */
function settle(claims: readonly Placed[], settling: Settling): { placed: Placed[]; refused: Refused[] } {
  const byPath = groups(claims, ({ path }) => path);
  const byId = groups(claims, ({ sheet }) => sheet.matter.id);
  const placed: Placed[] = [];
  const refused: Refused[] = [];
  for (const claim of claims) {
    const fault = faultOf(claim, byPath, byId, settling);
    if (fault) refused.push({ sheet: claim.sheet, fault });
    else placed.push(claim);
  }
  return { placed, refused };
}

/** Only what is claimed more than once. */
function groups(claims: readonly Placed[], keyOf: (claim: Placed) => string | undefined): Map<string, Placed[]> {
  const all = new Map<string, Placed[]>();
  const once = new Map<string, Placed>();
  for (const claim of claims) {
    const key = keyOf(claim);
    if (key === undefined) continue;
    const other = once.get(key);
    if (other) all.set(key, [...(all.get(key) ?? [other]), claim]);
    else once.set(key, claim);
  }
  return all;
}

type Groups = ReadonlyMap<string, readonly Placed[]>;

function faultOf(claim: Placed, byPath: Groups, byId: Groups, settling: Settling): Fault | undefined {
  const { sheet, path } = claim;
  const { slug, kind } = sheet;
  if (isReserved(kind, slug)) return fault('slugReserved', { slug }, spotIn(sheet, 'slug'));
  const id = sheet.matter.id ?? '';
  const twin = otherOf(claim, byId.get(id), settling);
  if (twin) return fault('idTaken', { other: `content/${twin.sheet.file}` }, spotIn(sheet, 'id'));
  const other = otherOf(claim, byPath.get(path), settling);
  if (other) return fault('pathTaken', { path, other: `content/${other.sheet.file}` }, spotIn(sheet, 'slug'));
  return undefined;
}

/** The other one that claims the same; undefined for the one to whom the ledger gives it. */
function otherOf(claim: Placed, claims: readonly Placed[] | undefined, settling: Settling): Placed | undefined {
  if (!claims) return undefined;
  const owner = ownerOf(claims, settling);
  return claim === owner ? undefined : (owner ?? claims.find((other) => other !== claim));
}

/**
 * Whose an address or id is that the ledger knows. Somebody may have copied a whole folder into another, file by file: what
 * is public stays so, the one that was public before, else the one nearest to the top.
 */
function ownerOf(claims: readonly Placed[], { ledger, wasPublic }: Settling): Placed | undefined {
  const known = claims.filter(({ path, sheet }) => {
    const last = ledger.last.get(path);
    return last?.state === 'live' && last.id === sheet.matter.id;
  });
  const before = known.filter(wasPublic);
  const [owner] = (before.length > 0 ? before : known).toSorted((a, b) => depthOf(a) - depthOf(b));
  return owner;
}

function depthOf({ sheet }: Placed): number {
  return sheet.file.split('/').length;
}

function lastGood(sheet: Sheet, before: ReadonlyMap<string, Sheet>, ground: Ground): Placed[] {
  const last = before.get(sheet.file);
  return last && last !== sheet ? [place(last, dateOf(last, ground), ground)] : [];
}

/** The entry of a placed sheet; the one from before where nothing about it changed. */
export function entryOf(
  placed: Placed,
  translations: Entry['translations'],
  before: ReadonlyMap<string, Entry>,
): Entry {
  const { sheet, path, date } = placed;
  const known = before.get(sheet.file);
  if (known instanceof OfSheet && known.isOf(sheet) && isSame(known, path, date, translations)) return known;
  const { matter } = sheet;
  return Object.assign(new OfSheet(sheet), {
    kind: sheet.kind,
    file: sheet.file,
    id: matter.id,
    lang: sheet.lang,
    slug: sheet.slug,
    path,
    title: matter.title,
    date,
    since: sheet.since,
    updated: matter.updated,
    summary: matter.summary || undefined,
    tags: matter.tags,
    image: matter.image ? { file: matter.image, alt: matter.alt ?? '' } : undefined,
    translations,
    aliases: matter.aliases,
    source: matter.source,
    letter: matter.letter,
    venture: matter.venture,
    phrasings: matter.phrasings ?? NONE,
    offer: sheet.offer,
    until: matter.until,
  });
}

/** What an entry takes from its sheet when asked. On a class, since an object with a getter of its own takes a kilobyte. */
class OfSheet {
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  /** A text may lie on the disk until somebody wants it. */
  get body(): string {
    return this.#sheet.body;
  }

  get fingerprint(): Entry['fingerprint'] {
    return this.#sheet.fingerprint;
  }

  isOf(sheet: Sheet): boolean {
    return this.#sheet === sheet;
  }
}

const NONE: readonly string[] = [];

function isSame(known: Entry, path: string, date: string, translations: Entry['translations']): boolean {
  const languages = Object.keys({ ...known.translations, ...translations }) as Language[];
  return (
    known.path === path &&
    known.date === date &&
    languages.every((lang) => known.translations[lang] === translations[lang])
  );
}
