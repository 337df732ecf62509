import { sha256 } from '../kit/bytes.ts';
import { instantText } from '../kit/instants.ts';
import { mailsAbout } from '../mail/outbox.ts';
import type { Island } from '../store/island.ts';
import type { Reader } from './core/letter.ts';
import { addFirstProofs, addProof, proofsOf, type StoredProof } from './store.ts';

/** What is written down of a consent; never an IP address. */
export type Proved =
  | {
      readonly kind: 'asked';
      readonly address: string;
      readonly page: string;
      readonly wording: string;
      readonly lang: string;
    }
  | { readonly kind: 'confirmed'; readonly by: 'page' | 'reply'; readonly mail: readonly ConfirmationMail[] }
  | { readonly kind: 'brought'; readonly address: string; readonly origin: string; readonly lang: string }
  | { readonly kind: 'left'; readonly by: 'page' | 'one-click' | 'mail' | 'owner' | 'complaint' | 'dead' };

/** The mail by which an address was confirmed, as it was handed over. */
export type ConfirmationMail = { readonly messageId: string; readonly at: string; readonly handedAt: string };

/** Adds an event to the proof of a reader. Each carries the hash of all before it: nothing can be changed unseen. */
export async function prove(island: Island, reader: Pick<Reader, 'id'>, { kind, ...content }: Proved): Promise<void> {
  const before = (await proofsOf(island, reader.id)).at(-1)?.chain ?? '';
  await addProof(island, reader.id, chained(island, before, kind, content));
}

/** First proofs of readers who are brought along, in one go. */
export function proveBrought(
  island: Island,
  all: readonly { readonly reader: Reader; readonly origin: string }[],
): Promise<void> {
  const proofs = all.map(({ reader, origin }) => ({
    readerId: reader.id,
    ...chained(island, '', 'brought', { address: reader.address, origin, lang: reader.lang }),
  }));
  return addFirstProofs(island, proofs);
}

function chained({ now, about }: Island, before: string, kind: string, content: object): StoredProof {
  const at = instantText(now);
  const text = JSON.stringify({ zone: about.zone, ...content });
  const chain = Buffer.from(sha256(`${before}\n${at}\n${kind}\n${text}`)).toString('hex');
  return { at, kind, content: text, chain };
}

/** The mails that went out to confirm an address. */
export async function confirmationMails(island: Island, { id }: Reader): Promise<readonly ConfirmationMail[]> {
  return (await mailsAbout(island, id)).map(({ messageId, dueAt, handedAt }) => ({
    messageId,
    at: instantText(dueAt),
    handedAt: handedAt ? instantText(handedAt) : '',
  }));
}

/** Everything that is known of one reader's consent, as one file to take along or to show. */
export async function proofFile(island: Island, reader: Reader): Promise<object> {
  const events = await proofsOf(island, reader.id);
  return {
    island: island.about.url,
    reader: { address: reader.address, language: reader.lang, state: reader.state },
    chain: 'sha256(chain before + "\\n" + at + "\\n" + kind + "\\n" + content)',
    events: events.map(({ at, kind, content, chain }) => ({ at, kind, ...JSON.parse(content), content, chain })),
  };
}
