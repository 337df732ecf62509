import { type Island, together } from '../store/island.ts';
import { countDay, endRest, markSending, settleBulk } from './store-bulk.ts';
import type { MailBulkRow } from './tables.ts';

/** What became of a mail, to be written down. */
export type Settled = { readonly row: MailBulkRow; readonly change: Partial<MailBulkRow> };

type Entry = {
  readonly settled: readonly Settled[];
  readonly begins: MailBulkRow | undefined;
  readonly resolve: (isOurs: boolean) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Writes down what many lines do at once, together in one transaction: what has become of the last mail, and which
 * one's text goes next. A mail may be handed over only once that stands on the disk; so at most one a line is unknown
 * after a crash.
 */
export class Ledger {
  readonly #island: () => Island;
  readonly #by: string;
  readonly #domain: string;
  #waiting: Entry[] = [];
  #isWriting = false;

  constructor(island: () => Island, { by, domain }: { readonly by: string; readonly domain: string }) {
    this.#island = island;
    this.#by = by;
    this.#domain = domain;
  }

  /** Resolves once it is written: true where the mail that begins is still this process's. */
  write(settled: readonly Settled[], begins?: MailBulkRow): Promise<boolean> {
    const { promise, resolve, reject } = Promise.withResolvers<boolean>();
    this.#waiting.push({ settled, begins, resolve, reject });
    if (!this.#isWriting) void this.#writeAll();
    return promise;
  }

  async #writeAll(): Promise<void> {
    this.#isWriting = true;
    await new Promise((resolve) => setImmediate(resolve)); // the other lines are about to come, too
    while (this.#waiting.length > 0) {
      const entries = this.#waiting.splice(0);
      try {
        const ours = await this.#commit(entries);
        for (const { begins, resolve } of entries) resolve(begins === undefined || ours.has(keyOf(begins)));
      } catch (error) {
        for (const { reject } of entries) reject(error);
      }
    }
    this.#isWriting = false;
  }

  #commit(entries: readonly Entry[]): Promise<ReadonlySet<string>> {
    const begins = entries.flatMap((each) => each.begins ?? []);
    const settled = entries.flatMap((each) => each.settled);
    return together(this.#island(), async (island) => {
      for (const { row, change } of settled) await settleBulk(island, this.#by, row, change);
      await this.#count(island, settled);
      return new Set((await markSending(island, this.#by, begins)).map(keyOf));
    });
  }

  async #count(island: Island, settled: readonly Settled[]): Promise<void> {
    const handed = settled.filter(({ change }) => change.state === 'handed');
    if (handed.length === 0) return;
    await endRest(island, [...new Set(handed.map(({ row }) => row.provider)), 'everybody']);
    const day = island.now.toZonedDateTimeISO(island.about.zone).toPlainDate().toString();
    await countDay(island, this.#domain, day, handed.length);
  }
}

function keyOf({ mailing_id, recipient_id }: Pick<MailBulkRow, 'mailing_id' | 'recipient_id'>): string {
  return `${mailing_id} ${recipient_id}`;
}
