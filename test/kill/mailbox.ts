import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

export type Letter = {
  readonly file: string;
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

/** The mails that left, as they were seen at every moment of a run. */
export class Mailbox {
  readonly #folder: string;
  readonly #seen = new Map<string, { readonly bytes: string; readonly letter: Letter }>();
  /** Files and Message-IDs that at some moment stood for something else. */
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
    const letter = await letterOf(file, bytes);
    if (known && known.letter.content !== letter.content) this.broken.push(`${file} changed its content`);
    this.#seen.set(file, { bytes, letter });
  }
}

async function letterOf(file: string, bytes: string): Promise<Letter> {
  const mail = await PostalMime.parse(Buffer.from(bytes, 'latin1'));
  const { subject = '', text = '', html = '', messageId = '', to, replyTo, inReplyTo = '', date = '' } = mail;
  const address = to?.[0]?.address ?? '';
  const kind = /^\d{8}T\d{6}Z-(\w+)-/.exec(file)?.[1] ?? '';
  return {
    file,
    kind,
    to: address,
    replyTo: replyTo?.[0]?.address ?? '',
    messageId,
    inReplyTo,
    text: text.replace(/(?<!^--) \r?\n/gm, ' ').replace(/\r\n/g, '\n'),
    content: JSON.stringify([subject, text, html, messageId, address, date]),
  };
}
