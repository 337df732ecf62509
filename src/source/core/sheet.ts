import type { Language } from '../../kit/language.ts';
import type { EntryKind, Fingerprint, OfferTerms } from './content.ts';
import { type Fault, fault, type Spot } from './faults.ts';
import { dayOf, type FrontMatter, languageOf, schemaOf } from './front-matter.ts';
import { marksIn } from './marks.ts';
import { mediaNamedIn } from './named-media.ts';
import { pictureOf } from './picture.ts';
import { slugOf } from './slug.ts';
import { isTangled } from './tangle.ts';
import { validate } from './validate.ts';
import { type Mapping, readYaml } from './yaml.ts';

/** A file as it was read, before it is known among its neighbours: no address yet, perhaps no id and no date. */
export type Sheet = {
  readonly kind: EntryKind;
  /** Below `content/`, as the file system spells it. */
  readonly file: string;
  readonly lang: Language;
  readonly slug: string;
  readonly date: string | undefined;
  /** The first year or day of a venture, as written. */
  readonly since: string | undefined;
  readonly matter: FrontMatter;
  readonly offer: OfferTerms | undefined;
  readonly body: string;
  /** Of the body, where it is known without reading that. */
  readonly fingerprint?: Fingerprint | undefined;
  /** The whole file. */
  readonly text: string;
};

/**
 * The text of a file, and where its body begins (UTF-16). It may be put away, and is then fetched when somebody wants it. A
 * class, since an object with getters of its own takes a kilobyte.
 */
export class SheetText implements Pick<Sheet, 'text' | 'body' | 'fingerprint'> {
  #text: string | (() => string);
  readonly #bodyAt: number;
  #fingerprint: Fingerprint | undefined;

  constructor(text: string | (() => string), bodyAt: number, fingerprint?: Fingerprint) {
    this.#text = text;
    this.#bodyAt = bodyAt;
    this.#fingerprint = fingerprint;
  }

  get text(): string {
    return typeof this.#text === 'string' ? this.#text : this.#text();
  }

  get body(): string {
    return this.text.slice(this.#bodyAt);
  }

  get fingerprint(): Fingerprint | undefined {
    return this.#fingerprint;
  }

  putAway(fetch: () => string, fingerprint: Fingerprint): void {
    this.#text = fetch;
    this.#fingerprint = fingerprint;
  }
}

export type ReadSheet =
  | { readonly kind: 'good'; readonly sheet: Sheet }
  | {
      readonly kind: 'refused';
      readonly faults: readonly Fault[];
      /** Ids that stand in the file all the same: what they name is not gone. `any` where it could not be read at all. */
      readonly ids: readonly string[] | 'any';
      /** Files below `content/media` that it speaks of all the same, in NFC: they are not to be public by its fault. */
      readonly media: readonly string[];
    };

const FOLDERS: Readonly<Record<string, EntryKind>> = {
  posts: 'post',
  pages: 'page',
  questions: 'question',
  offers: 'offer',
  ventures: 'venture',
};

/** What a file below `content/` holds by its folder; undefined where it holds no entry. */
export function kindOf(file: string): EntryKind | undefined {
  const parts = file.split('/');
  const name = parts.at(-1) ?? '';
  // A word processor puts `~$` before the name of what it has open.
  const isHidden = parts.some((part) => part.startsWith('.') || part.startsWith('~$'));
  const isText = name.endsWith('.md') && !isSecondVersion(name);
  return parts.length > 1 && isText && !isHidden ? FOLDERS[parts[0] ?? ''] : undefined;
}

const BY_SYNCTHING = /\.sync-conflict-\d{8}-\d{6}-\w+\.\w+$/;
const BY_OTHERS = /\([^()]*(conflicted copy|in Konflikt stehende Kopie)[^()]* \d{4}-\d{2}-\d{2}[^()]*\)\.\w+$/i;

/**
 * Whether a name is what programs that keep folders alike (Syncthing; Dropbox, Nextcloud) give to the loser where a file
 * changed on both sides: nobody wrote it to be read at an address of its own.
 */
export function isSecondVersion(name: string): boolean {
  const composed = name.normalize('NFC');
  return BY_SYNCTHING.test(composed) || BY_OTHERS.test(composed);
}

/** Reads one file of entries. Every fault names its place in the file. */
export function readSheet(file: string, text: string, languages: readonly Language[]): ReadSheet {
  const kind = kindOf(file);
  if (!kind) throw new Error(`no entry lies at ${file}`);
  const cut = cutFrontMatter(text);
  if ('reason' in cut) return refused([cut], text);
  const yaml = readYaml(cut.yaml, 1);
  if (yaml.kind === 'refused') return refused(yaml.faults, text);
  const read = validate(schemaOf(kind), yaml.mapping);
  if (read.kind === 'refused') return refused(read.faults, text);
  return sheetOf({ kind, file, matter: read.value, body: cut.body, text }, languages, yaml.mapping);
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;

function refused(faults: readonly Fault[], text: string): ReadSheet {
  return { kind: 'refused', faults, ids: idsIn(text), media: mediaIn(text) };
}

/** What it names in its text, and at `image:`, whatever else is wrong with it. */
function mediaIn(text: string): string[] {
  const [, image = ''] = /^image:[ \t]*["']?([^"'\r\n]+?)["']?[ \t]*$/m.exec(text) ?? [];
  const above = pictureOf(image)?.normalize('NFC');
  return [...mediaNamedIn(text), ...(above ? [above] : [])];
}

/** Ids that stand at the beginning of a file, whatever else is wrong with it. */
export function idsIn(text: string): readonly string[] {
  return text.slice(0, 10_000).match(ID) ?? [];
}

/** Where a key of the front matter stands in its file, or its first line where there is no such key. */
export function spotIn({ text }: Pick<Sheet, 'text'>, ...path: readonly PropertyKey[]): Spot {
  const cut = cutFrontMatter(text);
  const yaml = 'reason' in cut ? undefined : readYaml(cut.yaml, 1);
  return yaml?.kind === 'read' ? yaml.mapping.spotOf(path) : { line: 1, column: 1 };
}

type Cut = { readonly yaml: string; readonly body: string; readonly linesBefore: number };

/** Parts a file at its two lines `---`. A byte order mark and Windows line ends are taken as they are. */
export function cutFrontMatter(text: string): Cut | Fault {
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (!open) return fault('frontMatterMissing', {}, { line: 1, column: 1 });
  const close = /^(---|\.\.\.)[ \t]*(\r?\n|$)/m;
  const from = open[0].length;
  const found = close.exec(text.slice(from));
  if (!found) return fault('frontMatterOpen', {}, { line: 1, column: 1 });
  const yaml = text.slice(from, from + found.index);
  const body = text.slice(from + found.index + found[0].length);
  return { yaml, body, linesBefore: 2 + (yaml.match(/\n/g)?.length ?? 0) };
}

type Parts = Pick<Sheet, 'kind' | 'file' | 'matter' | 'body' | 'text'>;

function sheetOf(parts: Parts, languages: readonly Language[], mapping: Mapping): ReadSheet {
  const { kind, matter } = parts;
  const name = nameOf(parts.file);
  const lang = languageOf(matter.lang, languages);
  const slug = matter.slug ?? slugOf(name.rest);
  const written = matter.date ?? name.date;
  const since = kind === 'venture' ? written : undefined;
  const date = written?.length === 4 ? `${written}-01-01` : written;
  const faults: Fault[] = [];
  if (matter.title === '') faults.push(fault('keyMissing', { key: 'title' }, mapping.spotOf(['title'])));
  if (!lang) {
    const details = { value: matter.lang ?? '', known: languages.join(', ') };
    faults.push(fault('languageUnknown', details, mapping.spotOf(['lang'])));
  }
  if (isTangled(parts.body)) faults.push(fault('textTangled'));
  if (kind === 'question' && !matter.draft) faults.push(...markedIn(parts, mapping));
  if (slug === '') faults.push(fault('slugEmpty', {}, mapping.spotOf(['slug'])));
  if (!date && (kind === 'post' || kind === 'venture')) faults.push(fault('dateMissing', {}, mapping.spotOf(['date'])));
  if (faults.length > 0 || !lang) return refused(faults, parts.text);
  const { file, body, text } = parts;
  const about = { kind, file, matter, lang, slug, date, since, offer: offerOf(parts) };
  return { kind: 'good', sheet: Object.assign(new SheetText(text, text.length - body.length), about) };
}

const MOST_MARKS_TOLD = 10;

/**
 * Answers that were taken from sent mail mark what may be another person's; while a mark is left, they stay drafts.
 * Phrasings are an asker's own words, who could not be kept from such a sign.
 */
function markedIn({ matter, body, text }: Parts, mapping: Mapping): Fault[] {
  const above = [matter.title, matter.summary ?? ''].flatMap((said) => [...marksIn(said)]);
  const before = text.slice(0, text.length - body.length).split('\n').length - 1;
  const faults = above.map(({ mark }) => fault('textMarked', { mark }, mapping.spotOf(['title'])));
  for (const { mark, spot } of marksIn(body))
    faults.push(fault('textMarked', { mark }, { ...spot, line: spot.line + before }));
  return faults.slice(0, MOST_MARKS_TOLD);
}

/** `2026-10-22-three-days.md`: a day, if it begins with one, and the rest without `.md`. */
function nameOf(file: string): { date: string | undefined; rest: string } {
  const base = (file.split('/').at(-1) ?? '').replace(/\.md$/, '');
  const [, day = '', rest] = /^(\d{4}-\d{2}-\d{2})(?:[-_ ]+(.*))?$/.exec(base) ?? [];
  const date = dayOf(day);
  return { date, rest: date ? rest || date : base };
}

function offerOf({ kind, matter }: Parts): OfferTerms | undefined {
  if (kind !== 'offer') return undefined;
  return { for: matter.for, price: matter.price, duration: matter.duration, begin: matter.begin };
}
