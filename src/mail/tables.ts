/** A mail on its way out. Times are ISO texts in UTC; '' where a thing has not happened. */
export type MailOutRow = {
  island_id: string;
  id: string;
  unique_key: string;
  kind: string;
  about: string;
  message_id: string;
  /** Fingerprint of the recipient, to count by. */
  to_print: string;
  /** Recipient, subject and texts; of no length once they were forgotten. */
  sealed: Uint8Array;
  state: 'waiting' | 'handed' | 'failed';
  due_at: string;
  /** When it is tried, or tried again. */
  next_at: string;
  attempts: number;
  tried_at: string;
  /** Until when one process alone may try. */
  lease_until: string;
  /** The process that tries, by its name. */
  lease_by: string;
  /** The enhanced status code of the last attempt that failed. */
  status: string;
  handed_at: string;
  /** What the mail server said when it took the mail; holds its own queue number. */
  reply: string;
  /** The name of the file in `data/outbox/`, where mail goes to files. */
  file: string;
};

/** A message that came in, as it came. */
export type MailInRow = {
  island_id: string;
  id: string;
  /** Fingerprint of Message-ID and body: the same message twice is one. */
  unique_key: string;
  came_at: string;
  size_bytes: number;
  /** Envelope and raw message; of no length once they were forgotten, or where the message lies in a file. */
  sealed: Uint8Array;
  file: string;
  state: 'new' | 'done' | 'held';
  /** Why it is held, or what became of it. */
  reason: string;
  about: string;
  /** Fingerprint of the sender, to count by; '' before it was read. */
  from_print: string;
};

/** What another mail server said of a mail that was sent; `id` is that of its report among the messages that came in. */
export type MailBounceRow = {
  island_id: string;
  id: string;
  message_id: string;
  /** Fingerprint of the recipient, as in `mail_out.to_print`; '' where the mail is not in that table. */
  address_print: string;
  class: 'hard' | 'soft' | 'policy' | 'complaint';
  /** The enhanced status code (RFC 3463); '' where none was said. */
  status: string;
  reported_at: string;
};

/** How far a mailbox was read. `asking` until the owner has seen what would be taken. */
export type MailBoxRow = {
  island_id: string;
  /** Fingerprint of server, user and folder: another mailbox is asked for anew. */
  name: string;
  state: 'asking' | 'taking';
  /** UIDVALIDITY; the numbers below count only with it. */
  validity: string;
  last_uid: number;
  /** Nothing that came before this moment is taken where the numbers changed; '' takes all. */
  since: string;
  /** What would be taken, sealed; of no length once it is decided. */
  found: Uint8Array;
  seen_at: string;
  /** Why it could not be read at last; '' where it could. */
  problem: string;
};
/** One mail of a mailing to many: the ledger. What it says is made when it goes, by the part whose mailing it is. */
export type MailBulkRow = {
  island_id: string;
  mailing_id: string;
  recipient_id: string;
  message_id: string;
  /** Who keeps the mailbox, see `core/providers.ts`. */
  provider: string;
  state: 'queued' | 'sending' | 'handed' | 'failed' | 'suppressed' | 'unknown';
  due_at: string;
  next_at: string;
  attempts: number;
  tried_at: string;
  lease_by: string;
  lease_until: string;
  status: string;
  reply: string;
  handed_at: string;
};

/** Who is left alone for a while, since he refused; `everybody` is the own mail server. */
export type MailRestRow = { island_id: string; provider: string; until: string; times: number; status: string };

/** How many mails to many were handed over on a day, by which a new domain begins slowly. */
export type MailDayRow = { island_id: string; domain: string; day: string; handed: number };

export type MailTables = {
  mail_out: MailOutRow;
  mail_in: MailInRow;
  mail_bounces: MailBounceRow;
  mail_box: MailBoxRow;
  mail_bulk: MailBulkRow;
  mail_rest: MailRestRow;
  mail_day: MailDayRow;
};
