import { randomBytes } from 'node:crypto';
import type { Language } from '../kit/language.ts';
import { PROGRAM_PATH, type Program, type ProgramFile } from './core/program.ts';
import { type Fault, fault } from './core/program-fault.ts';
import { fileHeaderFaults, pageHeaderFaults } from './core/program-headers.ts';
import { type Load, namedIn, readPage } from './core/program-page.ts';
import { type Fetched, type FetchProgram, fetchProgram } from './fetch-program.ts';
import { integrityOf } from './integrity.ts';
import { readSignedProgram } from './signed-program.ts';

/** The program as another place has it, to compare with. */
export type OwnProgram = {
  readonly version: string;
  readonly files: ReadonlyMap<string, { readonly integrity: string }>;
  page(lang: Language, name: string): Promise<string>;
};

export type Wanted = {
  /** The key the program must be signed with, as `keyText` writes it; any, where none is given. */
  readonly key?: string | undefined;
  readonly own?: OwnProgram | undefined;
};

/** What was found at the rooms' origin. */
export type Verified = {
  readonly faults: readonly Fault[];
  readonly key?: string;
  readonly files: number;
  readonly pages: number;
};

/**
 * Fetches all that the rooms' origin gives a browser before the first word is written, as a browser would, and compares it
 * with what the island signed; with `own`, also with a program at hand.
 */
export async function verify(origin: string, wanted: Wanted, get: FetchProgram = fetchProgram): Promise<Verified> {
  const answer = await get(origin + PROGRAM_PATH);
  const refused = (faults: readonly Fault[]): Verified => ({ faults, files: 0, pages: 0 });
  if (answer.kind === 'silent' || answer.status !== 200) return refused(unanswered(origin, PROGRAM_PATH, answer));
  const read = readSignedProgram(Buffer.from(answer.body).toString());
  if (!read) return refused([fault('noProgram', { url: origin + PROGRAM_PATH })]);
  const { program, key, isSigned } = read;
  const pages = pagesOf(program);
  const faults = [
    ...addressFaults(origin, program),
    ...(isSigned ? [] : [fault('signature')]),
    ...(wanted.key && wanted.key !== key ? [fault('otherKey', { key, wanted: wanted.key })] : []),
    ...(await inTurn(pages, (page) => verifyPage(origin, program, page, get))),
    ...(await inTurn(program.files, (file) => verifyFile(origin, program, file, get))),
    ...(wanted.own ? await differences(program, wanted.own) : []),
  ];
  return { faults, key, files: program.files.length, pages: pages.length };
}

function addressFaults(origin: string, program: Program): Fault[] {
  const { protocol, hostname } = new URL(origin);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const isOpen = protocol !== 'https:' && !isHere;
  const isOther = program.origin !== origin;
  return [
    ...(isOpen ? [fault('notSecured', { origin })] : []),
    ...(isOther ? [fault('otherOrigin', { origin, named: program.origin })] : []),
  ];
}

type Page = { readonly path: string; readonly lang: Language; readonly integrity: string };

/** Invitations and rooms that do not exist stand for those that do: the server cannot know them apart by their address. */
function pagesOf({ pages }: Program): Page[] {
  const made = () => randomBytes(16).toString('base64url');
  const paths = ['/', '/hand-over', `/i/${made()}`, `/r/${made()}`];
  return pages.flatMap(({ lang, integrity }) => paths.map((path) => ({ path, lang, integrity })));
}

async function verifyPage(
  origin: string,
  program: Program,
  { path, lang, integrity }: Page,
  get: FetchProgram,
): Promise<readonly Fault[]> {
  const answer = await get(origin + path, lang);
  if (answer.kind === 'silent' || answer.status !== 200) return unanswered(origin, path, answer);
  const { loads, strange } = readPage(Buffer.from(answer.body).toString());
  const differs = integrityOf(answer.body) !== integrity;
  return [
    ...(differs ? [fault('pageDiffers', { path, lang })] : []),
    ...strange.map((what) => fault('strange', { path, what })),
    ...loads.flatMap((load) => loadFaults(path, program, load)),
    ...pageHeaderFaults(path, answer.headers, origin.startsWith('https:')),
  ];
}

function loadFaults(path: string, program: Program, { kind, path: loaded, integrity }: Load): Fault[] {
  const file = program.files.find((each) => each.path === loaded);
  if (!file) return [fault('unnamed', { path, loaded })];
  if (kind === 'icon') return [];
  if (integrity === '') return [fault('integrityMissing', { path, loaded })];
  return integrity === file.integrity ? [] : [fault('integrityDiffers', { path, loaded })];
}

async function verifyFile(
  origin: string,
  program: Program,
  { path, type, sizeBytes, integrity }: ProgramFile,
  get: FetchProgram,
): Promise<readonly Fault[]> {
  const answer = await get(origin + path);
  if (answer.kind === 'silent' || answer.status !== 200) return unanswered(origin, path, answer);
  const { body, headers } = answer;
  const found = integrityOf(body);
  const isSame = found === integrity && body.length === sizeBytes;
  const sizes = { size: String(body.length), wantedSize: String(sizeBytes) };
  const known = new Set(program.files.map((each) => each.path));
  const named = namedIn(path, type, Buffer.from(body).toString()).filter((each) => !known.has(each));
  return [
    ...(isSame ? [] : [fault('fileDiffers', { path, found, wanted: integrity, ...sizes })]),
    ...[...new Set(named)].map((loaded) => fault('unnamed', { path, loaded })),
    ...fileHeaderFaults(path, headers, type),
  ];
}

async function differences(program: Program, own: OwnProgram): Promise<readonly Fault[]> {
  const theirs = new Map(program.files.map(({ path, integrity }) => [path, integrity]));
  const differing = [...theirs].filter(([path, integrity]) => own.files.get(path)?.integrity !== integrity);
  const missing = [...own.files.keys()].filter((path) => !theirs.has(path));
  const pages = await Promise.all(
    program.pages.map(async ({ lang, integrity }) => ({
      lang,
      isSame: integrityOf(await own.page(lang, program.name)) === integrity,
    })),
  );
  const faults: Fault[] = [
    ...differing.map(([path]) => fault(own.files.has(path) ? 'notAsHere' : 'notHere', { path })),
    ...missing.map((path) => fault('onlyHere', { path })),
    ...pages.filter(({ isSame }) => !isSame).map(({ lang }) => fault('pageNotAsHere', { lang })),
  ];
  const versions = { version: program.version, own: own.version };
  const isOther = faults.length > 0 && program.version !== own.version;
  return isOther ? [fault('otherVersion', versions), ...faults] : faults;
}

function unanswered(origin: string, path: string, answer: Fetched): Fault[] {
  if (answer.kind === 'silent') return [fault('silent', { url: origin + path, why: answer.why })];
  return [fault('status', { url: origin + path, status: String(answer.status) })];
}

/** One after another: whoever is looked at shall not be in want of breath. */
async function inTurn<T>(all: readonly T[], look: (each: T) => Promise<readonly Fault[]>): Promise<Fault[]> {
  const found: Fault[] = [];
  for (const each of all) found.push(...(await look(each)));
  return found;
}
