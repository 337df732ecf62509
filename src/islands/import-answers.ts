import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { folded } from '../kit/address.ts';
import type { Language } from '../kit/language.ts';
import { LANGUAGES } from '../kit/language.ts';
import type { Incoming } from '../mail/core/incoming.ts';
import { parseMail } from '../mail/parse.ts';
import { oneLine, yamlOf } from '../source/core/entry-text.ts';
import { shortSlugOf } from '../source/core/slug.ts';
import { writeNew } from '../source/write-entry.ts';
import { type Answered, answeredIn } from './core/answered.ts';
import { type Habits, marked, piecesIn } from './core/marked.ts';
import { type Recurring, recurringIn } from './core/recurring.ts';
import { endLine, knownIn, remember } from './imported.ts';
import { sentMails } from './sent-mail.ts';

const MOST_DRAFTS = 20;
const MOST_COUNTED = 10_000;
const MOST_SENDERS = 3;

export type AnswersImport = {
  readonly folder: string;
  readonly zone: string;
  readonly languages: readonly Language[];
  /** The owner's name and addresses: they are nobody else's. */
  readonly owner: {
    readonly name: string;
    readonly addresses: readonly string[];
    /** Where he is to be reached, as the settings have it. */
    readonly reach?: string | undefined;
  };
  readonly isScan: boolean;
  readonly tell: (count: number, what: 'read') => void;
  readonly signal?: AbortSignal | undefined;
};

/** What was found in sent mail. Counts only, and the owner's own questions: no word of a mail is kept but the drafts. */
export type AnswersReport = {
  readonly mails: number;
  /** Replies with the question they answer. */
  readonly answers: number;
  /** Left out: by machines, encrypted, or sent by somebody else. */
  readonly skipped: number;
  /** Who else sent most of it: perhaps the owner, from an address he had before. */
  readonly senders: readonly Sender[];
  /** Questions that were answered more than three times. */
  readonly questions: readonly {
    readonly asked: string;
    readonly times: number;
    readonly lang: Language;
    readonly file?: string;
  }[];
  readonly drafts: number;
  readonly known: number;
};

export type Sender = { readonly address: string; readonly count: number };

/** A reply, with the numbers of who got it and which mail it was. */
type Mail = Answered & { readonly id: string; readonly to: string; readonly sentAt: string };

/**
 * Looks through the owner's sent mail, on this machine alone, for questions answered again and again, and leaves up to
 * twenty answers in his best wording as drafts in `content/import/answers/`. What may be another person's is marked. A
 * second run brings only what is new; the mail itself is not kept.
 */
export async function importAnswers(sources: readonly string[], importing: AnswersImport): Promise<AnswersReport> {
  const read = await readMails(sources, importing);
  const recurring = LANGUAGES.flatMap((lang) => recurringIn(read.mails, lang)).sort((a, b) => b.times - a.times);
  const into = join(importing.folder, 'content', 'import', 'answers');
  const known = new Map<string, string>();
  for await (const line of knownIn(into)) for (const id of line.ids ?? []) known.set(id, line.file);
  const brought = (each: Recurring<Mail>) =>
    each.mails.map(({ id }) => known.get(id)).find((file) => file !== undefined);
  const worthy = recurring.filter((each) => !brought(each)).toSorted((a, b) => b.worth - a.worth);
  const chosen = new Set(worthy.slice(0, MOST_DRAFTS));
  const questions = [];
  let drafts = 0;
  for (const each of recurring) {
    importing.signal?.throwIfAborted();
    const file = brought(each) ?? (chosen.has(each) ? writeDraft(into, each, read.habits, importing) : undefined);
    if (chosen.has(each)) drafts += 1;
    const asked = marked(oneLine(each.asked), read.habits, each.lang);
    questions.push({ asked, times: each.times, lang: each.lang, ...(file ? { file } : {}) });
  }
  const { count, mails, skipped, senders } = read;
  return {
    mails: count,
    answers: mails.length,
    skipped,
    senders,
    questions,
    drafts,
    known: questions.filter(({ file }) => file).length - drafts,
  };
}

type Read = {
  readonly count: number;
  readonly skipped: number;
  readonly senders: readonly Sender[];
  readonly mails: readonly Mail[];
  readonly habits: Habits;
};

async function readMails(sources: readonly string[], importing: AnswersImport): Promise<Read> {
  const mails = new Map<string, Mail>();
  const others = new Map<string, number>();
  const notes = newNotes(importing.owner);
  let [count, skipped] = [0, 0];
  const own = new Set(importing.owner.addresses.map(folded));
  for (const source of sources)
    for await (const bytes of sentMails(source)) {
      importing.signal?.throwIfAborted();
      count += 1;
      if (count % 1000 === 0) importing.tell(count, 'read');
      const mail = await parseMail(bytes);
      const from = mail.from && folded(mail.from.address);
      const isByOther = from !== undefined && own.size > 0 && !own.has(from);
      if (mail.automatic !== 'no' || mail.isEncrypted || isByOther) {
        if (isByOther && mail.automatic === 'no') countOne(others, from);
        skipped += 1;
        continue;
      }
      const to = hashOf(
        mail.to
          .map(folded)
          .filter((address) => !own.has(address))
          .sort()
          .join(' '),
      );
      const answered = answeredIn({ subject: mail.subject, text: mail.text }, importing.languages[0] ?? 'de');
      notes.take(mail, answered, to);
      if (!answered) continue;
      const id = hashOf(mail.messageId || answered.answer + answered.question);
      mails.set(id, { ...answered, id, to, sentAt: mail.date?.toString() ?? '' });
    }
  const inOrder = [...mails.values()].sort((a, b) => (a.sentAt < b.sentAt ? -1 : 1));
  return { count, skipped, senders: mostOf(others), mails: inOrder, habits: notes.habits() };
}

/** Bounded: in a folder of all mail there are many. */
function countOne(counts: Map<string, number>, address: string): void {
  if (counts.has(address) || counts.size < MOST_COUNTED) counts.set(address, (counts.get(address) ?? 0) + 1);
}

function mostOf(counts: ReadonlyMap<string, number>): Sender[] {
  const all = [...counts].map(([address, count]) => ({ address, count }));
  return all.sort((a, b) => b.count - a.count).slice(0, MOST_SENDERS);
}

/** What all mails together tell about whose words are whose. */
function newNotes(owner: AnswersImport['owner']) {
  const names = new Map<string, number>();
  const people = new Map<string, Set<string>>();
  const small = new Map<string, number>();
  const own = new Set([
    ...owner.addresses.map((each) => each.toLowerCase()),
    ...owner.name.toLowerCase().split(/[\s-]+/),
    ...piecesIn(owner.reach ?? ''),
  ]);
  const learn = (name: string) => {
    const key = name.toLowerCase();
    if (key.length > 1 && !own.has(key)) names.set(key, (names.get(key) ?? 0) + 1);
  };
  return {
    take: (
      { toNames = [] }: Incoming & { toNames?: readonly string[] },
      answered: Answered | undefined,
      to: string,
    ) => {
      for (const name of [...toNames, ...(answered?.names ?? [])]) learn(name);
      if (!answered) return;
      const said = `${answered.answer}\n${answered.question}`;
      const words = new Set(said.match(/(?<![\p{L}'’-])\p{Ll}[\p{L}'’-]*/gu));
      for (const word of words) small.set(word, (small.get(word) ?? 0) + 1);
      for (const piece of new Set(piecesIn(said))) {
        const those = people.get(piece) ?? new Set();
        if (those.size < 5) people.set(piece, those.add(to));
      }
    },
    habits: (): Habits => ({
      names,
      own,
      small,
      people: new Map([...people].map(([piece, those]) => [piece, those.size])),
    }),
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

function writeDraft(into: string, each: Recurring<Mail>, habits: Habits, importing: AnswersImport): string {
  const { lang, best, mails, asked } = each;
  const title = marked(oneLine(asked), habits, lang).slice(0, 250);
  const date = dayOf(
    mails
      .map(({ sentAt }) => sentAt)
      .sort()
      .at(-1) ?? '',
    importing.zone,
  );
  const matter = {
    title,
    ...(date ? { date } : {}),
    ...(lang === importing.languages[0] ? {} : { lang }),
    draft: true,
  };
  const name = `${shortSlugOf(title, 60) || 'antwort'}-${best.id
    .replace(/[^a-z0-9]/gi, '')
    .slice(0, 6)
    .toLowerCase()}.md`;
  if (importing.isScan) return name;
  if (!existsSync(into)) mkdirSync(into, { recursive: true });
  endLine(into);
  writeNew(into, name, `---\n${yamlOf(matter)}---\n\n${marked(best.answer, habits, lang)}\n`);
  const ids = mails.map(({ id }) => id);
  remember(into, [
    { id: best.id, ids, file: name, addresses: [], audience: 'ask', title, date: date ?? '', becomes: 'question' },
  ]);
  return name;
}

function dayOf(instant: string, zone: string): string | undefined {
  if (instant === '') return undefined;
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}
