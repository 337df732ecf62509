import { instantText } from '../kit/instants.ts';
import { post } from '../mail/outbox.ts';
import { type Island, together } from '../store/island.ts';
import { enqueue, postpone } from '../store/queue.ts';
import { urlOf } from '../words/addresses.ts';
import type { Question } from './core/question.ts';
import { mineToken } from './links.ts';
import { later, written } from './mails.ts';
import { planRound, promiseNow, roundAt } from './rounds.ts';
import { saidDate, saidRound } from './said.ts';
import { movedIds, note, questionsIn, questionWithId } from './store.ts';

/** An owner who enters an absence often saves twice: what holds after these minutes is what is told. */
const SETTLING = Temporal.Duration.from({ minutes: 10 });

/**
 * Holds every promise against the rounds as they are set now. Whose round is no more gets the next one with room, seen on
 * the page at once; whoever was moved before comes back to an earlier one where that opens up. It is told by mail, once,
 * when the settings have settled: a date that is none later than the one told before is not.
 */
export function repromise(island: Island): Promise<void> {
  return together(island, async (island) => {
    const moved = await movedIds(island);
    for (const question of await questionsIn(island, ['waiting'])) {
      const { roundAt: promised } = question;
      if (!promised || Temporal.Instant.compare(promised, island.now) <= 0) continue; // its round opens this minute
      const isGone = roundAt(island, promised) === undefined;
      if (!isGone && !moved.has(question.id)) continue;
      const { round } = await promiseNow(island);
      if (!isGone && Temporal.Instant.compare(round.opensAt, promised) >= 0) continue;
      await promiseAnother(island, question, round.opensAt);
      await planTelling(island, question.id, promised);
    }
  });
}

/** Promises another round; the page of the question shows it from now on. */
export async function promiseAnother(island: Island, question: Question, opensAt: Temporal.Instant): Promise<Question> {
  const changes = { round_at: instantText(opensAt), moved_at: instantText(island.now) };
  const moved = await note(island, question, 'moved', 'machine', changes);
  await planRound(island, opensAt);
  return moved;
}

/** The job carries the date that was told last: further changes find it standing and only put it off. */
async function planTelling(island: Island, id: string, told: Temporal.Instant): Promise<void> {
  const dueAt = island.now.add(SETTLING);
  await enqueue(island, { kind: 'tell-moved', key: id, payload: { id, told: instantText(told) }, dueAt });
  await postpone(island, 'tell-moved', id, dueAt);
}

/** Mails whoever waits what holds instead of the date they were told, where it is later. */
export function tellMoved(island: Island, id: string, told: Temporal.Instant): Promise<void> {
  return together(island, async (island) => {
    const question = await questionWithId(island, id);
    if (question?.state !== 'waiting' || !question.roundAt) return;
    if (Temporal.Instant.compare(question.roundAt, told) <= 0) return;
    await tellLater(island, question, question.roundAt, `later:${id}:${instantText(question.roundAt)}`);
  });
}

/** One mail a key, to a proven address alone. Only the owner and full rounds make one: strangers cannot flood anybody with them. */
export async function tellLater(
  island: Island,
  question: Question,
  opensAt: Temporal.Instant,
  key: string,
): Promise<void> {
  const { reply, lang, id } = question;
  if (reply.by === 'number' || !reply.isConfirmed) return;
  const mail = later(lang, {
    asked: saidDate(island, lang, question.askedAt),
    round: saidRound(island, lang, opensAt),
    link: urlOf(island, lang, 'mine', { token: mineToken(island, question) }),
  });
  const message = { kind: 'later', to: reply.address, ...written(island, lang, mail), lang, about: id };
  await post(island, { ...message, automatic: true, key });
}
