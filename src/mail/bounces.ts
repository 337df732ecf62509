import { instantText } from '../kit/instants.ts';
import { type Island, section, together } from '../store/island.ts';
import { addressPrint } from './address-print.ts';
import { recipientOf } from './bulk.ts';
import { readReturnPath } from './core/return-path.ts';
import { mailSection } from './core/settings.ts';
import { reportIn } from './read-report.ts';
import { noteAbout, outByMessageId } from './store.ts';
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

/**
 * `recorded`: about whom or what the mail was, so that the report goes with it; '' where nothing is known of it any more.
 * `unproven`: a report that names no mail of ours under a MAC or by its Message-ID; nothing comes of it.
 */
export type BounceOutcome =
  | { readonly kind: 'recorded'; readonly about: string }
  | { readonly kind: 'unproven' | 'no-report' };

/** A message as it may report something: `to` are the addresses it was delivered to, `id` its own among those that came. */
export type Reporting = { readonly id: string; readonly raw: Uint8Array; readonly to: readonly string[] };

/**
 * Records what a report says about a mail of ours. Believed is only what names that mail: by a return path of ours,
 * whose MAC nobody can make (in the address the report came to, or in the returned header), or by its Message-ID, which
 * only those know who had the mail in their hands. To be awaited outside of a transaction: reading takes its time.
 */
export async function takeReport(island: Island, { id, raw, to }: Reporting): Promise<BounceOutcome> {
  const { report, messageIds, addresses } = await reportIn(raw);
  if (report.kind === 'none' || report.kind === 'delayed') return { kind: 'no-report' };
  return together(island, async (island) => {
    const mail = await mailMeant(island, [...to, ...addresses], messageIds);
    if (!mail) return { kind: 'unproven' };
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
    await noteAbout(island, id, mail.about);
    return { kind: 'recorded', about: mail.about };
  });
}

/** What was reported about the mails to an address, newest first. */
export async function bouncesToAddress(island: Island, address: string): Promise<readonly Bounce[]> {
  return (await bouncesTo(island, addressPrint(island, address))).map(bounceOf);
}

/** What was reported about one mail, newest first. */
export async function bouncesOfMail(island: Island, messageId: string): Promise<readonly Bounce[]> {
  return (await bouncesOf(island, messageId)).map(bounceOf);
}

type Meant = { readonly messageId: string; readonly addressPrint: string; readonly about: string };

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
    if (row) return { messageId, addressPrint: row.to_print, about: row.about };
    const recipient = await recipientOf(island, messageId);
    if (recipient) return { messageId, addressPrint: '', about: recipient.recipientId };
  }
  return proven === undefined ? undefined : { messageId: proven, addressPrint: '', about: '' };
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
