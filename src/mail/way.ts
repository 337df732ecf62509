import type { Composed } from './compose.ts';

/** What the far end said when it took a mail: the mail server's answer, or the name of the file. */
export type Handed = { readonly reply: string; readonly file: string };

/** A way out. `hand` throws a MailFault where the mail was not taken. Closed by whoever opened it. */
export type Way = {
  /** At most so many attempts a minute; without it as many as there are. */
  readonly perMinute?: number | undefined;
  hand(mail: Composed, name: string): Promise<Handed>;
  close(): void;
};
