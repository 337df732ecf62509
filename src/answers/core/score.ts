import { ASKED } from './lang/tongue.ts';
import { matchGrams, matchWords } from './match.ts';
import { type Query, queryOf } from './query.ts';
import type { Shelf } from './shelf.ts';
import { WEIGHTS } from './weights.ts';

/** What speaks for a document: the order of the weights. */
export const SIGNALS = ['lineWords', 'lineGrams', 'textWords', 'textGrams', 'asked'] as const;

/** Every document's score for a question; comparable between questions of one shelf. */
export function scoresOf(shelf: Shelf, text: string): Float32Array {
  const signals = signalsOf(shelf, queryOf(text, shelf.vocabulary));
  const scores = new Float32Array(shelf.shown.length);
  signals.forEach((signal, position) => {
    const weight = WEIGHTS[position] ?? 0;
    for (let i = 0; i < scores.length; i += 1) scores[i] = (scores[i] ?? 0) + weight * (signal[i] ?? 0);
  });
  return scores;
}

/** One array for each of `SIGNALS`, with a value for each document. */
export function signalsOf(shelf: Shelf, query: Query): readonly Float32Array[] {
  return [
    bestLine(shelf, matchWords(shelf.lines, query, true)),
    bestLine(shelf, matchGrams(shelf.lines, shelf.vocabulary, query)),
    matchWords(shelf.texts, query, true),
    matchGrams(shelf.texts, shelf.vocabulary, query),
    bestLine(shelf, agreement(shelf, query)),
  ];
}

function bestLine(shelf: Shelf, lines: Float32Array): Float32Array {
  const best = new Float32Array(shelf.shown.length);
  lines.forEach((score, line) => {
    const document = shelf.documentOf[line] ?? 0;
    if (score > (best[document] ?? 0)) best[document] = score;
  });
  return best;
}

/** 1 where question and line ask for the same (when, where, how much ...). */
function agreement(shelf: Shelf, query: Query): Float32Array {
  const asked = ASKED.indexOf(query.asked);
  return Float32Array.from(shelf.askedOf, (other) => (asked > 0 && other === asked ? 1 : 0));
}
