import { newId } from '../kit/ids.ts';
import { type Island, together } from '../store/island.ts';
import { Refusal } from '../words/refusal.ts';
import type { Question } from './core/question.ts';
import { note, questionsInGroup, questionsWithIds } from './store.ts';
import { beginStep } from './store-step.ts';
import { type Pair, saveVerdicts } from './store-verdict.ts';

/**
 * Says that questions are the same: they become one group and are answered once, or go over to the group of `to`. Nothing
 * that is only between two people is joined.
 */
export function join(island: Island, ids: readonly string[], to?: string): Promise<string> {
  return together(island, async (island) => {
    const named = await questionsWithIds(island, [...new Set([...ids, ...(to ? [to] : [])])]);
    if (named.some(({ betweenUs }) => betweenUs)) throw new Refusal('betweenUsJoined');
    if (named.length < 2 || !named.every(isOnDesk)) throw new Refusal('questionChanged');
    const target = named.find(({ id }) => id === to) ?? named.find(({ groupId }) => groupId) ?? named[0];
    const groupId = target?.groupId ?? newId(island.now);
    if (named.every((question) => question.groupId === groupId)) return groupId;
    const step = await beginStep(island, 'joined');
    const left = await leftBehind(island, named, groupId);
    for (const question of named) {
      if (question.groupId !== groupId)
        await note(island, question, 'joined', 'owner', { group_id: groupId }, { step });
    }
    await leaveNobodyAlone(island, named, step);
    const group = await questionsInGroup(island, groupId);
    await saveVerdicts(island, left, { same: false, step });
    await saveVerdicts(island, pairsAmong(group), { same: true, step });
    return groupId;
  });
}

/** These questions, and all that the owner has joined with them. */
export async function wholeGroups(island: Island, questions: readonly Question[]): Promise<readonly Question[]> {
  const groups = new Set(questions.map(({ groupId }) => groupId).filter((id) => id !== undefined));
  const others = await Promise.all([...groups].map((id) => questionsInGroup(island, id)));
  return [...new Map([...questions, ...others.flat()].map((question) => [question.id, question])).values()];
}

/** Who goes over to another group is not the same as those that stay in the earlier one. */
async function leftBehind(island: Island, named: readonly Question[], groupId: string): Promise<readonly Pair[]> {
  const ids = new Set(named.map(({ id }) => id));
  const pairs = named.map(async (question): Promise<readonly Pair[]> => {
    if (!question.groupId || question.groupId === groupId) return [];
    const group = await questionsInGroup(island, question.groupId);
    const staying = group.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
    return pairsBetween([question.id], staying);
  });
  return (await Promise.all(pairs)).flat();
}

/**
 * Takes questions out of what they stood with: one becomes single, several a group of their own. They are never proposed
 * together with the rest again.
 */
export function split(island: Island, ids: readonly string[], rest: readonly string[]): Promise<void> {
  return together(island, async (island) => {
    const leaving = await questionsWithIds(island, ids);
    if (leaving.length === 0 || !leaving.every(isOnDesk)) throw new Refusal('questionChanged');
    const members = await Promise.all(leaving.map(({ groupId }) => (groupId ? questionsInGroup(island, groupId) : [])));
    const step = await beginStep(island, 'parted');
    const groupId = leaving.length > 1 ? newId(island.now) : '';
    for (const question of leaving) await note(island, question, 'parted', 'owner', { group_id: groupId }, { step });
    await leaveNobodyAlone(island, leaving, step);
    const others = [...new Set([...rest, ...members.flat().map(({ id }) => id)])].filter((id) => !ids.includes(id));
    await saveVerdicts(island, pairsBetween(ids, others), { same: false, step });
  });
}

/** Takes one question out of its group again; of two, both are single then. */
export function part(island: Island, { id }: Question): Promise<void> {
  return split(island, [id], []);
}

/** A group that only one is left of is none. */
async function leaveNobodyAlone(island: Island, moved: readonly Question[], step: string): Promise<void> {
  for (const groupId of new Set(moved.map(({ groupId }) => groupId).filter((id) => id !== undefined))) {
    const left = (await questionsInGroup(island, groupId)).filter(isOnDesk);
    const [last] = left;
    if (last && left.length === 1) await note(island, last, 'parted', 'owner', { group_id: '' }, { step });
  }
}

function isOnDesk({ state }: Question): boolean {
  return state === 'desk' || state === 'answering';
}

function pairsAmong(questions: readonly Question[]): readonly Pair[] {
  return questions.flatMap(({ id: a }, at) => questions.slice(at + 1).map(({ id: b }): Pair => [a, b]));
}

/** Every one of these with every one of those. */
export function pairsBetween(these: readonly string[], those: readonly string[]): readonly Pair[] {
  return these.flatMap((a) => those.map((b): Pair => [a, b]));
}
