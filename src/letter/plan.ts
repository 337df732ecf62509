import type { Language } from '../kit/language.ts';
import { doubtBulk, queueBulk } from '../mail/bulk.ts';
import type { Provider } from '../mail/core/providers.ts';
import { contentOf } from '../source/content-of.ts';
import type { Entry } from '../source/core/content.ts';
import { type Island, section, together } from '../store/island.ts';
import { textsOf, writeLetter } from './compose.ts';
import type { Letter } from './core/letter.ts';
import { atFor, isOpenAt, nextSending } from './core/schedule.ts';
import { letterSection } from './core/settings.ts';
import { settleDead } from './dead.ts';
import {
  addEntry,
  entriesInLetters,
  forgetStart,
  hasStarted,
  letterWithId,
  moveLetter,
  plannedLetters,
  recipients,
  saveLetter,
  startedOn,
} from './store.ts';

/** A text that is found with an older day goes with no letter: somebody is moving in, or mends an old date. */
const OLDEST_DAYS = 31;

/** Plans letters for what is new, each language its own. A text goes once, whatever becomes of its letter. */
export async function planLetters(island: Island): Promise<void> {
  const { send } = section(island, letterSection);
  if (send === 'off') return endLetters(island);
  for (const lang of island.about.languages) await planFor(island, lang, send);
}

/** Switched off: what waited is taken back, and what is written from now on goes with no letter, should there be one again. */
async function endLetters(island: Island): Promise<void> {
  if (!(await hasStarted(island))) return;
  await together(island, async (island) => {
    for (const letter of await plannedLetters(island)) await takeLetterBack(island, letter);
    await forgetStart(island);
  });
}

async function planFor(island: Island, lang: Language, send: 'each' | 'weekly'): Promise<void> {
  const today = island.now.toZonedDateTimeISO(island.about.zone).toPlainDate();
  const since = today.subtract({ days: OLDEST_DAYS }).toString();
  const candidates = contentOf(island).entries.filter((entry) => entry.lang === lang && isForLetter(entry, since));
  const start = await startedOn(island, lang, today.toString());
  const fresh = candidates.filter(({ date }) => date >= start);
  const known = await entriesInLetters(island, idsOf(fresh));
  const isNew = fresh.some(({ id }) => id !== undefined && !known.has(id));
  if (isNew) await together(island, (island) => addToLetters(island, lang, send, fresh));
}

function isForLetter({ kind, letter, date, id }: Entry, since: string): boolean {
  return id !== undefined && (letter ?? kind === 'post') && date >= since;
}

function idsOf(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ id }) => id ?? []);
}

async function addToLetters(island: Island, lang: Language, send: 'each' | 'weekly', entries: readonly Entry[]) {
  const known = await entriesInLetters(island, idsOf(entries));
  const fresh = entries.filter(({ id }) => id !== undefined && !known.has(id));
  const sendAt = nextSending(atFor(send, section(island, letterSection).at), island.now, island.about.zone);
  const isOpen = (each: Letter) => each.lang === lang && isOpenAt(each.sendAt, island.now);
  const waiting = send === 'weekly' ? (await plannedLetters(island)).find(isOpen) : undefined;
  let letterId = waiting?.id;
  let nth = waiting?.entryIds.length ?? 0;
  for (const { id = '' } of [...fresh].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    if (letterId === undefined || send === 'each') letterId = await saveLetter(island, lang, sendAt);
    await addEntry(island, letterId, id, nth++);
  }
}

/** Lets go every letter whose hour has come: its content and its readers are fixed now, once and for all. */
export async function releaseDue(island: Island): Promise<void> {
  const due = (await plannedLetters(island)).filter(({ sendAt }) => Temporal.Instant.compare(sendAt, island.now) <= 0);
  if (due.length > 0) await settleDead(island);
  for (const letter of due) await release(island, letter);
}

/** All of it in one transaction: what another process takes back or adds meanwhile is seen, or comes too late. */
function release(island: Island, { id }: Letter): Promise<void> {
  return together(island, async (island) => {
    const letter = await letterWithId(island, id);
    if (letter?.state !== 'planned') return;
    const entries = textsOf(island, letter.entryIds);
    if (entries.length === 0) return void (await moveLetter(island, letter, { state: 'empty' }));
    await moveLetter(island, letter, { state: 'released', content: writeLetter(island, letter.lang, entries) });
    const readers = await recipients(island, letter.lang);
    const all = readers.map(({ id, provider }) => ({ id, provider: provider as Provider }));
    await queueBulk(island, letter.id, all);
  });
}

/** The owner takes a letter back; false where it has gone. */
export function takeLetterBack(island: Island, letter: Letter): Promise<boolean> {
  return moveLetter(island, letter, { state: 'taken back' });
}

/**
 * Nobody knows which letters have gone since a backup was made. What waits is taken back, and of what was on its way it
 * is not known whether it came: the owner decides at the desk, and nobody gets a letter twice.
 */
export async function pauseAfterRestore(island: Island): Promise<void> {
  await planLetters(island);
  for (const letter of await plannedLetters(island)) await takeLetterBack(island, letter);
  await doubtBulk(island);
}

/** A letter that was taken back goes after all, with the next ones. */
export function putLetterBack(island: Island, letter: Letter): Promise<boolean> {
  const { send, at } = section(island, letterSection);
  const sendAt = nextSending(atFor(send === 'each' ? 'each' : 'weekly', at), island.now, island.about.zone);
  return moveLetter(island, letter, { state: 'planned', sendAt });
}
