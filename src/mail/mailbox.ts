import { instantText } from '../kit/instants.ts';
import type { Island } from '../store/island.ts';
import { fingerprint, seal, unseal } from '../store/seal.ts';
import { isAddressed } from './core/addressed.ts';
import { type Head, type MailboxProblem, type MailboxWay, mailboxWay, type OpenMailbox } from './imap.ts';
import { takeIn } from './inbox.ts';
import { parseMail } from './parse.ts';
import { boxNamed, changeBox, decideBox, saveBox } from './store-box.ts';
import type { MailBoxRow } from './tables.ts';

const MOST_FOUND = 200;
/** Fingerprints of what was taken are kept for 400 days; older mail cannot be told from new. */
const KNOWN_DAYS = 360;

/** A message that would be taken, as the owner is shown it. */
export type Found = { readonly from: string; readonly subject: string; readonly at: string };

/** How far a mailbox is read. `asking`: the owner is shown what would be taken, and nothing is taken before his yes. */
export type MailboxState = {
  readonly state: 'unread' | 'asking' | 'taking';
  readonly found: readonly Found[];
  readonly seenAt: Temporal.Instant | undefined;
  readonly problem: MailboxProblem | undefined;
};

/** The mailbox of the settings as it stands; undefined where they name none. */
export async function mailboxState(island: Island): Promise<MailboxState | undefined> {
  const way = mailboxWay(island);
  if (!way) return undefined;
  const row = await boxNamed(island, nameOf(island, way));
  return {
    state: row && row.validity !== '' ? row.state : 'unread',
    found: row && row.found.length > 0 ? (JSON.parse(unseal(island, row.found)) as Found[]) : [],
    seenAt: row?.seen_at ? Temporal.Instant.from(row.seen_at) : undefined,
    problem: row?.problem ? (row.problem as MailboxProblem) : undefined,
  };
}

/** The owner's yes: what is there is taken as well, or only what comes from now on. False where nothing was asked. */
export async function decideMailbox(island: Island, takes: 'all' | 'new'): Promise<boolean> {
  const way = mailboxWay(island);
  if (!way) return false;
  const name = nameOf(island, way);
  const row = await boxNamed(island, name);
  const from = takes === 'all' ? { last_uid: 0, since: '' } : { since: row?.seen_at ?? '' };
  return decideBox(island, name, { ...from, found: new Uint8Array() });
}

/** Notes why a mailbox cannot be read, for the desk. */
export async function noteProblem(island: Island, way: MailboxWay, problem: MailboxProblem): Promise<void> {
  const name = nameOf(island, way);
  if (await boxNamed(island, name)) await changeBox(island, name, { problem });
  else await saveBox(island, { ...emptyRow(island, name), problem });
}

/**
 * Reads what is new in an open mailbox; how many messages were taken. The very first look takes nothing: it lists what
 * it would take and waits for the owner's yes, unless there is nothing to ask about. Where the numbers of the mailbox
 * changed all of it is gone through again; what was taken before is known by its fingerprint. Only an address or a
 * folder of Insel's own is ever read further than who a message is for.
 */
export async function readMailbox(now: () => Island, way: MailboxWay, box: OpenMailbox): Promise<number> {
  const name = nameOf(now(), way);
  const row = (await boxNamed(now(), name)) ?? emptyRow(now(), name);
  if (row.problem !== '') await changeBox(now(), name, { problem: '' });
  if (row.state === 'asking') return list(now(), way, box, row);
  const isSame = row.validity === box.validity;
  const uids = await box.candidates(isSame ? row.last_uid + 1 : 1);
  let taken = 0;
  for (const uid of uids) {
    const head = await box.head(uid);
    if (head && (isSame || isRecent(now(), row, head)) && (await take(now(), way, box, head))) taken += 1;
    if (isSame) await changeBox(now(), name, { last_uid: uid });
  }
  const last = Math.max(box.nextUid() - 1, isSame ? row.last_uid : 0, ...uids.slice(-1));
  await changeBox(now(), name, { validity: box.validity, last_uid: last, seen_at: instantText(now().now) });
  return taken;
}

/** The dry run. */
async function list(island: Island, way: MailboxWay, box: OpenMailbox, row: MailBoxRow): Promise<number> {
  const uids = await box.candidates(1);
  const found: Found[] = [];
  for (const uid of uids.slice(-MOST_FOUND)) {
    const head = await box.head(uid);
    const message = head && (await messageFor(way, head));
    if (message) found.push({ from: message.from?.address ?? '', subject: message.subject, at: instantText(head.at) });
  }
  await saveBox(island, {
    ...row,
    state: found.length > 0 ? 'asking' : 'taking',
    validity: box.validity,
    last_uid: Math.max(box.nextUid() - 1, ...uids.slice(-1)),
    since: instantText(island.now),
    found: found.length > 0 ? seal(island, JSON.stringify(found)) : new Uint8Array(),
    seen_at: instantText(island.now),
    problem: '',
  });
  return 0;
}

function isRecent({ now }: Island, { since }: MailBoxRow, { at }: Head): boolean {
  const known = instantText(now.subtract({ hours: 24 * KNOWN_DAYS }));
  return instantText(at) >= (since > known ? since : known);
}

async function take(island: Island, way: MailboxWay, box: OpenMailbox, head: Head): Promise<boolean> {
  const message = await messageFor(way, head);
  const raw = message && (await box.source(head.uid));
  if (!raw) return false;
  const to = isAddressed(message.to, way.address) ? undefined : way.address; // put there by hand or by a rule
  return (await takeIn(island, raw, { to })).kind === 'new';
}

async function messageFor({ isOwn, address }: MailboxWay, { header }: Head) {
  const message = await parseMail(header);
  return isOwn || isAddressed(message.to, address) ? message : undefined;
}

function emptyRow({ place }: Island, name: string): MailBoxRow {
  return {
    island_id: place.id,
    name,
    state: 'asking',
    validity: '',
    last_uid: 0,
    since: '',
    found: new Uint8Array(),
    seen_at: '',
    problem: '',
  };
}

function nameOf(island: Island, { peer, folder, address }: MailboxWay): string {
  return fingerprint(island, 'mailbox', [peer.host, peer.port, peer.user ?? address, folder].join('\n'));
}
