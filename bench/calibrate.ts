import type { Finder, Known, Ranked } from './engine.ts';

const MOST_TRIED = 200;
const FALSE_SURE = 0.1;

/**
 * Gives a peer what Insel has by itself: three suggestions and a sure zone. Every known line is asked with its own
 * entry hidden; the border is what only one in ten of the wrong answers reaches.
 */
export function calibrated(known: readonly Known[], rank: (text: string) => readonly Ranked[]): Finder['suggest'] {
  let border: number | undefined;
  return (text) => {
    border ??= borderOf(known, rank);
    const sureFrom = border;
    return rank(text)
      .slice(0, 3)
      .map(({ id, score }) => ({ id, score, sure: score >= sureFrom }));
  };
}

function borderOf(known: readonly Known[], rank: (text: string) => readonly Ranked[]): number {
  const lines = known.flatMap(({ entry, phrasings }) =>
    [entry.question, ...phrasings].filter(Boolean).map((text) => ({ text, id: entry.id })),
  );
  const step = Math.max(1, Math.floor(lines.length / MOST_TRIED));
  const wrong = lines
    .filter((_, i) => i % step === 0)
    .map(({ text, id }) => rank(text).find((one) => one.id !== id)?.score ?? 0)
    .sort((a, b) => a - b);
  return wrong[Math.floor((1 - FALSE_SURE) * wrong.length)] ?? Number.POSITIVE_INFINITY;
}
