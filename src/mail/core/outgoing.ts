import type { Language } from '../../kit/language.ts';

/** A mail as a part posts it. From, Message-ID, Date and the marks of automatic mail are the outbox's. */
export type Outgoing = {
  readonly kind: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string | undefined;
  readonly replyTo?: string | undefined;
  readonly lang: Language;
  /** The id of the question or group it belongs to and is deleted with. */
  readonly about?: string | undefined;
  /** Written by the machine: marked so that no machine answers it. The owner's own words are not. */
  readonly automatic: boolean;
  readonly dueAt?: Temporal.Instant | undefined;
  readonly inReplyTo?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The same key twice is one mail. */
  readonly key?: string | undefined;
};

/** What is sealed of a mail at rest: everything a person wrote or is addressed by. */
export type Content = Omit<Outgoing, 'kind' | 'about' | 'dueAt' | 'key'>;

/** Where a mail stands. `waiting` also between two attempts; `failed` for good, with the code it failed by. */
export type MailState = 'waiting' | 'handed' | 'failed';

/** A mail in the outbox as the desk and the asker's page list it. Its content is gone after two weeks. */
export type Posted = {
  readonly id: string;
  readonly kind: string;
  readonly about: string;
  readonly messageId: string;
  readonly state: MailState;
  readonly dueAt: Temporal.Instant;
  /** When it is tried next, while it waits. */
  readonly nextAt: Temporal.Instant;
  readonly handedAt?: Temporal.Instant | undefined;
  /** The name of its file in `data/outbox/`, where it went nowhere else. */
  readonly file?: string | undefined;
  /** The enhanced status code (RFC 3463) of the last attempt that failed. */
  readonly status: string;
  readonly content?: Content | undefined;
};
