import { instantText } from '../kit/instants.ts';
import { type Island, section } from '../store/island.ts';
import { addressPrint } from './address-print.ts';
import { recipientOf } from './bulk.ts';
import { readReturnPath } from './core/return-path.ts';
import { mailSection } from './core/settings.ts';
import { reportIn } from './read-report.ts';
import { outByMessageId } from './store.ts';
import { bouncesOf, bouncesTo, saveBounce } from './store-bounces.ts';
import type { MailBounceRow } from './tables.ts';

/** What was reported about a mail that was sent. */
export type Bounce = {
  readonly messageId: string;
  /** Fingerprint of the recipient; '' where the mail lies in another part's ledger, which knows it by the Message-ID. */
  readonly addressPrint: string;
  readonly class: MailBounceRow['class'];
  /** The enhanced status code (RFC 3463); '' where none was said. */
  readonly status: string;
  readonly at: Temporal.Instant;
};

/** `unproven`: a report that names no mail of ours under a MAC or by its Message-ID; nothing comes of it. */
export type BounceOutcome = 'recorded' | 'unproven' | 'no-report';

/** A message as it may report something: `to` are the addresses it was delivered to, `id` its own among those that came. */
export type Reporting = { readonly id: string; readonly raw: Uint8Array; readonly to: readonly string[] };

/**
 * Records what a report says about a mail of ours. Believed is only what names that mail: by a return path of ours,
 * whose MAC nobody can make (in the address the report came to, or in the returned header), or by its Message-ID, which
 * only those know who had the mail in their hands. To be awaited outside of a transaction: reading takes its time.
 */
export async function takeReport(island: Island, { id, raw, to }: Reporting): Promise<BounceOutcome> {
  const { report, messageIds, addresses } = await reportIn(raw);
  if (report.kind === 'none' || report.kind === 'delayed') return 'no-report';
  const mail = await mailMeant(island, [...to, ...addresses], messageIds);
  if (!mail) return 'unproven';
  const failure = report.kind === 'failed' ? failureOf(island, report.failures, mail.addressPrint) : undefined;
  await saveBounce(island, {
    island_id: island.place.id,
    id,
    message_id: mail.messageId,
    address_print: mail.addressPrint,
    class: failure?.class ?? 'complaint',
    status: failure?.status ?? '',
    reported_at: instantText(island.now),
  });
  return 'recorded';
}

/** What was reported about the mails to an address, newest first. */
export async function bouncesToAddress(island: Island, address: string): Promise<readonly Bounce[]> {
  return (await bouncesTo(island, addressPrint(island, address))).map(bounceOf);
}

/** What was reported about one mail, newest first. */
export async function bouncesOfMail(island: Island, messageId: string): Promise<readonly Bounce[]> {
  return (await bouncesOf(island, messageId)).map(bounceOf);
}

type Meant = { readonly messageId: string; readonly addressPrint: string };

async function mailMeant(
  island: Island,
  addresses: readonly string[],
  messageIds: readonly string[],
): Promise<Meant | undefined> {
  const { address } = section(island, mailSection);
  const proven = address
    ? addresses.map((each) => readReturnPath(island.keys.tokens, { address }, each)).find((each) => each !== undefined)
    : undefined;
  for (const messageId of proven ? [proven] : messageIds) {
    const row = await outByMessageId(island, messageId);
    if (row) return { messageId, addressPrint: row.to_print };
    if (await recipientOf(island, messageId)) return { messageId, addressPrint: '' };
  }
  return proven === undefined ? undefined : { messageId: proven, addressPrint: '' };
}

type Failed = { readonly recipient: string; readonly status: string; readonly class: MailBounceRow['class'] };

/** A mail of ours has one recipient: what is said of it, or the first there is where it was forwarded to others. */
function failureOf(island: Island, failures: readonly Failed[], print: string): Failed | undefined {
  return failures.find(({ recipient }) => addressPrint(island, recipient) === print) ?? failures[0];
}

function bounceOf(row: MailBounceRow): Bounce {
  return {
    messageId: row.message_id,
    addressPrint: row.address_print,
    class: row.class,
    status: row.status,
    at: Temporal.Instant.from(row.reported_at),
  };
}
