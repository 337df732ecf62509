import type { Island } from '../store/island.ts';
import { countStates, questionsIn } from './store.ts';
import { heldAnswers } from './store-digest.ts';
import { isTrayDue } from './tray-words.ts';
import { titlesToChange } from './wording-as-title.ts';

/** What lies before the owner now. What waits for a round is not counted: until then it is nobody's business. */
export type OnTheDesk = {
  /** Questions of opened rounds without an answer. */
  readonly open: number;
  /** Answers by mail that wait for the owner's yes. */
  readonly held: number;
  /** Titles in words that were taken back. */
  readonly titles: number;
  /** Advice is among it once a month. */
  readonly inTrays: number;
  /** Whether anybody was ever answered: whoever has gone once around needs no card that shows the way. */
  readonly everAnswered: boolean;
};

const ANSWERED = ['sending', 'answered', 'already-answered', 'invited', 'referred', 'declined'] as const;

export async function onTheDesk(island: Island): Promise<OnTheDesk> {
  const counts = await countStates(island);
  const of = (states: readonly string[]) =>
    [...counts].reduce((sum, [state, count]) => sum + (states.includes(state) ? count : 0), 0);
  return {
    open: of(['desk', 'answering']),
    held: (await heldAnswers(island)).length,
    titles: (await titlesToChange(island)).length,
    inTrays: (await questionsIn(island, ['tray'])).filter((question) => isTrayDue(island, question)).length,
    everAnswered: of(ANSWERED) > 0,
  };
}
