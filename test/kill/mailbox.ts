import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { questionMails } from '../../src/words/question-mails.ts';
import type { MailServer } from '../mail-server.ts';

export type Letter = {
  /** `confirmation`, `receipt`, `answer`, `digest`, `acknowledgement`. */
  readonly kind: string;
  readonly to: string;
  readonly replyTo: string;
  readonly messageId: string;
  readonly inReplyTo: string;
  readonly text: string;
  /** Everything a reader can tell one mail from another by. */
  readonly content: string;
};

/** The mails that left so far. */
export type Mailbox = {
  letters(): Promise<readonly Letter[]>;
  /** Files and Message-IDs that at some moment stood for something else. */
  readonly broken: readonly string[];
};

/** Mails in files, as they were seen at every moment of a run. */
export class FileMailbox implements Mailbox {
  readonly #folder: string;
  readonly #seen = new Map<string, { readonly bytes: string; readonly letter: Letter }>();
  readonly broken: string[] = [];

  constructor(island: string) {
    this.#folder = join(island, 'data', 'outbox');
  }

  async letters(): Promise<readonly Letter[]> {
    const files = existsSync(this.#folder) ? readdirSync(this.#folder).filter((file) => file.endsWith('.eml')) : [];
    for (const file of files.sort()) await this.#read(file);
    return [...this.#seen.values()].map(({ letter }) => letter);
  }

  async #read(file: string): Promise<void> {
    const bytes = readFileSync(join(this.#folder, file), 'latin1');
    const known = this.#seen.get(file);
    if (known?.bytes === bytes) return;
    const letter = await letterOf(/^\d{8}T\d{6}Z-(\w+)-/.exec(file)?.[1] ?? '', bytes);
    if (known && known.letter.content !== letter.content) this.broken.push(`${file} changed its content`);
    this.#seen.set(file, { bytes, letter });
  }
}

/** Mails a mail server took. One may come twice, the same under its Message-ID: a reader's program shows it once. */
export class ServerMailbox implements Mailbox {
  readonly #server: MailServer;
  readonly #letters = new Map<string, Letter>();
  #read = 0;
  readonly broken: string[] = [];
  /** How many came once more. */
  again = 0;

  constructor(server: MailServer) {
    this.#server = server;
  }

  async letters(): Promise<readonly Letter[]> {
    while (this.#read < this.#server.taken.length) {
      const taken = this.#server.taken[this.#read];
      this.#read += 1; // before it is waited for: several look at once
      const letter = await letterOf(undefined, taken?.raw.toString('latin1') ?? '');
      const known = this.#letters.get(letter.messageId);
      if (known) this.again += 1;
      if (known && known.content !== letter.content) this.broken.push(`${letter.messageId} is two mails`);
      this.#letters.set(letter.messageId, letter);
    }
    return [...this.#letters.values()];
  }
}

/** What only the file's name says, told by the subject; the island speaks German. */
function kindOf(subject: string): string {
  const { confirmation, receipt, acknowledgement } = questionMails.de;
  if (subject === confirmation.subject) return 'confirmation';
  if (subject === receipt.subject) return 'receipt';
  if (subject === acknowledgement.subjectNow) return 'acknowledgement';
  return subject.startsWith('Ihre Frage vom') ? 'answer' : 'digest';
}

async function letterOf(kind: string | undefined, bytes: string): Promise<Letter> {
  const mail = await PostalMime.parse(Buffer.from(bytes, 'latin1'));
  const { subject = '', text = '', html = '', messageId = '', to, replyTo, inReplyTo = '', date = '' } = mail;
  const address = to?.[0]?.address ?? '';
  return {
    kind: kind ?? kindOf(subject),
    to: address,
    replyTo: replyTo?.[0]?.address ?? '',
    messageId,
    inReplyTo,
    text: text.replace(/(?<!^--) \r?\n/gm, ' ').replace(/\r\n/g, '\n'),
    content: JSON.stringify([subject, text, html, messageId, address, date]),
  };
}
