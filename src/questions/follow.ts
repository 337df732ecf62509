import { instantText } from '../kit/instants.ts';
import { mailsAbout, post } from '../mail/outbox.ts';
import { nextRounds } from '../quiet/core/rounds.ts';
import { rulesOf } from '../quiet/rules-of.ts';
import { contentOf } from '../source/content-of.ts';
import type { Entry } from '../source/core/content.ts';
import { type Island, together } from '../store/island.ts';
import { enqueue } from '../store/queue.ts';
import { urlOf } from '../words/addresses.ts';
import { earlierWords } from './answer-mail.ts';
import type { Question } from './core/question.ts';
import { followToken, generationOf, readQuestionToken } from './links.ts';
import { changed, written } from './mails.ts';
import { saidDate } from './said.ts';
import { emailPrint, note, questionsToTell, questionWithId } from './store.ts';
import { answerWithId } from './store-answer.ts';

/** Nobody is written to about changes more often. */
const REST = Temporal.Duration.from({ hours: 24 * 90 });

/** The question a link in an answer speaks of; undefined where it leads nowhere any more. */
export async function questionToFollow(island: Island, token: string): Promise<Question | undefined> {
  const read = readQuestionToken(island, 'follow', token);
  const question = read && (await questionWithId(island, read.id));
  return question && generationOf(question) === read.generation ? question : undefined;
}

/** The page of the island that answers a question; undefined where nothing of the answer is public. */
export async function entryAnswering(island: Island, { answerId }: Question): Promise<Entry | undefined> {
  const given = answerId ? await answerWithId(island, answerId) : undefined;
  const path = given?.publication?.path ?? given?.entryPath?.split('#')[0];
  const { byPath, moved } = contentOf(island);
  return path === undefined ? undefined : (byPath.get(path) ?? byPath.get(moved.get(path) ?? ''));
}

/** Its asker wants to be told when the answer changes, or does not want it any more. */
export async function follow(island: Island, question: Question, isWanted: boolean): Promise<void> {
  const entry = await entryAnswering(island, question);
  if (!entry) return;
  await together(island, async (island) => {
    await note(island, question, 'follows', 'asker', { knows_entry: isWanted ? versionOf(entry) : '' });
    if (isWanted) await lookAgain(island);
  });
}

/** Mails everybody who asked for it whose answer has another date than the one they know. The owner sets that date. */
export async function tellChanges(island: Island): Promise<void> {
  await together(island, async (island) => {
    const following = await questionsToTell(island);
    for (const question of following) await tellOne(island, question);
    if (following.length > 0) await lookAgain(island);
  });
}

async function tellOne(island: Island, question: Question): Promise<void> {
  const { reply, lang, id, knowsEntry = '' } = question;
  const entry = await entryAnswering(island, question);
  if (!entry || versionOf(entry) <= knowsEntry || reply.by === 'number') return;
  if (await wasToldLately(island, question)) return;
  const mail = changed(lang, {
    asked: saidDate(island, lang, question.askedAt),
    entry: earlierWords(island, entry.path),
    stop: urlOf(island, lang, 'follow', { token: followToken(island, question) }),
  });
  const version = versionOf(entry);
  await post(island, {
    kind: 'changed',
    to: reply.address,
    ...written(island, lang, mail),
    lang,
    about: id,
    automatic: true,
    // Who asked twice and follows both hears of one change once.
    key: `changed:${entry.path}:${version}:${emailPrint(island, reply.address)}`,
  });
  await note(island, question, 'told', 'machine', { knows_entry: version });
}

async function wasToldLately(island: Island, { id }: Question): Promise<boolean> {
  const since = island.now.subtract(REST);
  const mails = await mailsAbout(island, id);
  return mails.some(({ kind, dueAt }) => kind === 'changed' && Temporal.Instant.compare(dueAt, since) > 0);
}

/** With the next round, and so on as long as anybody wants to know: changes are told at the owner's hours, too. */
async function lookAgain(island: Island): Promise<void> {
  const [next] = nextRounds(rulesOf(island), island.now, 1);
  if (!next) return;
  const key = instantText(next.opensAt);
  await enqueue(island, { kind: 'tell-changes', key, payload: null, dueAt: next.opensAt });
}

function versionOf({ updated, date }: Entry): string {
  return updated ?? date;
}
