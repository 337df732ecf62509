import { readFileSync } from 'node:fs';
import type { Language } from '../src/kit/language.ts';
import { screen } from '../src/quiet/core/screen.ts';

export const LABELS = ['question', 'advice', 'promotion', 'spam'] as const;
export type Label = (typeof LABELS)[number];
/** The half the rules were made with, the half whose sums were watched, and texts of which only the first figures count. */
export type Half = 'build' | 'measure' | 'fresh';

/** A text written by hand, what it is, and where the rules sent it. */
export type ScreenedSample = {
  readonly label: Label;
  readonly text: string;
  readonly to: 'round' | 'advice' | 'promotion' | 'spam' | 'unclear';
};

/** The texts of a half, each screened as if it came by the form, with an address. */
export function screenedSamples(root: string, lang: Language, half: Half): readonly ScreenedSample[] {
  const lines = readFileSync(`${root}/test/fixtures/screen/${lang}-${half}.tsv`, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [label = '', text = ''] = line.split('\t');
    const verdict = screen({ text, kind: 'question', lang, replyKind: 'email', hasProofOfWork: false });
    return { label: label as Label, text, to: verdict.to === 'round' ? 'round' : verdict.tray };
  });
}

/**
 * What decides whether the rules may stay: questions that wait in a tray, and what was found of the rest. An offer that
 * lies with the spam is found; spam is found wherever it lies but in the round and among the advice.
 */
export function screenFigures(samples: readonly ScreenedSample[]) {
  const of = (label: Label) => samples.filter((each) => each.label === label);
  const share = (label: Label, trays: readonly string[]) =>
    of(label).filter(({ to }) => trays.includes(to)).length / of(label).length;
  const lost = of('question').filter(({ to }) => to !== 'round').length;
  return {
    texts: samples.length,
    questions: of('question').length,
    questionsInTray: lost,
    questionsInTrayShare: lost / of('question').length,
    adviceRecall: share('advice', ['advice']),
    promotionRecall: share('promotion', ['promotion', 'spam']),
    spamOutOfRound: share('spam', ['spam', 'promotion', 'unclear']),
  };
}
