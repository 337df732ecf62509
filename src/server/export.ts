import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { documentsKept, keepMade } from '../answers/index-of.ts';
import type { Visit } from '../look/route.ts';
import { mediaBody } from '../site/pages/media.ts';
import { contentOf, inPassing, pictureSizeOf } from '../source/content-of.ts';
import type { Content } from '../source/core/content.ts';
import { hasVariants, PICTURE_FORMATS, widthsOf } from '../source/core/picture-sources.ts';
import { identitySection } from '../source/core/settings.ts';
import { type Media, mediaNames } from '../source/media.ts';
import { publicMedia } from '../source/public-media.ts';
import { pictureVariant } from '../source/public-picture.ts';
import { type Island, section } from '../store/island.ts';
import { Refusal } from '../words/refusal.ts';
import { languageOfPath } from './addressing.ts';
import { everyAddress } from './every-address.ts';
import { framedText, type Place } from './frame.tsx';
import { htaccess } from './htaccess.ts';
import { EMPTY_FORM } from './read-form.ts';
import type { Asked, Furnishing } from './site.ts';
import { themed } from './theme.ts';
import { visitOf } from './visit.ts';
import { fileOf, placesFor } from './web-path.ts';

const MARKER = '.insel-export';

/** Writes the whole site as files; an earlier export in `out` is replaced as a whole. Refuses any other folder that is not empty. Returns how many files. */
export async function exportSite(served: Island, plain: Furnishing, out: string): Promise<number> {
  const island = underItsUrl(served);
  const furnishing = { ...plain, assets: themed(plain.assets, island.place) };
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, MARKER))) {
    throw new Refusal('folderNotEmpty', { folder: out });
  }
  const next = `${out}.next-${process.pid}`;
  const old = `${out}.old-${process.pid}`;
  rmSync(next, { recursive: true, force: true });
  try {
    const files = new Files(next);
    await inPassing(island, () => writePages(island, furnishing, files));
    await keepMade(island);
    await writeMedia(island, files);
    for (const { path, body } of furnishing.assets.byPath.values()) files.write(path, body);
    await writeNotFound(island, furnishing, files);
    const left = leftIn(island, files);
    files.write('/.htaccess', htaccess(left));
    files.write(`/${MARKER}`, '');
    await writeLeft(island, furnishing, files, left);
    if (existsSync(out)) renameSync(out, old);
    renameSync(next, out);
    return files.count;
  } finally {
    rmSync(next, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

/** The island under `url` from insel.yaml, wherever on this machine somebody looked at it before: files are read elsewhere. */
export function underItsUrl(served: Island): Island {
  const { url } = section(served, identitySection);
  return url ? { ...served, about: { ...served.about, url } } : served;
}

/** Files below a folder, by where a web space looks for them. */
class Files {
  readonly #folder: string;
  readonly #made = new Set<string>();
  count = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  has(file: string): boolean {
    return isFile(join(this.#folder, file));
  }

  /** The first of some places at which nothing is, and that no file keeps from being a folder's. */
  freeOf(places: readonly string[]): string | undefined {
    return places.find((file) => !existsSync(join(this.#folder, file)) && !isBelowFile(join(this.#folder, file)));
  }

  write(file: string, body: string | Uint8Array): void {
    writeFileSync(this.#placeFor(file), body);
  }

  /** Piece by piece, as it is made. */
  async writePieces(file: string, { body }: Response): Promise<void> {
    const open = openSync(this.#placeFor(file), 'w');
    try {
      for await (const piece of body ?? []) writeFileSync(open, piece);
    } finally {
      closeSync(open);
    }
  }

  #placeFor(file: string): string {
    const path = join(this.#folder, file);
    const folder = dirname(path);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    this.count += 1;
    return path;
  }
}

export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Whether a file stands where a folder would have to be. */
export function isBelowFile(path: string): boolean {
  const above = statSync(dirname(path), { throwIfNoEntry: false });
  return above ? above.isFile() : isBelowFile(dirname(path));
}

async function writePages(island: Island, furnishing: Furnishing, files: Files): Promise<void> {
  const { byPath } = contentOf(island);
  for (const { path, lang, route, params } of everyAddress(island, furnishing.routes)) {
    const place = { island, lang, path, route, routes: furnishing.routes, assets: furnishing.assets.addresses };
    await writeAnswer({ files, file: fileOf(path) }, place, params, async (visit) => route.get?.(visit));
    const entry = byPath.get(decodeURI(path));
    if (entry) documentsKept(island, entry);
  }
}

/** A Mac spells the umlaut in a file's name as two letters; pages ask for one, and a web space knows no other spelling. */
async function writeMedia(island: Island, files: Files): Promise<void> {
  const names = new Set(mediaNames(island));
  for (const name of names) {
    const asked = name.normalize('NFC');
    if (asked !== name && names.has(asked)) continue;
    const file = publicMedia(island, name);
    const body = file && (await mediaBody(island, file));
    if (body) files.write(`/media/${asked}`, body instanceof Blob ? new Uint8Array(await body.arrayBuffer()) : body);
    if (file?.isPicture) await writeVariants(island, file, files);
  }
}

/** The sizes and formats that pages offer of a picture. */
async function writeVariants(island: Island, file: Media, files: Files): Promise<void> {
  const size = pictureSizeOf(island, file.name);
  if (!size || !hasVariants(file.name)) return;
  for (const widthPx of widthsOf(size.width)) {
    for (const format of PICTURE_FORMATS) {
      const body = await pictureVariant(island, file, { name: file.name, widthPx, format });
      if (body) files.write(`/media/-/${widthPx}/${file.name.normalize('NFC')}.${format}`, body);
    }
  }
}

type Left = Pick<Content, 'moved' | 'gone'>;

/** What once was public, without the addresses under which something stands now: a text may name any as its old one. */
function leftIn(island: Island, files: Files): Left {
  const { moved, gone } = contentOf(island);
  const isFree = ([path]: readonly [string, unknown]) => !files.has(fileOf(path));
  return { moved: new Map([...moved].filter(isFree)), gone: new Map([...gone].filter(isFree)) };
}

/**
 * A page that leads on, or one that says that it is gone, as a web space cannot answer 301 or 410. Where none fits, what
 * moved is left to `.htaccess`.
 */
async function writeLeft(island: Island, furnishing: Furnishing, files: Files, { moved, gone }: Left): Promise<void> {
  for (const [path, target] of deepestFirst(moved)) {
    const file = files.freeOf(placesFor(path));
    if (file) files.write(file, leadingOn(island.about.url + target));
  }
  for (const [path, { on }] of deepestFirst(gone)) {
    const file = files.freeOf(placesFor(path));
    if (!file) continue;
    const lang = languageOfPath(path, island.about.languages);
    const place = {
      island,
      lang,
      path,
      route: undefined,
      routes: furnishing.routes,
      assets: furnishing.assets.addresses,
    };
    await writeAnswer({ files, file }, place, {}, (visit) => furnishing.gone(visit, on), 410);
  }
}

/** So that a folder is there before a file stands in its way. */
function deepestFirst<T>(left: ReadonlyMap<string, T>): [string, T][] {
  const depth = (path: string) => path.split('/').length;
  return [...left].sort(([a], [b]) => depth(b) - depth(a));
}

async function writeNotFound(island: Island, furnishing: Furnishing, files: Files): Promise<void> {
  const lost = { island, lang: island.about.languages[0], path: '/404.html', route: undefined };
  const place = { ...lost, routes: furnishing.routes, assets: furnishing.assets.addresses };
  await writeAnswer({ files, file: lost.path }, place, {}, furnishing.notFound, 404);
}

type Answering = (visit: Visit) => Promise<Response | undefined>;

// An answer of its own for each page would be held, with its text, until memory is tidied as a whole.
const BARE = new Map([200, 404, 410].map((status) => [status, new Response(null, { status })]));

/** Writes what is answered at a place, if it is what belongs there: a page at once, anything else as it is made. */
async function writeAnswer(
  { files, file }: { readonly files: Files; readonly file: string },
  place: Place,
  params: Visit['params'],
  answering: Answering,
  belongs = 200,
): Promise<void> {
  let text: string | undefined;
  const page: Visit['page'] = async (content) => {
    const { status = 200 } = content;
    text = await framedText(place, content);
    return BARE.get(status) ?? new Response(null, { status });
  };
  const answer = await answering(exportVisit(place, params, page));
  if (answer?.status !== belongs) return;
  if (text === undefined) await files.writePieces(file, answer);
  else files.write(file, text);
}

function exportVisit(place: Place, params: Visit['params'], page: Visit['page']): Visit {
  return Object.assign(visitOf(new Unasked(place), place, params, EMPTY_FORM), { isExport: true, page });
}

/** What a file is asked for by: the request that would ask for it. */
class Unasked implements Asked {
  readonly host = '';
  readonly transport = 'https';
  readonly network = '';
  readonly #place: Place;

  constructor(place: Place) {
    this.#place = place;
  }

  get request(): Request {
    const { path, island } = this.#place;
    return new Request(new URL(encodeURI(decodeURI(path)), island.about.url));
  }
}

function leadingOn(target: string): string {
  const href = target.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!doctype html><meta charset="utf-8"><title>${href}</title><link rel="canonical" href="${href}"><meta http-equiv="refresh" content="0; url=${href}"><a href="${href}">${href}</a>\n`;
}
