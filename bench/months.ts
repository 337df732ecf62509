import { suggestionsFor } from '../src/answers/find.ts';
import { newLink } from '../src/desk/session.ts';
import type { Incoming } from '../src/mail/core/incoming.ts';
import { newestMails } from '../src/mail/outbox.ts';
import { parseMail } from '../src/mail/parse.ts';
import { ask } from '../src/questions/ask.ts';
import { confirm } from '../src/questions/confirm.ts';
import { readDraft } from '../src/questions/core/draft.ts';
import { isEnding, type Question, STATES } from '../src/questions/core/question.ts';
import { confirmToken } from '../src/questions/links.ts';
import { countAnswered, rescue } from '../src/questions/mine.ts';
import { questionsIn, questionsWithIds } from '../src/questions/store.ts';
import { happenings } from '../src/questions/store-count.ts';
import { takeReply } from '../src/questions/take-reply.ts';
import { contentOf } from '../src/source/content-of.ts';
import type { TestSite } from '../test/made-site.ts';
import { type Card, DeskHand } from './desk-hand.ts';
import { ALL_MATTERS, type Matter, unasked } from './month-texts.ts';

export type Plan = {
  readonly name: string;
  /** `YYYY-MM-DD`, the first of the days. */
  readonly from: string;
  readonly days: number;
  readonly questions: number;
  /** Asked before in other words, of 100. */
  readonly repeated: number;
  readonly advice: number;
  readonly promotions: number;
  readonly spam: number;
  /** Where the owner answers: at the desk with keys, or by replying to the digest. */
  readonly by: 'desk' | 'mail';
};

/** Two absences, and the night in which clocks go back, lie in these two months. */
export const LARGE: Plan = {
  name: 'large',
  from: '2026-10-01',
  days: 61,
  questions: 200,
  repeated: 40,
  advice: 30,
  promotions: 60,
  spam: 20,
  by: 'desk',
};
export const SMALL: Plan = {
  name: 'small',
  from: '2026-10-01',
  days: 31,
  questions: 6,
  repeated: 0,
  advice: 1,
  promotions: 3,
  spam: 0,
  by: 'mail',
};
export const AWAY = [
  { from: '2026-10-12', to: '2026-10-16' },
  { from: '2026-11-09', to: '2026-11-13' },
];

export const MONTH_SETTINGS = { mail: { address: 'fragen@insel.example' }, away: AWAY };

const OWNER = 'marlene@example.org';
const ZONE = 'Europe/Berlin';
const SITTING = '10:20';
const DAYS_AFTERWARDS = 14;
const MOST_AT_A_SITTING = 200;
const TO_ASKERS = ['confirmation', 'receipt', 'answer', 'later', 'changed'];

/** A reader takes what is shown and right every other time; one in five never confirms the address. */
const READS = 0.5;
const CONFIRMS = 0.8;
/** Of 100 questions: declined, invited, kept for later once. */
const ENDS = { declined: 4, invited: 8, later: 11 };

/**
 * An estimate, not a measurement: silent reading (Brysbaert 2019), typing at a computer (Dhakal et al. 2018), and one look and
 * one key of the keystroke-level model (Card, Moran and Newell 1980). What an answer should say is thought of beforehand.
 */
const READ_WORDS_A_MINUTE = 238;
const TYPED_WORDS_A_MINUTE = 52;
const SECONDS = { decision: 1.35, key: 0.28 };

type Coming = { readonly at: Temporal.Instant; readonly text: string; readonly matter: Matter | undefined };

export type Told = {
  readonly engine: 'insel';
  readonly month: string;
  readonly asked: number;
  readonly answeredBefore: number;
  readonly sent: number;
  /** Questions that a rule took for something else, and whose askers said so. */
  readonly rescuedFromTrays: number;
  readonly inTrays: number;
  readonly roundsWithQuestions: number;
  readonly digests: number;
  readonly acknowledgements: number;
  readonly otherMailsToOwner: number;
  readonly mailsToAskers: Readonly<Record<string, number>>;
  readonly decisions: number;
  /** Of these: somebody was taken out of a proposal, or put into one, with one key. */
  readonly ticksChanged: number;
  readonly keys: number;
  readonly mostKeysPerDecision: number;
  /** Estimated for a sitting with anything on the desk; without finding the words of an answer. */
  readonly sittings: number;
  readonly minutesReading: number;
  readonly minutesTyping: number;
  readonly minutesDeciding: number;
  readonly minutesLongestSitting: number;
  readonly states: Readonly<Record<string, number>>;
  readonly ended: number;
  readonly told: number;
  readonly emptySections: number;
};

/** Lives through the months of a plan, hour by hour, as askers and as the owner, and counts. */
export class Months {
  private readonly site: TestSite;
  private readonly plan: Plan;
  private readonly random: () => number;
  private readonly matters = new Map<string, Matter>();
  private readonly postponed = new Set<string>();
  private readonly answered = new Set<string>();
  private answeredBefore = 0;
  private sent = 0;
  private decisions = 0;
  private keys = 0;
  private mostKeys = 0;
  private empty = 0;
  private ticks = 0;
  private rescues = 0;
  private readonly sittings: Sitting[] = [];

  constructor(site: TestSite, plan: Plan) {
    this.site = site;
    this.plan = plan;
    this.random = randomOf(20_261_001);
  }

  async live(): Promise<Told> {
    const coming = this.everythingComing();
    const last = Temporal.PlainDate.from(this.plan.from).add({ days: this.plan.days });
    const end = last.add({ days: DAYS_AFTERWARDS });
    for (let day = Temporal.PlainDate.from(this.plan.from); Temporal.PlainDate.compare(day, end) < 0; ) {
      const sitting = day.toZonedDateTime({ timeZone: ZONE, plainTime: SITTING }).toInstant();
      for (let next = coming[0]; next && Temporal.Instant.compare(next.at, sitting) < 0; next = coming[0]) {
        coming.shift();
        await this.until(next.at);
        await this.comes(next);
      }
      await this.until(sitting);
      await this.sit();
      day = day.add({ days: 1 });
    }
    return this.tell();
  }

  private async until(at: Temporal.Instant): Promise<void> {
    if (Temporal.Instant.compare(this.site.now(), at) < 0) await this.site.pass(this.site.now().until(at));
  }

  /** What people are going to send, in order of time. */
  private everythingComing(): Coming[] {
    const { questions, repeated, advice, promotions, spam } = this.plan;
    const asked: Matter[] = [];
    const fresh = [...ALL_MATTERS];
    let again = Math.round((questions * repeated) / 100);
    const moments = this.moments(questions);
    const coming = moments.map((at, nth): Coming => {
      const isAgain = asked.length > 0 && this.random() < again / (questions - nth);
      if (isAgain) again -= 1;
      const matter = isAgain ? this.pick(asked) : this.take(fresh);
      if (!isAgain) asked.push(matter);
      const wording = isAgain ? 1 + Math.floor(this.random() * (matter.wordings.length - 1)) : 0;
      return {
        at,
        matter,
        text: `${matter.wordings[wording]}${isAgain ? ` Das wüsste ich gern vorher, Nummer ${nth}.`.replace(/, Nummer \d+/, '') : ''}`,
      };
    });
    const others = (['advice', 'promotion', 'spam'] as const).flatMap((kind) => {
      const count = { advice, promotion: promotions, spam }[kind];
      return this.moments(count).map((at, nth): Coming => ({ at, matter: undefined, text: unasked(kind, nth) }));
    });
    return [...coming, ...others].sort((a, b) => Temporal.Instant.compare(a.at, b.at));
  }

  private moments(count: number): Temporal.Instant[] {
    const from = Temporal.PlainDate.from(this.plan.from).toZonedDateTime(ZONE).toInstant();
    const seconds = this.plan.days * 24 * 3600;
    return Array.from({ length: count }, () => from.add({ seconds: Math.floor(this.random() * seconds) })).sort(
      Temporal.Instant.compare,
    );
  }

  private pick<T>(of: readonly T[]): T {
    const one = of[Math.floor(this.random() * of.length)];
    if (one === undefined) throw new Error('there is nothing to pick');
    return one;
  }

  private take<T>(of: T[]): T {
    const one = this.pick(of);
    of.splice(of.indexOf(one), 1);
    return one;
  }

  /** Somebody reads what is shown and is content, or sends it. */
  private async comes({ text, matter }: Coming): Promise<void> {
    const island = this.site.island();
    if (matter && (await this.isContent(text, matter))) return;
    this.sent += matter ? 1 : 0;
    const nth = this.sent + this.answeredBefore + this.random().toString().slice(2, 10);
    const read = readDraft({ text, reply: 'email', email: `a${nth}@asker.example`, consent: 'yes' }, 'de');
    if (read.kind !== 'accepted') throw new Error('the form was not accepted');
    const asked = await ask(island, read.draft);
    if (asked.kind !== 'asked') throw new Error('this was asked before');
    if (matter) this.matters.set(asked.question.id, matter);
    // Whoever reads that it was taken for something else says so, once.
    if (matter && asked.question.state === 'tray') await this.rescued(asked.question);
    if (this.random() < CONFIRMS) await confirm(island, confirmToken(island, asked.question));
    await this.site.work();
  }

  private async rescued(question: Question): Promise<void> {
    await rescue(this.site.island(), question);
    this.rescues += 1;
  }

  private async isContent(text: string, matter: Matter): Promise<boolean> {
    const reads = this.random() < READS;
    const shown = await suggestionsFor(this.site.island(), 'de', text);
    const path = this.entryOf(matter);
    if (!reads || path === undefined || !shown.some(({ url }) => url === path)) return false;
    await countAnswered(this.site.island(), path);
    this.answeredBefore += 1;
    return true;
  }

  /** Where a matter is answered in the source by now. */
  private entryOf({ answer }: Matter): string | undefined {
    return contentOf(this.site.island()).entries.find(({ body }) => body.trim() === answer)?.path;
  }

  private async sit(): Promise<void> {
    const before = { decisions: this.decisions, keys: this.keys };
    const sitting = { read: 0, typed: 0, decisions: 0, keys: 0 };
    this.sittings.push(sitting);
    if (this.plan.by === 'mail') await this.replyToDigests();
    else await this.workAtTheDesk();
    sitting.decisions = this.decisions - before.decisions;
    sitting.keys = this.keys - before.keys;
    await this.site.pass({ minutes: 15 });
  }

  private reads(text: string): void {
    const sitting = this.sittings.at(-1);
    if (sitting) sitting.read += wordsIn(text);
  }

  private types(text: string): void {
    const sitting = this.sittings.at(-1);
    if (sitting) sitting.typed += wordsIn(text);
  }

  private async workAtTheDesk(): Promise<void> {
    const hand = new DeskHand(this.site, await this.signIn());
    let card = await hand.look();
    for (let turn = 0; card && turn < MOST_AT_A_SITTING; turn += 1) card = await this.decide(hand, card);
    if (card) throw new Error('the desk does not become empty');
    await this.lookForEmptySections();
  }

  private async signIn(): Promise<string> {
    const entered = await this.site.post(`/tisch/anmelden/${newLink(this.site.island())}`);
    return entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  }

  /** One card: tick what is the same, untick what is not, and end it. Each of these is a decision with its keys. */
  private async decide(hand: DeskHand, card: Card): Promise<Card | undefined> {
    const boxes = card.controls.filter(({ name }) => name === 'question');
    const questions = await questionsWithIds(
      this.site.island(),
      boxes.map(({ value }) => value),
    );
    for (const { text } of questions) this.reads(text);
    const matterOf = (id: string) => this.matters.get(id);
    const [first] = boxes;
    const matter = matterOf(first?.value ?? '');
    if (!matter) return this.decided(hand, () => hand.press('h'));
    for (const [at, { value, isTick, isTicked }] of boxes.entries()) {
      const isSame = matterOf(value) === matter;
      if (!isTick || at >= 9 || isTicked === isSame) continue;
      await this.decided(hand, async () => hand.tick(String(at + 1)));
      this.ticks += 1;
    }
    return this.decided(hand, () => this.end(hand, card, matter, questions[0]));
  }

  private async end(
    hand: DeskHand,
    card: Card,
    matter: Matter,
    question: Question | undefined,
  ): Promise<Card | undefined> {
    const path = this.entryOf(matter);
    const existing = card.buttons.find(({ key }) => key === 's');
    if (existing && path !== undefined && existing.value === path) return hand.press('s');
    const chance = this.random() * 100;
    const id = question?.id ?? '';
    if (chance < ENDS.declined) return hand.press('n');
    if (chance < ENDS.invited) return hand.press('e');
    if (chance < ENDS.later && !this.postponed.has(id)) {
      this.postponed.add(id);
      return hand.press('p');
    }
    if (path === undefined && !this.answered.has(matter.key)) {
      hand.tick('o');
      this.answered.add(matter.key);
    }
    hand.type('a', matter.answer);
    this.types(matter.answer);
    return hand.press('send');
  }

  private async decided<T>(hand: DeskHand, work: () => Promise<T>): Promise<T> {
    const before = hand.keys;
    const result = await work();
    this.decisions += 1;
    this.keys += hand.keys - before;
    this.mostKeys = Math.max(this.mostKeys, hand.keys - before);
    return result;
  }

  private readonly replied = new Set<string>();

  /** In the mail program: under each marker what is to be said. */
  private async replyToDigests(): Promise<void> {
    const digests = (await this.site.mails()).filter((mail) => isDigest(mail) && !this.replied.has(mail.messageId));
    for (const digest of digests) {
      this.replied.add(digest.messageId);
      const markers = [...digest.text.matchAll(/^\[#\d+ \w+\]$/gm)].map(([marker]) => marker);
      const said = 'Das kommt darauf an, und meistens geht es.';
      const text = markers.map((marker) => `${marker}\n${said}`).join('\n\n');
      this.reads(digest.text);
      for (const _ of markers) this.types(said);
      const raw = `From: ${OWNER}\r\nTo: ${digest.replyTo}\r\nSubject: AW\r\nMessage-ID: <r${this.replied.size}@mail.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`;
      await takeReply(this.site.island(), await parseMail(Buffer.from(raw)), { dmarc: 'pass' });
      this.decisions += markers.length;
      await this.site.work();
    }
    await this.lookForEmptySections();
  }

  private async lookForEmptySections(): Promise<void> {
    const cookie = await this.signIn();
    const desk = ['/tisch/', '/tisch/runde/', '/tisch/ablage/', '/tisch/bericht/', '/tisch/ausgang/'];
    for (const path of ['/', '/fragen/', '/erreichbar/', ...desk]) {
      const html = await (await this.site.get(path, { cookie })).text();
      this.empty += emptySectionsIn(html);
    }
  }

  private async tell(): Promise<Told> {
    const island = this.site.island();
    const mails = await newestMails(island, 100_000);
    const counted = await happenings(island, this.plan.from, '2099-12-31');
    const all = await questionsIn(island, STATES);
    const questions = all.filter(({ id }) => this.matters.has(id));
    const ended = questions.filter(({ state }) => isEnding(state));
    const answers = mails.filter(({ kind, state }) => kind === 'answer' && state === 'handed');
    const told = ended.filter(({ id }) => answers.some(({ about }) => about === id));
    const byKind = countBy(mails.map(({ kind }) => kind));
    const { digest = 0, acknowledgement = 0, ...others } = byKind;
    const toAskers = Object.fromEntries(Object.entries(others).filter(([kind]) => TO_ASKERS.includes(kind)));
    const toOwner = Object.entries(others).filter(([kind]) => !TO_ASKERS.includes(kind));
    return {
      engine: 'insel',
      month: this.plan.name,
      asked: this.plan.questions,
      answeredBefore: this.answeredBefore,
      sent: this.sent,
      rescuedFromTrays: this.rescues,
      inTrays: all.filter(({ state }) => state === 'tray').length,
      roundsWithQuestions: counted.filter(({ what }) => what === 'rounds').reduce((sum, { times }) => sum + times, 0),
      digests: digest,
      acknowledgements: acknowledgement,
      otherMailsToOwner: toOwner.reduce((sum, [, count]) => sum + count, 0),
      mailsToAskers: toAskers,
      decisions: this.decisions,
      ticksChanged: this.ticks,
      keys: this.keys,
      mostKeysPerDecision: this.mostKeys,
      ...estimate(this.sittings),
      states: countBy(questions.map(({ state }) => state)),
      ended: ended.length,
      told: told.length,
      emptySections: this.empty,
    };
  }
}

type Sitting = { read: number; typed: number; decisions: number; keys: number };

function estimate(sittings: readonly Sitting[]) {
  const busy = sittings.filter(({ decisions }) => decisions > 0);
  const reading = (of: Sitting) => of.read / READ_WORDS_A_MINUTE;
  const typing = (of: Sitting) => of.typed / TYPED_WORDS_A_MINUTE;
  const deciding = (of: Sitting) => (of.decisions * SECONDS.decision + of.keys * SECONDS.key) / 60;
  const all = (part: (of: Sitting) => number) => tenths(busy.reduce((sum, each) => sum + part(each), 0));
  const longest = Math.max(0, ...busy.map((each) => reading(each) + typing(each) + deciding(each)));
  return {
    sittings: busy.length,
    minutesReading: all(reading),
    minutesTyping: all(typing),
    minutesDeciding: all(deciding),
    minutesLongestSitting: tenths(longest),
  };
}

function tenths(minutes: number): number {
  return Math.round(minutes * 10) / 10;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

function isDigest({ to, text }: Incoming): boolean {
  return to.includes(OWNER) && /^\[#\d+ \w+\]$/m.test(text) && !text.includes('/tisch/zuruecknehmen/');
}

function countBy(names: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]));
}

/** Parts of a page with a heading and nothing below it, and lists and tables without a line. */
export function emptySectionsIn(html: string): number {
  const sections = html.match(/<\/h2><div class="(?:text|wide)">\s*<\/div>/g) ?? [];
  const lists = html.match(/<(ul|ol|tbody|dl)(?:\s[^>]*)?>\s*<\/\1>/g) ?? [];
  return sections.length + lists.length;
}

/** The same numbers for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
