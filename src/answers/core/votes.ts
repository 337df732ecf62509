import { likenessOf, type Phrase, type Phrases } from './phrases.ts';

/**
 * What every line that was asked says about who answers it: for its own document, and against those it is mistaken
 * for. A question is put to all lines, and the votes of those it is like are added up.
 */
export type Votes = readonly Ballot[];

export type Ballot = { readonly documents: readonly number[]; readonly votes: readonly number[] };

type Likeness = ReturnType<typeof likenessOf>;
type Near = { readonly lines: Int32Array; readonly likeness: Float32Array };

export const STEPS_IN_A_VOTE = 32;
// Beside so many lines the smallest votes are left out, which are the most and decide least (three of a thousand questions).
const MANY_LINES = 4000;
const ROUNDS = 6;
const DECAY = 0.02;
const LINES_IN_A_STEP = 64;
const FIRST_VOTE = 0.5;
const SMALLEST_LIKENESS = 0.2;
const SMALLEST_DOUBT = 0.01;
// So that what is left out beforehand is left out for certain.
const A_LITTLE = 1e-6;
/** Of more questions than these none learns: the first votes stand. */
const MOST_LEARNING = 4000;

/** The likeness that votes are weighed by: the three channels in one. */
export function agreementWith({ meanings, pairs, trigrams }: Likeness): Float32Array {
  const agreement = new Float32Array(meanings.length);
  for (let line = 0; line < meanings.length; line += 1)
    agreement[line] = 2.5 * (meanings[line] ?? 0) + 0.9 * (pairs[line] ?? 0) + 1.8 * (trigrams[line] ?? 0);
  return agreement;
}

/** Every line votes for its own document: what counts at once, before anything was learned. */
export function firstVotes(documentOf: ArrayLike<number>): Votes {
  const votes = [FIRST_VOTE];
  let last: Ballot | undefined;
  return Array.from(documentOf, (document) => {
    if (last?.documents[0] !== document) last = { documents: [document], votes };
    return last;
  });
}

/**
 * Multinomial logistic regression in its dual form (a weight for a line and a document instead of one for each
 * feature), so that what is learned is as small as the lines themselves. Every line is asked in turn, and its votes
 * are moved by what the others answer wrongly. Only lines that somebody may ask learn: the title of an article says
 * little of its passages. Where none learns, no line is made a phrase. Deterministic; quadratic in the lines; in steps of
 * a few milliseconds.
 */
export function* trainVotes(
  asPhrases: () => { readonly lines: readonly Phrase[]; readonly phrases: Phrases },
  documentOf: Int32Array,
  learns: (line: number) => boolean,
): Generator<void, Votes> {
  const first = firstVotes(documentOf);
  const learners = Array.from(documentOf.keys()).filter(learns);
  if (learners.length === 0 || learners.length > MOST_LEARNING) return first;
  const { lines, phrases } = asPhrases();
  const learning = learners.flatMap((line) => {
    const phrase = lines[line];
    return phrase ? [{ phrase, line }] : [];
  });
  const ballots: Ballot[] = [...first];
  const own = learning.map(({ line }) => ({ documents: [documentOf[line] ?? 0], votes: [FIRST_VOTE] }));
  learning.forEach(({ line }, i) => {
    ballots[line] = own[i] ?? { documents: [], votes: [] };
  });
  const among = new Uint8Array(lines.length);
  for (const { line } of learning) among[line] = 1;
  const near: Near[] = [];
  for (const { phrase } of learning) {
    near.push(nearLines(agreementWith(likenessOf(phrases, phrase)), among));
    if (near.length % LINES_IN_A_STEP === 0) yield;
  }
  const documents = documentOf.reduce((most, document) => Math.max(most, document + 1), 0);
  const count = { counted: new Float64Array(documents), touched: new Int32Array(documents), size: 0 };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [i, { line }] of learning.entries()) {
      countNear(near[i], ballots, count);
      learn(own[i], documentOf[line] ?? 0, count, 1 / (1 + round * 0.05));
      for (let at = 0; at < count.size; at += 1) count.counted[count.touched[at] ?? 0] = 0;
      if (i % LINES_IN_A_STEP === 0) yield;
    }
  const fewest = lines.length > MANY_LINES ? 2 : 1;
  return ballots.map((ballot, line) => (among[line] === 1 ? coarse(ballot, fewest) : ballot));
}

/** Votes in steps of 1/32, as the file of the index keeps them: server and browser then count the same. */
function coarse({ documents, votes }: Ballot, fewestSteps: number): Ballot {
  const steps = votes.map((vote) => Math.round(vote * STEPS_IN_A_VOTE));
  const kept = steps.flatMap((step, i) => (Math.abs(step) < fewestSteps ? [] : [i]));
  return {
    documents: kept.map((i) => documents[i] ?? 0),
    votes: kept.map((i) => (steps[i] ?? 0) / STEPS_IN_A_VOTE),
  };
}

/** Adds up the votes for each of `documents` documents. */
export function countVotes(votes: Votes, agreement: Float32Array, documents: number): Float32Array {
  const counted = new Float32Array(documents);
  for (let line = 0; line < agreement.length; line += 1) {
    const likeness = agreement[line] ?? 0;
    const ballot = likeness === 0 ? undefined : votes[line];
    if (!ballot) continue;
    for (let i = 0; i < ballot.documents.length; i += 1) {
      const document = ballot.documents[i] ?? 0;
      counted[document] = (counted[document] ?? 0) + likeness * (ballot.votes[i] ?? 0);
    }
  }
  return counted;
}

function nearLines(agreement: Float32Array, among: Uint8Array): Near {
  const lines: number[] = [];
  for (let line = 0; line < agreement.length; line += 1)
    if (among[line] === 1 && (agreement[line] ?? 0) > SMALLEST_LIKENESS) lines.push(line);
  return { lines: Int32Array.from(lines), likeness: Float32Array.from(lines, (line) => agreement[line] ?? 0) };
}

const NONE: Near = { lines: new Int32Array(0), likeness: new Float32Array(0) };

/** Votes by document, and the first `size` places of `touched` tell which documents have any. */
type Count = { readonly counted: Float64Array; readonly touched: Int32Array; size: number };

function countNear(near: Near | undefined, votes: Votes, count: Count): void {
  const { counted, touched } = count;
  let size = 0;
  const { lines, likeness } = near ?? NONE;
  for (let at = 0; at < lines.length; at += 1) {
    const ballot = votes[lines[at] ?? 0];
    if (!ballot) continue;
    const { documents, votes: cast } = ballot;
    const alike = likeness[at] ?? 0;
    for (let i = 0; i < documents.length; i += 1) {
      const document = documents[i] ?? 0;
      const before = counted[document] ?? 0;
      if (before === 0) touched[size++] = document;
      counted[document] = before + alike * (cast[i] ?? 0);
    }
  }
  count.size = size;
}

type Learning = { readonly documents: number[]; readonly votes: number[] };

/** One step of the gradient: towards the right document, away from those that got a share of the votes. */
function learn(ballot: Learning | undefined, right: number, count: Count, step: number): void {
  if (!ballot) return;
  const { counted, touched, size } = count;
  let most = 0;
  for (let at = 0; at < size; at += 1) most = Math.max(most, counted[touched[at] ?? 0] ?? 0);
  let total = 0;
  for (let at = 0; at < size; at += 1) total += Math.exp((counted[touched[at] ?? 0] ?? 0) - most);
  const move = (document: number, share: number) => {
    const at = ballot.documents.indexOf(document);
    const place = at < 0 ? ballot.documents.push(document) - 1 : at;
    const wrong = (document === right ? 1 : 0) - share;
    ballot.votes[place] = (ballot.votes[place] ?? 0) * (1 - step * DECAY) + step * wrong;
  };
  const shareOf = (document: number) => Math.exp((counted[document] ?? 0) - most) / total;
  move(right, shareOf(right));
  const near = most + Math.log(SMALLEST_DOUBT * total) - A_LITTLE;
  for (let at = 0; at < size; at += 1) {
    const document = touched[at] ?? 0;
    if (document === right || (counted[document] ?? 0) < near) continue;
    const share = shareOf(document);
    if (share >= SMALLEST_DOUBT) move(document, share);
  }
}
