import { type Announced, withAnnounced } from '../answers/core/announced.ts';
import type { Suggestion } from '../answers/core/suggestion.ts';
import { suggestionsFor } from '../answers/find.ts';
import { newId } from '../kit/ids.ts';
import { instantText } from '../kit/instants.ts';
import type { Language } from '../kit/language.ts';
import { nextRounds, roundsBetween } from '../quiet/core/rounds.ts';
import { dayIn } from '../quiet/core/rules.ts';
import { rulesOf } from '../quiet/rules-of.ts';
import { type Island, together } from '../store/island.ts';
import { pathOf } from '../words/addresses.ts';
import { Refusal } from '../words/refusal.ts';
import { answer } from './answer.ts';
import type { Leak } from './core/leak.ts';
import type { Question } from './core/question.ts';
import { cleanLine, lengthOf } from './core/text.ts';
import { wholeGroups } from './group.ts';
import { orLastKnown } from './last-known.ts';
import { leaksOf, unlessStays } from './leaks.ts';
import { move, note, questionsOfAnswer, questionsWithIds, questionWithId } from './store.ts';
import { allAnnouncements, joinedTo, removeAnnouncement, saveAnnouncement, saveJoined } from './store-announce.ts';
import { answerWithId, recipientsOf } from './store-answer.ts';
import { verdictsAmong } from './store-verdict.ts';

const LONGEST_TITLE_CHARS = 160;

/**
 * Says in the owner's words what he is about to answer, so that others need not ask it again. It is public at once: words
 * of single askers come back, and nothing is announced, unless he has said that they stay.
 */
export async function announce(
  island: Island,
  questionId: string,
  typed: string,
  stays?: string,
): Promise<readonly Leak[]> {
  const title = cleanLine(typed);
  if (title === '') throw new Refusal('announcedEmpty');
  if (lengthOf(title) > LONGEST_TITLE_CHARS) throw new Refusal('announcedLong', { most: String(LONGEST_TITLE_CHARS) });
  const question = await questionWithId(island, questionId);
  if (!question || !isAboutToBeAnswered(question)) throw new Refusal('questionChanged');
  if (question.betweenUs) throw new Refusal('betweenUsPublic');
  const group = await wholeGroups(island, [question]);
  const leaks = unlessStays(leaksOf(island, group, { markdown: '', title, isPublic: true }), stays);
  if (leaks.length === 0)
    await saveAnnouncement(island, { id: newId(island.now), questionId, lang: question.lang, title });
  return leaks;
}

/** Takes an announcement back; who wanted the answer, too, still gets it. */
export function unannounce(island: Island, id: string): Promise<void> {
  return removeAnnouncement(island, id);
}

/** What is announced and not yet answered. */
export async function announced(island: Island): Promise<readonly Announced[]> {
  const all = await allAnnouncements(island);
  if (all.length === 0) return [];
  const questions = await questionsWithIds(
    island,
    all.map(({ questionId }) => questionId),
  );
  const open = new Map(questions.filter(isAboutToBeAnswered).map((question) => [question.id, question]));
  const date = dayOfAnswering(island);
  return all
    .filter(({ questionId }) => open.has(questionId))
    .map(({ id, lang, title }) => ({ id, lang, title, date, url: pathOf(island.about.languages, lang, 'questions') }));
}

/** The same in one language, for the page that is asked on. */
export async function announcedIn(island: Island, lang: Language): Promise<readonly Announced[]> {
  return (await announcedShown(island)).filter((each) => each.lang === lang);
}

function announcedShown(island: Island): Promise<readonly Announced[]> {
  return orLastKnown(island, 'announced', () => announced(island), []);
}

/** What may answer a text: what is written, and what is announced. */
export async function suggestionsNow(island: Island, lang: Language, text: string): Promise<readonly Suggestion[]> {
  return withAnnounced(await suggestionsFor(island, lang, text), await announcedShown(island), text, lang);
}

/**
 * Lays a question that was just asked beside the one that is about to be answered. Nothing happens where that was
 * answered meanwhile, or where the new one is only between two people or lies in a tray: then it goes its own way.
 */
export async function joinAnnounced(island: Island, question: Question, announcementId: string): Promise<Question> {
  const announcement = (await allAnnouncements(island)).find(({ id }) => id === announcementId);
  const target = announcement && (await questionWithId(island, announcement.questionId));
  if (!target || !isAboutToBeAnswered(target) || question.betweenUs || question.state !== 'waiting') return question;
  return together(island, async (island) => {
    const group_id = target.groupId ?? newId(island.now);
    if (!target.groupId) await note(island, target, 'joined', 'asker', { group_id });
    await saveJoined(island, target.id, question.id);
    const round_at = target.roundAt ? instantText(target.roundAt) : '';
    const changes = { group_id, round_at, delivered_at: instantText(island.now) };
    return move(island, question, { kind: 'delivered' }, 'asker', changes);
  });
}

/**
 * An answer has left: whoever wanted it, too, and was not among its people gets the same words, unless the owner said that
 * it is another question.
 */
export async function answerJoined(island: Island, answerId: string): Promise<void> {
  const given = await answerWithId(island, answerId);
  if (!given?.sentAt) return;
  const answered = await questionsOfAnswer(island, answerId);
  const joined = await joinedTo(
    island,
    (await recipientsOf(island, answerId)).map(({ questionId }) => questionId),
  );
  const leftOut = await partedFrom(island, answered, joined);
  const left = (await questionsWithIds(island, joined)).filter(
    (question) =>
      isAboutToBeAnswered(question) &&
      !leftOut.has(question.id) &&
      answered.some(({ groupId }) => groupId && groupId === question.groupId),
  );
  if (left.length === 0) return;
  const { ending, markdown, entryPath, colleague, source } = given;
  const questionIds = left.map(({ id }) => id);
  await answer(island, { ending, markdown, entryPath, colleague, source, questionIds });
}

/** Whom the owner left out of an answer, or laid by itself. */
async function partedFrom(
  island: Island,
  answered: readonly Question[],
  joined: readonly string[],
): Promise<ReadonlySet<string>> {
  const ids = new Set(answered.map(({ id }) => id));
  const { other } = await verdictsAmong(island, [...ids, ...joined]);
  return new Set(other.filter((pair) => pair.some((id) => ids.has(id))).flat());
}

function isAboutToBeAnswered({ state }: Question): boolean {
  return state === 'desk' || state === 'answering';
}

/** Today where there is a round today, else the day of the next one. */
function dayOfAnswering(island: Island): string {
  const rules = rulesOf(island);
  const today = dayIn(rules, island.now);
  const midnight = today.toZonedDateTime(rules.zone).toInstant();
  const [opened] = roundsBetween(rules, midnight, island.now.add({ milliseconds: 1 }));
  return (opened?.day ?? nextRounds(rules, island.now, 1)[0]?.day ?? today).toString();
}
