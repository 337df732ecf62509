import { isWeak, termsOf } from '../../answers/core/analysis.ts';
import { proposeGroups } from '../../answers/core/grouping.ts';
import type { Language } from '../../kit/language.ts';
import type { Answered } from './answered.ts';

/** An answer among the others of its question, the best worded first. */
export type Recurring<Mail extends Answered> = {
  readonly lang: Language;
  readonly times: number;
  /** The question as it was put most plainly. */
  readonly asked: string;
  readonly best: Mail;
  readonly mails: readonly Mail[];
  /** How much a draft is worth: often answered, and alike. Where the answers have little in common, none says it best. */
  readonly worth: number;
};

/** Answered more often than this, it is a question that comes again and again. */
export const OFTEN = 3;

// Two answers with so much in common answer the same; found on made mails, see `bench:sent`.
const SAME_ANSWER = 0.5;
const SAME_ANSWERS = 0.4;
/** So many of a group stand for all of it. */
const ENOUGH = 8;
const FAR_ANSWER = 0.06;
const TELLING_TERMS = 8;
// Below it stands small talk that recurs; found on two made mailboxes, see `npm run bench -- sent`.
const LITTLE_IN_COMMON = 0.35;
// Grouping is quadratic: of a longer life the latest mails count.
export const MOST_MAILS = 2000;

/**
 * Questions that were answered more than three times, the most frequent first: grouped as waiting questions are, and
 * where the owner answered two of them alike, they are held to be one. Quadratic in the mails of a language, of which
 * the last `MOST_MAILS` are taken.
 */
export function recurringIn<Mail extends Answered>(mails: readonly Mail[], lang: Language): Recurring<Mail>[] {
  const own = mails.filter((mail) => mail.lang === lang).slice(-MOST_MAILS);
  const vectors = vectorsOf(
    own.map(({ answer }) => answer),
    lang,
  );
  const waiting = own.map(({ question }, at) => ({ id: String(at), text: question }));
  const verdicts = verdictsOf(vectors);
  const groups = proposeGroups(waiting, [], lang, verdicts);
  return joined(
    groups.map(({ members }) => members.map(Number)),
    vectors,
  )
    .filter((members) => members.length > OFTEN)
    .map((members) => recurringOf(members, own, vectors, lang))
    .sort((a, b) => b.times - a.times);
}

/** Groups whose answers are the same are one question, however differently it was put. Singles join, they found none. */
function joined(groups: readonly (readonly number[])[], vectors: readonly Vector[]): number[][] {
  const whole: number[][] = [];
  for (const members of [...groups].sort((a, b) => b.length - a.length)) {
    const few = members.slice(0, ENOUGH);
    const alike = (other: readonly number[]) =>
      average(few.flatMap((a) => other.slice(0, ENOUGH).map((b) => cosine(vectors[a], vectors[b]))));
    const near = whole.find((other) => alike(other) >= SAME_ANSWERS);
    if (near) near.push(...members);
    else whole.push([...members]);
  }
  return whole;
}

type Vector = ReadonlyMap<string, number>;

function recurringOf<Mail extends Answered>(
  members: readonly number[],
  own: readonly Mail[],
  vectors: readonly Vector[],
  lang: Language,
): Recurring<Mail> {
  const mails = members.flatMap((at) => own[at] ?? []);
  const near = members.map((at) => average(members.map((other) => cosine(vectors[at], vectors[other]))));
  const lengths = mails.map(({ answer }) => answer.length).sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const worth = (at: number) =>
    (near[at] ?? 0) * Math.min(1, (mails[at]?.answer.length ?? 0) / usual) + at / mails.length / 50;
  const order = mails.map((_, at) => at).sort((a, b) => worth(b) - worth(a));
  const best = mails[order[0] ?? 0] as Mail;
  return {
    lang,
    times: mails.length,
    asked: plainest(
      mails.map(({ question }) => question),
      lang,
    ),
    best,
    mails,
    worth: mails.length * Math.max(0, likenessOf(near) - LITTLE_IN_COMMON),
  };
}

/** How alike answers are, without each to itself. */
function likenessOf(near: readonly number[]): number {
  return (average(near) * near.length - 1) / Math.max(1, near.length - 1);
}

/** The question most like all the others, and short where two are alike. */
function plainest(questions: readonly string[], lang: Language): string {
  const vectors = vectorsOf(questions, lang);
  const worth = questions.map(
    (question, at) => average(vectors.map((other) => cosine(vectors[at], other))) - question.length / 2000,
  );
  return questions[worth.indexOf(Math.max(...worth))] ?? '';
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Terms of each text by how rare they are among the texts (tf-idf), of length 1. */
function vectorsOf(texts: readonly string[], lang: Language): Vector[] {
  const terms = texts.map((text) => new Set(termsOf(text, lang).filter((term) => !isWeak(term, lang))));
  const counts = new Map<string, number>();
  for (const each of terms) for (const term of each) counts.set(term, (counts.get(term) ?? 0) + 1);
  return terms.map((each) => {
    const weights = [...each].map((term) => [term, Math.log(1 + texts.length / (counts.get(term) ?? 1))] as const);
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([term, weight]) => [term, weight / length]));
  });
}

function cosine(one: Vector | undefined, other: Vector | undefined): number {
  if (!one || !other) return 0;
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return sum;
}

/** What the owner's answers say of the questions: alike, they are one; nothing in common, they are two. */
function verdictsOf(vectors: readonly Vector[]): { same: [string, string][]; other: [string, string][] } {
  const same: [string, string][] = [];
  const other: [string, string][] = [];
  for (let a = 0; a < vectors.length; a += 1)
    for (let b = a + 1; b < vectors.length; b += 1) {
      const alike = cosine(vectors[a], vectors[b]);
      const areLong = Math.min(vectors[a]?.size ?? 0, vectors[b]?.size ?? 0) >= TELLING_TERMS;
      if (alike >= SAME_ANSWER) same.push([String(a), String(b)]);
      else if (alike < FAR_ANSWER && areLong) other.push([String(a), String(b)]);
    }
  return { same, other };
}
