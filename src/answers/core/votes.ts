import type { Change } from './change.ts';
import { among, type Likeness, likenessOf, type Phrase, type Phrases } from './phrases.ts';

/**
 * What every line that was asked says about who answers it: for its own document, and against those it is mistaken
 * for. A question is put to all lines, and the votes of those it is like are added up. Those of line l lie from
 * `starts[l]` to `starts[l + 1]`.
 */
export type Votes = { readonly starts: Int32Array; readonly documents: Int32Array; readonly votes: Float32Array };

/** The votes of one line. */
type Ballot = { readonly documents: readonly number[]; readonly votes: readonly number[] };

export const STEPS_IN_A_VOTE = 32;
// Beside so many lines the smallest votes are left out, which are the most and decide least (three of a thousand questions).
const MANY_LINES = 4000;
const ROUNDS = 6;
const DECAY = 0.02;
const LINES_IN_A_STEP = 64;
const FIRST_VOTE = 0.5;
const SMALLEST_LIKENESS = 0.2;
const SMALLEST_DOUBT = 0.01;
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
  return {
    starts: Int32Array.from({ length: documentOf.length + 1 }, (_, line) => line),
    documents: Int32Array.from(documentOf),
    votes: new Float32Array(documentOf.length).fill(FIRST_VOTE),
  };
}

function firstBallot(document: number): Ballot {
  return { documents: [document], votes: [FIRST_VOTE] };
}

/** The votes of all lines, in their order. */
export function votesFrom(ballots: readonly Ballot[]): Votes {
  const starts = new Int32Array(ballots.length + 1);
  ballots.forEach(({ documents }, line) => {
    starts[line + 1] = (starts[line] ?? 0) + documents.length;
  });
  const votes = { starts, documents: new Int32Array(starts.at(-1) ?? 0), votes: new Float32Array(starts.at(-1) ?? 0) };
  ballots.forEach((ballot, line) => {
    votes.documents.set(ballot.documents, starts[line]);
    votes.votes.set(ballot.votes, starts[line]);
  });
  return votes;
}

/** Of votes that were cast those of lines and for documents that are still there; of a line that came in the first one. */
export function votesKept(
  before: Votes,
  { documents, lines }: { readonly documents: Change; readonly lines: Change },
  asked: readonly { readonly document: number }[],
): Votes {
  const placeOf = (document: number) => {
    const run = documents.runs.find(({ to }) => document < to);
    return run && document >= run.from ? document + run.shift : -1;
  };
  const lineBefore = new Int32Array(lines.size).fill(-1);
  for (const { from, to, shift } of lines.runs)
    for (let line = from; line < to; line += 1) lineBefore[line + shift] = line;
  const starts = new Int32Array(lines.size + 1);
  const most = before.documents.length + lines.size;
  const kept = { documents: new Int32Array(most), votes: new Float32Array(most) };
  let size = 0;
  const put = (document: number, vote: number) => {
    kept.documents[size] = document;
    kept.votes[size++] = vote;
  };
  for (let line = 0; line < lines.size; line += 1) {
    const old = lineBefore[line] ?? -1;
    if (old < 0) put(asked[line]?.document ?? 0, FIRST_VOTE);
    const to = old < 0 ? 0 : (before.starts[old + 1] ?? 0);
    for (let i = old < 0 ? 0 : (before.starts[old] ?? 0); i < to; i += 1) {
      const place = placeOf(before.documents[i] ?? 0);
      if (place >= 0) put(place, before.votes[i] ?? 0);
    }
    starts[line + 1] = size;
  }
  return { starts, documents: kept.documents.slice(0, size), votes: kept.votes.slice(0, size) };
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
  const learning: number[] = [];
  for (let line = 0; line < documentOf.length; line += 1) if (learns(line)) learning.push(line);
  if (learning.length === 0 || learning.length > MOST_LEARNING) return firstVotes(documentOf);
  const { lines, phrases } = asPhrases();
  const asked = learning.map((line) => lines[line]).filter((phrase) => phrase !== undefined);
  const theirs = among(phrases, asked);
  const near: Near[] = [];
  for (const phrase of asked) {
    near.push(nearLines(agreementWith(likenessOf(theirs, phrase))));
    if (near.length % LINES_IN_A_STEP === 0) yield;
  }
  const ballots = learning.map((line) => learningOf(documentOf[line] ?? 0));
  const count = countFor(documentOf);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [place, line] of learning.entries()) {
      countNear(near[place], ballots, count);
      const ballot = ballots[place];
      if (ballot) learn(ballot, documentOf[line] ?? 0, count, 1 / (1 + round * 0.05));
      for (let at = 0; at < count.size; at += 1) count.counted[count.touched[at] ?? 0] = 0;
      if (place % LINES_IN_A_STEP === 0) yield;
    }
  const fewest = lines.length > MANY_LINES ? 2 : 1;
  const learned = ballots.map((ballot) => coarse(ballot, fewest));
  const ballotsOf: Ballot[] = Array.from(documentOf, firstBallot);
  learning.forEach((line, place) => {
    ballotsOf[line] = learned[place] ?? firstBallot(documentOf[line] ?? 0);
  });
  return votesFrom(ballotsOf);
}

/** Votes in steps of 1/32, as the file of the index keeps them: server and browser then count the same. */
function coarse({ documents, votes, size }: Learning, fewestSteps: number): Ballot {
  const kept: { readonly documents: number[]; readonly votes: number[] } = { documents: [], votes: [] };
  for (let i = 0; i < size; i += 1) {
    const step = Math.round((votes[i] ?? 0) * STEPS_IN_A_VOTE);
    if (Math.abs(step) < fewestSteps) continue;
    kept.documents.push(documents[i] ?? 0);
    kept.votes.push(step / STEPS_IN_A_VOTE);
  }
  return kept;
}

/** Adds up the votes for each of `documents` documents. */
export function countVotes(ballots: Votes, agreement: Float32Array, documents: number): Float32Array {
  const { starts, documents: documentsOf, votes } = ballots;
  const counted = new Float32Array(documents);
  for (let line = 0; line < agreement.length; line += 1) {
    const likeness = agreement[line] ?? 0;
    if (likeness === 0) continue;
    const to = starts[line + 1] ?? 0;
    for (let i = starts[line] ?? 0; i < to; i += 1) {
      const document = documentsOf[i] ?? 0;
      counted[document] = (counted[document] ?? 0) + likeness * (votes[i] ?? 0);
    }
  }
  return counted;
}

type Near = { readonly lines: Int32Array; readonly likeness: Float32Array };

function nearLines(agreement: Float32Array): Near {
  const lines: number[] = [];
  for (let line = 0; line < agreement.length; line += 1)
    if ((agreement[line] ?? 0) > SMALLEST_LIKENESS) lines.push(line);
  return { lines: Int32Array.from(lines), likeness: Float32Array.from(lines, (line) => agreement[line] ?? 0) };
}

const NONE: Near = { lines: new Int32Array(0), likeness: new Float32Array(0) };

/** Votes by document, and the first `size` places of `touched` tell which documents have any. */
type Count = {
  readonly counted: Float64Array;
  readonly touched: Int32Array;
  /** What each share of the votes is to be divided by all of, by place in `touched`. */
  readonly odds: Float64Array;
  size: number;
};

function countFor(documentOf: Int32Array): Count {
  const documents = documentOf.reduce((most, document) => Math.max(most, document + 1), 0);
  return {
    counted: new Float64Array(documents),
    touched: new Int32Array(documents),
    odds: new Float64Array(documents),
    size: 0,
  };
}

function countNear(near: Near | undefined, ballots: readonly Learning[], count: Count): void {
  const { counted, touched } = count;
  let size = 0;
  const { lines, likeness } = near ?? NONE;
  for (let at = 0; at < lines.length; at += 1) {
    const ballot = ballots[lines[at] ?? 0];
    if (!ballot) continue;
    const { documents, votes } = ballot;
    const alike = likeness[at] ?? 0;
    for (let i = 0; i < ballot.size; i += 1) {
      const document = documents[i] ?? 0;
      const before = counted[document] ?? 0;
      if (before === 0) touched[size++] = document;
      counted[document] = before + alike * (votes[i] ?? 0);
    }
  }
  count.size = size;
}

/** The votes of a line while they are moved: the first `size` places. */
type Learning = { documents: Int32Array; votes: Float64Array; size: number };

const FIRST_PLACES = 8;

function learningOf(document: number): Learning {
  const ballot = { documents: new Int32Array(FIRST_PLACES), votes: new Float64Array(FIRST_PLACES), size: 1 };
  ballot.documents[0] = document;
  ballot.votes[0] = FIRST_VOTE;
  return ballot;
}

/** Where the votes of a line for a document stand; 0 of them where there were none. */
function placeIn(ballot: Learning, document: number): number {
  const { documents, votes, size } = ballot;
  for (let place = 0; place < size; place += 1) if (documents[place] === document) return place;
  if (size === documents.length) {
    ballot.documents = new Int32Array(2 * size);
    ballot.documents.set(documents);
    ballot.votes = new Float64Array(2 * size);
    ballot.votes.set(votes);
  }
  ballot.documents[size] = document;
  ballot.size = size + 1;
  return size;
}

/** One step of the gradient: towards the right document, away from those that got a share of the votes. */
function learn(ballot: Learning, right: number, { counted, touched, odds, size }: Count, step: number): void {
  let most = 0;
  for (let at = 0; at < size; at += 1) most = Math.max(most, counted[touched[at] ?? 0] ?? 0);
  let total = 0;
  for (let at = 0; at < size; at += 1) {
    const odd = Math.exp((counted[touched[at] ?? 0] ?? 0) - most);
    odds[at] = odd;
    total += odd;
  }
  move(ballot, right, 1 - Math.exp((counted[right] ?? 0) - most) / total, step);
  for (let at = 0; at < size; at += 1) {
    const document = touched[at] ?? 0;
    const share = (odds[at] ?? 0) / total;
    if (document !== right && share >= SMALLEST_DOUBT) move(ballot, document, -share, step);
  }
}

function move(ballot: Learning, document: number, wrong: number, step: number): void {
  const place = placeIn(ballot, document);
  ballot.votes[place] = (ballot.votes[place] ?? 0) * (1 - step * DECAY) + step * wrong;
}
