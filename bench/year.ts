import { createHash } from 'node:crypto';
import { termsOf } from '../src/answers/core/analysis.ts';
import { proposeGroups } from '../src/answers/core/grouping.ts';
import { learnable } from '../src/answers/core/phrasing.ts';
import type { Engine, Finder, Known } from './engine.ts';
import { documentOf, type Entry, type Query, type QuestionSet } from './sets.ts';

export type Terms = { readonly start: 'cold' | 'warm'; readonly consent: number; readonly readers: number };

const SENT_PER_ROUND = 20;
const FOUND_AT_THE_DESK = 5;
const WRONGLY_JOINED_COSTS = 2;
const FIRST_WORDS = 8;

/** One island through all questions of a set, in an order that the ids give. */
export class Year {
  readonly order: readonly Query[];
  asked = 0;
  answeredBefore = 0;
  sent = 0;
  decisions = 0;
  onlyWrongShown = 0;
  private readonly known = new Map<string, { entry: Entry; phrasings: string[] }>();
  private waiting: Query[] = [];
  private finder: Finder | undefined;
  private readonly engine: Engine;
  private readonly set: QuestionSet;
  private readonly terms: Terms;
  private readonly record: (event: object) => void;

  constructor(engine: Engine, set: QuestionSet, terms: Terms, record: (event: object) => void) {
    this.engine = engine;
    this.set = set;
    this.terms = terms;
    this.record = record;
    this.order = set.queries
      .filter(({ right }) => right.size > 0)
      .sort((a, b) => compare(orderOf(a.id), orderOf(b.id)));
    if (terms.start === 'warm') for (const entry of set.entries) this.known.set(entry.id, { entry, phrasings: [] });
  }

  live(): void {
    this.open();
    for (const query of this.order) {
      this.ask(query);
      if (this.waiting.length >= SENT_PER_ROUND) this.round();
    }
    if (this.waiting.length > 0) this.round();
    this.finder?.close();
  }

  private ask(query: Query): void {
    this.asked += 1;
    const shown = this.finder?.suggest(query.text).slice(0, 3) ?? [];
    const isRight = shown.some(({ id }) => query.right.has(id));
    const isAccepted = isRight && shareOf('readers', query.id) < this.terms.readers;
    this.record({ query: query.id, shown: shown.map(({ id, sure }) => ({ id, sure })), accepted: isAccepted });
    if (isAccepted) this.answeredBefore += 1;
    else this.send(query, shown.length > 0 && !isRight);
  }

  private send(query: Query, isOnlyWrong: boolean): void {
    this.sent += 1;
    if (isOnlyWrong) this.onlyWrongShown += 1;
    this.waiting.push(query);
  }

  /** The owner works through what waits: one decision a group, two more for each that does not belong to it. */
  private round(): void {
    const byId = new Map(this.waiting.map((query) => [query.id, query]));
    for (const ids of this.groups()) {
      const members = ids.flatMap((id) => byId.get(id) ?? []);
      const answered = members[0]?.right ?? new Set<string>();
      const wrong = members.filter(({ right }) => right.isDisjointFrom(answered));
      this.decisions += 1 + WRONGLY_JOINED_COSTS * wrong.length;
      this.record({
        group: ids,
        wrong: wrong.map(({ id }) => id),
        attached: members[0] && this.attachedTo(members[0]),
      });
    }
    for (const query of this.waiting) this.learn(query);
    this.waiting = [];
    this.open();
  }

  private groups(): readonly (readonly string[])[] {
    if (this.engine.name !== 'insel') return this.waiting.map(({ id }) => [id]);
    const documents = [...this.known.values()].map(({ entry, phrasings }) => documentOf(entry, phrasings));
    return proposeGroups(this.waiting, documents, this.set.lang).map(({ members }) => members);
  }

  /** The known entry that the desk finds for a question and the owner attaches it to. */
  private attachedTo(query: Query): string | undefined {
    const found = this.finder?.rank(query.text).slice(0, FOUND_AT_THE_DESK) ?? [];
    return found.find(({ id }) => query.right.has(id))?.id;
  }

  private learn(query: Query): void {
    const entry = this.set.entries.find(({ id }) => query.right.has(id));
    if (!entry) return;
    const consent = shareOf('consent', query.id) < this.terms.consent / 100;
    const known = this.known.get(entry.id);
    if (!known) {
      const title = consent ? query.text : entry.answer.split(/\s+/).slice(0, FIRST_WORDS).join(' ');
      this.known.set(entry.id, { entry: { ...entry, question: title }, phrasings: [] });
      if (consent) return;
    }
    const kept = this.kept(query.text, consent);
    if (kept) this.known.get(entry.id)?.phrasings.push(kept);
  }

  private kept(text: string, consent: boolean): string | undefined {
    if (this.engine.name !== 'insel') return text;
    return learnable(text, { consent, lang: this.set.lang, isPublished: (term) => this.published().has(term) });
  }

  private words: ReadonlySet<string> | undefined;

  private published(): ReadonlySet<string> {
    this.words ??= new Set(
      [...this.known.values()].flatMap(({ entry, phrasings }) =>
        termsOf([entry.question, entry.answer, ...phrasings].join(' '), this.set.lang),
      ),
    );
    return this.words;
  }

  private open(): void {
    this.finder?.close();
    this.words = undefined;
    const known: Known[] = [...this.known.values()];
    this.finder = known.length > 0 ? this.engine.open(known) : undefined;
  }
}

function orderOf(id: string): string {
  return createHash('sha1').update(`year:${id}`).digest('hex');
}

function shareOf(what: 'readers' | 'consent', id: string): number {
  return Number.parseInt(createHash('sha1').update(`${what}:${id}`).digest('hex').slice(0, 8), 16) / 2 ** 32;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
