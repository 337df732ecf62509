import { type Island, together } from '../store/island.ts';
import { Refusal } from '../words/refusal.ts';
import type { Question } from './core/question.ts';
import { move, note, questionWithId } from './store.ts';
import { bringHeldBack } from './store-digest.ts';
import { closeStep, columnsBefore, lastStep, type Undoable } from './store-step.ts';
import { dropVerdicts } from './store-verdict.ts';
import type { EventRow, QuestionRow, StepKind } from './tables.ts';
import { takeBack } from './take-back.ts';

/**
 * Undoes the owner's last step at the desk by the inverse of each of its events, and so on back, as far as nothing has left
 * and nothing has gone on since. Refuses where there is none.
 */
export function undo(island: Island): Promise<StepKind> {
  return together(island, async (island) => {
    const step = await lastStep(island);
    if (!step) throw new Refusal('nothingToUndo');
    if (step.kind === 'ended') await takeBack(island, step.id);
    else await invert(island, step);
    if (step.kind === 'held-dropped') await bringHeldBack(island, step.id);
    await closeStep(island, step.id);
    await dropVerdicts(island, step.id);
    return step.kind;
  });
}

async function invert(island: Island, { events }: Undoable): Promise<void> {
  const handled = new Set<string>();
  for (const { question_id } of events) {
    const question = handled.has(question_id) ? undefined : await questionWithId(island, question_id);
    handled.add(question_id);
    const own = events.filter((event) => event.question_id === question_id);
    if (question) await invertOne(island, question, own);
  }
}

/** What happened to one question within the step, last thing first, becomes one inverse event. */
async function invertOne(island: Island, question: Question, events: readonly EventRow[]): Promise<void> {
  const was: Partial<QuestionRow> = Object.assign({}, ...events.map(columnsBefore));
  const first = events.at(-1)?.kind;
  const mark = { undone: true };
  switch (first) {
    case 'postponed':
    case 'set-aside':
      await move(island, question, { kind: 'taken-back' }, 'owner', was, mark);
      return;
    case 'rescued':
      await move(island, question, { kind: 'set-aside' }, 'owner', was, mark);
      return;
    case 'held-dropped':
      await note(island, question, 'held-again', 'owner', was, mark);
      return;
    default:
      await note(island, question, first === 'joined' ? 'parted' : 'joined', 'owner', was, mark);
  }
}
