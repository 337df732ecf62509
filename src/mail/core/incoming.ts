import type { Automatic } from './automatic.ts';

export type Mailbox = { readonly address: string; readonly name: string };
export type Attachment = { readonly name: string; readonly type: string; readonly sizeBytes: number };

/** A message that came in, as far as it could be understood. */
export type Incoming = {
  /** With its angle brackets; '' where there is none. */
  readonly messageId: string;
  /** Who it says it is from; undefined where it says nothing, or more than one (no authority comes from that). */
  readonly from?: Mailbox | undefined;
  /** Every address it was sent to, the one it was delivered to first, each once. */
  readonly to: readonly string[];
  readonly replyTo?: string | undefined;
  readonly subject: string;
  readonly date?: Temporal.Instant | undefined;
  readonly inReplyTo: string;
  readonly references: readonly string[];
  /** The text a person reads, made from HTML where there is no other. Quotes and signatures are in it. */
  readonly text: string;
  readonly automatic: Automatic;
  readonly attachments: readonly Attachment[];
  /** PGP or S/MIME: to be opened in the owner's mail program, not here. */
  readonly isEncrypted: boolean;
  /** Something could not be read as it was meant; what was read is here all the same. */
  readonly damaged: boolean;
  /** The Authentication-Results headers, the topmost first; only some mail servers' are to be believed. */
  readonly authResults: readonly string[];
};
