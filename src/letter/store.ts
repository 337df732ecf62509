import { folded } from '../kit/address.ts';
import { newId } from '../kit/ids.ts';
import { instantText } from '../kit/instants.ts';
import type { Language } from '../kit/language.ts';
import { providerOf } from '../mail/core/providers.ts';
import type { Island } from '../store/island.ts';
import { fingerprint, seal, unseal } from '../store/seal.ts';
import type { Letter, LetterState, Reader, ReaderState, Suppression, Written } from './core/letter.ts';
import type { LetterRow, LetterTables, ReaderRow } from './tables.ts';

const NOTHING = new Uint8Array();
const ROWS_AT_ONCE = 500; // SQLite takes 32,766 values

function tables({ db }: Island) {
  return db.withTables<LetterTables>();
}

export function printOf(island: Island, address: string): string {
  return fingerprint(island, 'address', folded(address));
}

/** A reader who has just ordered, or is brought along. */
export function newReader(island: Island, address: string, lang: Language, state: ReaderState): Reader {
  const id = newId(island.now);
  const since = state === 'reading' ? island.now : undefined;
  return { id, ref: refOf(id), address, lang, state, generation: 0, askedAt: island.now, since, leftAt: undefined };
}

/** The last eight bytes of an id, of which 62 bits are random. */
function refOf(id: string): string {
  return id.replaceAll('-', '').slice(16);
}

/** Saves a reader as he is now, new or known. */
export async function saveReader(island: Island, reader: Reader, print?: string): Promise<void> {
  const row = rowOf(island, reader, print);
  const { island_id: _, id: __, address_print: ___, provider, ...change } = row;
  const moves = reader.address ? { ...change, provider } : { ...change, sealed: NOTHING };
  await tables(island)
    .insertInto('letter_reader')
    .values(row)
    .onConflict((on) => on.columns(['island_id', 'id']).doUpdateSet(moves))
    .execute();
}

/** Saves many new readers at once. */
export async function addReaders(island: Island, all: readonly Reader[]): Promise<void> {
  for (let at = 0; at < all.length; at += ROWS_AT_ONCE)
    await tables(island)
      .insertInto('letter_reader')
      .values(all.slice(at, at + ROWS_AT_ONCE).map((each) => rowOf(island, each)))
      .execute();
}

function rowOf(island: Island, reader: Reader, print = printOf(island, reader.address)): ReaderRow {
  return {
    island_id: island.place.id,
    id: reader.id,
    ref: reader.ref,
    address_print: print,
    sealed: reader.address ? seal(island, reader.address) : NOTHING,
    lang: reader.lang,
    state: reader.state,
    generation: reader.generation,
    asked_at: instantText(reader.askedAt),
    since: reader.since ? instantText(reader.since) : '',
    left_at: reader.leftAt ? instantText(reader.leftAt) : '',
    provider: reader.address ? providerOf(reader.address) : '',
  };
}

export function readerWithAddress(island: Island, address: string): Promise<Reader | undefined> {
  return readerWithPrint(island, printOf(island, address));
}

export async function readerWithPrint(island: Island, print: string): Promise<Reader | undefined> {
  const row = await readers(island).where('address_print', '=', print).selectAll().executeTakeFirst();
  return row && readerOf(island, row);
}

export async function readerWithRef(island: Island, ref: string): Promise<Reader | undefined> {
  const row = await readers(island).where('ref', '=', ref).selectAll().executeTakeFirst();
  return row && readerOf(island, row);
}

export async function readersWithIds(island: Island, ids: readonly string[]): Promise<ReadonlyMap<string, Reader>> {
  const found = new Map<string, Reader>();
  for (let at = 0; at < ids.length; at += ROWS_AT_ONCE) {
    const some = ids.slice(at, at + ROWS_AT_ONCE);
    const rows = await readers(island).where('id', 'in', some).selectAll().execute();
    for (const row of rows) found.set(row.id, readerOf(island, row));
  }
  return found;
}

export async function printOfReader(island: Island, id: string): Promise<string | undefined> {
  return (await readers(island).where('id', '=', id).select('address_print').executeTakeFirst())?.address_print;
}

/** Who gets a letter of a language: ids and keepers of the mailboxes alone. */
export function recipients(island: Island, lang: Language): Promise<{ id: string; provider: string }[]> {
  return readers(island)
    .where('state', '=', 'reading')
    .where('lang', '=', lang)
    .orderBy('id')
    .select(['id', 'provider'])
    .execute();
}

export async function countReaders(island: Island, lang?: Language): Promise<number> {
  let query = readers(island).where('state', '=', 'reading');
  if (lang) query = query.where('lang', '=', lang);
  const { count } = await query.select((of) => of.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return Number(count);
}

/** All who get the letter, for the owner's own list. */
export async function readingNow(island: Island): Promise<readonly Reader[]> {
  const rows = await readers(island).where('state', '=', 'reading').orderBy('id').selectAll().execute();
  return rows.map((row) => readerOf(island, row));
}

/** Orders nobody confirmed, since before a moment. */
export async function unconfirmedBefore(island: Island, before: Temporal.Instant): Promise<readonly Reader[]> {
  const rows = await readers(island)
    .where('state', '=', 'asked')
    .where('asked_at', '<', instantText(before))
    .selectAll()
    .execute();
  return rows.map((row) => readerOf(island, row));
}

/** Those who left so long ago that nothing has to be proved of them any more. */
export async function leftBefore(island: Island, before: Temporal.Instant): Promise<readonly Reader[]> {
  const rows = await readers(island)
    .where('state', 'in', ['left', 'dead'])
    .where('left_at', '<', instantText(before))
    .selectAll()
    .execute();
  return rows.map((row) => readerOf(island, row));
}

export async function removeReader(island: Island, id: string): Promise<void> {
  for (const table of ['letter_proof'] as const)
    await tables(island)
      .deleteFrom(table)
      .where('island_id', '=', island.place.id)
      .where('reader_id', '=', id)
      .execute();
  await tables(island)
    .deleteFrom('letter_reader')
    .where('island_id', '=', island.place.id)
    .where('id', '=', id)
    .execute();
}

function readerOf(island: Island, row: ReaderRow): Reader {
  return {
    id: row.id,
    ref: row.ref,
    address: row.sealed.length > 0 ? unseal(island, row.sealed) : '',
    lang: row.lang as Language,
    state: row.state,
    generation: Number(row.generation),
    askedAt: Temporal.Instant.from(row.asked_at),
    since: row.since ? Temporal.Instant.from(row.since) : undefined,
    leftAt: row.left_at ? Temporal.Instant.from(row.left_at) : undefined,
  };
}

function readers(island: Island) {
  return tables(island).selectFrom('letter_reader').where('island_id', '=', island.place.id);
}

export type StoredProof = {
  readonly at: string;
  readonly kind: string;
  readonly content: string;
  readonly chain: string;
};

export async function addProof(island: Island, readerId: string, proof: StoredProof): Promise<void> {
  const nth = (await proofsOf(island, readerId)).length;
  const { content, ...row } = proof;
  await tables(island)
    .insertInto('letter_proof')
    .values({ island_id: island.place.id, reader_id: readerId, nth, sealed: seal(island, content), ...row })
    .execute();
}

/** First proofs of many new readers at once. */
export async function addFirstProofs(
  island: Island,
  all: readonly (StoredProof & { readonly readerId: string })[],
): Promise<void> {
  const rows = all.map(({ readerId, content, at, kind, chain }) => ({
    island_id: island.place.id,
    reader_id: readerId,
    nth: 0,
    at,
    kind,
    chain,
    sealed: seal(island, content),
  }));
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
    await tables(island)
      .insertInto('letter_proof')
      .values(rows.slice(at, at + ROWS_AT_ONCE))
      .execute();
}

export async function proofsOf(island: Island, readerId: string): Promise<readonly StoredProof[]> {
  const rows = await tables(island)
    .selectFrom('letter_proof')
    .where('island_id', '=', island.place.id)
    .where('reader_id', '=', readerId)
    .orderBy('nth')
    .selectAll()
    .execute();
  return rows.map(({ at, kind, sealed, chain }) => ({ at, kind, chain, content: unseal(island, sealed) }));
}

/** A word of the owner or of a reader weighs more than what an address did by itself. */
export async function suppress(island: Island, print: string, reason: Suppression): Promise<void> {
  const at = instantText(island.now);
  await tables(island)
    .insertInto('letter_suppressed')
    .values({ island_id: island.place.id, address_print: print, reason, at })
    .onConflict((on) =>
      on
        .columns(['island_id', 'address_print'])
        .doUpdateSet({ reason, at })
        .where('letter_suppressed.reason', '<>', 'blocked'),
    )
    .execute();
}

export async function suppressionOf(island: Island, address: string): Promise<Suppression | undefined> {
  const row = await suppressed(island)
    .where('address_print', '=', printOf(island, address))
    .select('reason')
    .executeTakeFirst();
  return row?.reason as Suppression | undefined;
}

/** All fingerprints that are not written to, for a long list to be looked at. */
export async function suppressedPrints(island: Island): Promise<ReadonlySet<string>> {
  const rows = await suppressed(island).select('address_print').execute();
  return new Set(rows.map(({ address_print }) => address_print));
}

export async function readerPrints(island: Island): Promise<ReadonlySet<string>> {
  const rows = await readers(island).select('address_print').execute();
  return new Set(rows.map(({ address_print }) => address_print));
}

/** Whoever confirms an address anew wants the letter again. */
export async function unsuppress(island: Island, print: string): Promise<void> {
  await tables(island)
    .deleteFrom('letter_suppressed')
    .where('island_id', '=', island.place.id)
    .where('address_print', '=', print)
    .where('reason', '<>', 'blocked')
    .execute();
}

/** From then on the address has left of itself; false where it was not blocked. */
export async function liftBlock(island: Island, print: string): Promise<boolean> {
  const { numUpdatedRows } = await tables(island)
    .updateTable('letter_suppressed')
    .set({ reason: 'left', at: instantText(island.now) })
    .where('island_id', '=', island.place.id)
    .where('address_print', '=', print)
    .where('reason', '=', 'blocked')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

function suppressed(island: Island) {
  return tables(island).selectFrom('letter_suppressed').where('island_id', '=', island.place.id);
}

export async function saveLetter(island: Island, lang: Language, sendAt: Temporal.Instant): Promise<string> {
  const id = newId(island.now);
  await tables(island)
    .insertInto('letter')
    .values({
      island_id: island.place.id,
      id,
      lang,
      state: 'planned',
      send_at: instantText(sendAt),
      released_at: '',
      subject: '',
      content: '',
    })
    .execute();
  return id;
}

export async function addEntry(island: Island, letterId: string, entryId: string, nth: number): Promise<void> {
  await tables(island)
    .insertInto('letter_entry')
    .values({ island_id: island.place.id, entry_id: entryId, letter_id: letterId, nth })
    .onConflict((on) => on.columns(['island_id', 'entry_id']).doNothing())
    .execute();
}

/** Texts that went with a letter, wait for one, or were taken back. */
export async function entriesInLetters(island: Island, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tables(island)
    .selectFrom('letter_entry')
    .where('island_id', '=', island.place.id)
    .where('entry_id', 'in', ids)
    .select('entry_id')
    .execute();
  return new Set(rows.map(({ entry_id }) => entry_id));
}

export async function letterWithId(island: Island, id: string): Promise<Letter | undefined> {
  const row = await letters(island).where('id', '=', id).selectAll().executeTakeFirst();
  return row && letterOf(island, row);
}

/** Letters that wait, the next one first. */
export async function plannedLetters(island: Island): Promise<readonly Letter[]> {
  const rows = await letters(island)
    .where('state', '=', 'planned')
    .orderBy('send_at')
    .orderBy('id')
    .selectAll()
    .execute();
  return Promise.all(rows.map((row) => letterOf(island, row)));
}

/** The newest letters that do not wait any more. */
export async function pastLetters(
  island: Island,
  most: number,
  states: readonly LetterState[] = ['released', 'taken back', 'empty'],
): Promise<readonly Letter[]> {
  const rows = await letters(island)
    .where('state', 'in', states)
    .orderBy('send_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .selectAll()
    .execute();
  return Promise.all(rows.map((row) => letterOf(island, row)));
}

/** The newest letters that went, by their ids alone. */
export async function releasedLetters(island: Island, most: number): Promise<readonly string[]> {
  const rows = await letters(island)
    .where('state', '=', 'released')
    .orderBy('send_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .select('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Changes a letter from one state to another; false where it is no longer in it. */
export async function moveLetter(
  island: Island,
  { id, state }: Letter,
  change: { readonly state: LetterState; readonly sendAt?: Temporal.Instant; readonly content?: Written },
): Promise<boolean> {
  const { sendAt, content } = change;
  const { numUpdatedRows } = await tables(island)
    .updateTable('letter')
    .set({
      state: change.state,
      ...(sendAt ? { send_at: instantText(sendAt) } : {}),
      ...(content
        ? { subject: content.subject, content: JSON.stringify(content), released_at: instantText(island.now) }
        : {}),
    })
    .where('island_id', '=', island.place.id)
    .where('id', '=', id)
    .where('state', '=', state)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

async function letterOf(island: Island, row: LetterRow): Promise<Letter> {
  const entries = await tables(island)
    .selectFrom('letter_entry')
    .where('island_id', '=', island.place.id)
    .where('letter_id', '=', row.id)
    .orderBy('nth')
    .select('entry_id')
    .execute();
  return {
    id: row.id,
    lang: row.lang as Language,
    state: row.state,
    sendAt: Temporal.Instant.from(row.send_at),
    releasedAt: row.released_at ? Temporal.Instant.from(row.released_at) : undefined,
    entryIds: entries.map(({ entry_id }) => entry_id),
    content: row.content ? (JSON.parse(row.content) as Written) : undefined,
  };
}

function letters(island: Island) {
  return tables(island).selectFrom('letter').where('island_id', '=', island.place.id);
}

/** The day from which on texts of a language go with the letter: noted when it is first asked for. */
export async function startedOn(island: Island, lang: Language, today: string): Promise<string> {
  const start = () => starts(island).where('lang', '=', lang).select('on_day').executeTakeFirst();
  const known = await start();
  if (known) return known.on_day;
  await tables(island)
    .insertInto('letter_start')
    .values({ island_id: island.place.id, lang, on_day: today })
    .onConflict((on) => on.columns(['island_id', 'lang']).doNothing())
    .execute();
  return (await start())?.on_day ?? today;
}

/** Whether the letter was switched on, and not off since. */
export async function hasStarted(island: Island): Promise<boolean> {
  return (await starts(island).select('lang').limit(1).executeTakeFirst()) !== undefined;
}

export async function forgetStart(island: Island): Promise<void> {
  await tables(island).deleteFrom('letter_start').where('island_id', '=', island.place.id).execute();
}

function starts(island: Island) {
  return tables(island).selectFrom('letter_start').where('island_id', '=', island.place.id);
}
