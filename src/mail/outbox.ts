import { addressIn } from '../kit/address.ts';
import { newId } from '../kit/ids.ts';
import { instantText } from '../kit/instants.ts';
import { type Island, together } from '../store/island.ts';
import { seal, unseal } from '../store/seal.ts';
import { addressPrint } from './address-print.ts';
import { oneLine } from './core/one-line.ts';
import type { Content, Outgoing, Posted } from './core/outgoing.ts';
import { outboxFileName, removeOutboxFile } from './file-way.ts';
import { messageIdOf } from './sender.ts';
import { countTo, newestOut, outAbout, outByMessageId, outTo, removeAbout, removeWaiting, saveOut } from './store.ts';
import { removeBounces } from './store-bounces.ts';
import type { MailOutRow } from './tables.ts';
import { forgetInTime, wake } from './wake.ts';

/** Puts a mail into the outbox, in the caller's transaction. The same key twice is one mail: the first. */
export function post(island: Island, mail: Outgoing): Promise<{ id: string; messageId: string }> {
  return together(island, async (island) => {
    const { row, isNew } = await saveOut(island, rowOf(island, mail));
    const dueAt = Temporal.Instant.from(row.due_at);
    if (isNew) await wake(island, row.id, dueAt);
    if (isNew) await forgetInTime(island, dueAt);
    return { id: row.id, messageId: row.message_id };
  });
}

/** Takes a mail back that was not handed over; false where it was, or is being handed over this moment. */
export function takeBack(island: Island, id: string): Promise<boolean> {
  return removeWaiting(island, id);
}

/** Every mail about a question or group, oldest first. */
export async function mailsAbout(island: Island, about: string): Promise<readonly Posted[]> {
  return (await outAbout(island, about)).map((row) => postedOf(island, row));
}

/** The newest mails of the island, for the desk. */
export async function newestMails(island: Island, most: number): Promise<readonly Posted[]> {
  return (await newestOut(island, most)).map((row) => postedOf(island, row));
}

/** The newest mails to one address, for the desk. */
export async function mailsTo(island: Island, address: string, most: number): Promise<readonly Posted[]> {
  return (await outTo(island, addressPrint(island, address), most)).map((row) => postedOf(island, row));
}

/** The mail that a reply names by In-Reply-To or References. */
export async function mailWithId(island: Island, messageId: string): Promise<Posted | undefined> {
  const row = await outByMessageId(island, messageId);
  return row && postedOf(island, row);
}

/** How many mails of these kinds go or went to an address since; what a limit is counted by. */
export function countMailsTo(
  island: Island,
  address: string,
  { kinds, since }: { readonly kinds: readonly string[]; readonly since: Temporal.Instant },
): Promise<number> {
  return countTo(island, addressPrint(island, address), since, kinds);
}

/** Deletes every mail about a question, group or reader, sent and unsent, the files they became, and what was reported of them. */
export async function forgetMails(island: Island, about: string): Promise<void> {
  // Whether it says so or not: a process may have been killed between the file and the word of it.
  const removed = await removeAbout(island, about);
  for (const { id, kind, due_at } of removed)
    removeOutboxFile(island, outboxFileName(id, kind, Temporal.Instant.from(due_at)));
  await removeBounces(island, removed.map(({ message_id }) => message_id)); // biome-ignore format: one call
}

function rowOf(island: Island, mail: Outgoing): MailOutRow {
  const { kind, about = '', key, dueAt = island.now, ...content } = mail;
  const to = addressIn(content.to);
  if (!to) throw new Error(`the recipient of a mail of kind ${kind} is not an address`);
  const id = newId(island.now);
  return {
    island_id: island.place.id,
    id,
    unique_key: key ?? id,
    kind,
    about,
    message_id: messageIdOf(island, id),
    to_print: addressPrint(island, to),
    sealed: seal(island, JSON.stringify({ ...content, to, subject: oneLine(content.subject) } satisfies Content)),
    state: 'waiting',
    due_at: instantText(dueAt),
    next_at: instantText(dueAt),
    attempts: 0,
    tried_at: '',
    lease_until: '',
    lease_by: '',
    status: '',
    handed_at: '',
    reply: '',
    file: '',
  };
}

function postedOf(island: Island, row: MailOutRow): Posted {
  return {
    id: row.id,
    kind: row.kind,
    about: row.about,
    messageId: row.message_id,
    state: row.state,
    dueAt: Temporal.Instant.from(row.due_at),
    nextAt: Temporal.Instant.from(row.next_at),
    handedAt: row.handed_at ? Temporal.Instant.from(row.handed_at) : undefined,
    file: row.file || undefined,
    status: row.status,
    content: contentOf(island, row),
  };
}

/** The content of a mail, or nothing where it was forgotten. */
export function contentOf(island: Island, row: MailOutRow): Content | undefined {
  return row.sealed.length > 0 ? (JSON.parse(unseal(island, row.sealed)) as Content) : undefined;
}
