import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailsAbout } from '../../src/mail/outbox.ts';
import { answer } from '../../src/questions/answer.ts';
import { askerView } from '../../src/questions/asker-view.ts';
import { ENDINGS, isEnding, type Question, STATES } from '../../src/questions/core/question.ts';
import { deliverRound } from '../../src/questions/deliver-round.ts';
import { erase } from '../../src/questions/erase.ts';
import { join, split } from '../../src/questions/group.ts';
import { reopen, rescue, settle, withdraw } from '../../src/questions/mine.ts';
import { keepDraft, postpone, setAside, takeUp } from '../../src/questions/sort.ts';
import { eventsOf, questionsIn } from '../../src/questions/store.ts';
import { lastStep } from '../../src/questions/store-step.ts';
import { takeBack } from '../../src/questions/take-back.ts';
import { undo } from '../../src/questions/undo.ts';
import { Refusal } from '../../src/words/refusal.ts';
import { describeOnEachDatabase } from '../databases.ts';
import { type Circle, openCircle } from './question-steps.ts';

const ACTS = [
  'ask',
  'ask-by-number',
  'open-round',
  'answer',
  'answer-two',
  'take-back',
  'join',
  'split',
  'postpone',
  'set-aside',
  'take-up',
  'draft',
  'undo',
  'rescue',
  'withdraw',
  'settle',
  'reopen',
  'erase',
  'wait',
] as const;

type Act = { readonly what: (typeof ACTS)[number]; readonly which: number; readonly ending: number };

const acts = fc.array(
  fc.record({
    what: fc.constantFrom(...ACTS),
    which: fc.nat({ max: 20 }),
    ending: fc.nat({ max: ENDINGS.length - 1 }),
  }),
  { minLength: 10, maxLength: 40 },
);

const LATER = { hours: 1 };
const RUNS = Number(process.env.INSEL_RUNS ?? 6);

/** No two questions are alike: the same words from the same address would be one. */
let asked = 0;

/** Somebody does something; what the state of the question forbids is refused, and changes nothing. */
async function act(circle: Circle, { what, which, ending }: Act): Promise<void> {
  const all = await questionsIn(circle.island(), STATES);
  const one = all[which % Math.max(1, all.length)];
  const other = all[(which + 1) % Math.max(1, all.length)];
  const island = circle.island();
  const as = ENDINGS[ending] ?? 'answered';
  const give = (ids: readonly string[]) =>
    answer(island, {
      ending: as,
      questionIds: ids,
      markdown: 'So ist es.',
      entryPath: as === 'already-answered' ? '/fragen/dauer/' : undefined,
      colleague: as === 'referred' ? 'https://kollegin.example/' : undefined,
      source: 'desk',
    });
  asked += 1;
  if (what === 'ask') await circle.ask({ text: `Frage ${asked}?`, email: `a${asked}@example.org` });
  else if (what === 'ask-by-number') await circle.ask({ text: `Frage ${asked}?`, reply: 'number', email: '' });
  else if (what === 'open-round') await deliverRound(island);
  else if (what === 'undo') await undo(island);
  else if (what === 'wait') await circle.until(circle.now().add(LATER).toString());
  else if (one) {
    if (what === 'answer') await give([one.id]);
    else if (what === 'answer-two' && other && other.id !== one.id) await give([one.id, other.id]);
    else if (what === 'take-back') await takeBack(island, one.answerId ?? '');
    else if (what === 'join') await join(island, [one.id, other?.id ?? '']);
    else if (what === 'split') await split(island, [one.id], other ? [other.id] : []);
    else if (what === 'postpone') await postpone(island, [one]);
    else if (what === 'set-aside') await setAside(island, [one], 'unclear');
    else if (what === 'take-up') await takeUp(island, one);
    else if (what === 'draft') await keepDraft(island, [one], { markdown: 'Noch nicht fertig' });
    else if (what === 'rescue') await rescue(island, one);
    else if (what === 'withdraw') await withdraw(island, one);
    else if (what === 'settle') await settle(island, one, '/fragen/dauer/');
    else if (what === 'reopen') await reopen(island, one, 'Mir nicht.');
    else if (what === 'erase') await erase(island, one);
  }
}

async function actUnlessRefused(circle: Circle, each: Act): Promise<boolean> {
  try {
    await act(circle, each);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** Everything that can be seen of where questions stand. */
async function standings(circle: Circle): Promise<readonly object[]> {
  const all = await questionsIn(circle.island(), STATES);
  return all.map(({ answerId: _, ...rest }) => ({ ...rest, roundAt: String(rest.roundAt) }));
}

/** Told together, the events lead from the first state to the one it is in, and each begins where the last one ended. */
async function expectUnbroken(circle: Circle, question: Question): Promise<void> {
  const events = await eventsOf(circle.island(), question.id);
  expect(events[0]?.kind).toBe('asked');
  events.slice(1).forEach((event, at) => {
    expect(event.from_state).toBe(events[at]?.to_state);
    expect(event.nth).toBe((events[at]?.nth ?? 0) + 1);
  });
  expect(events.at(-1)?.to_state).toBe(question.state);
  expect(STATES).toContain(question.state);
}

/** Whoever was answered, in whatever way, has a mail about it, or finds it by the number. */
async function expectTold(circle: Circle, question: Question): Promise<void> {
  if (!isEnding(question.state)) return;
  const island = circle.island();
  const view = await askerView(island, question);
  expect(view.answer?.ending).toBe(question.state);
  if (question.reply.by === 'number') return;
  const mails = (await mailsAbout(island, question.id)).filter(({ kind }) => kind === 'answer');
  const ends = (await eventsOf(island, question.id)).filter(({ kind }) => kind === 'sent');
  expect(mails.filter(({ state }) => state === 'handed')).toHaveLength(ends.length);
}

describeOnEachDatabase('whatever happens, in whatever order', (open) => {
  test('a question is in one state, every change is written down, and every end is told', async () => {
    const connection = await open();
    let island = 0;
    await fc.assert(
      fc.asyncProperty(acts, async (steps) => {
        island += 1;
        const id = `01998c5e-0000-7000-8000-${String(island).padStart(12, '0')}`;
        const circle = await openCircle({ connection, settings: { id }, files: FILES });
        try {
          for (const each of steps) {
            const before = await standings(circle);
            const isDone = await actUnlessRefused(circle, each);
            if (!isDone) expect(await standings(circle)).toEqual(before);
            for (const question of await questionsIn(circle.island(), STATES)) await expectUnbroken(circle, question);
          }
          await circle.until(circle.now().add(LATER).toString());
          for (const question of await questionsIn(circle.island(), STATES)) await expectTold(circle, question);
        } finally {
          await circle.close();
        }
      }),
      { numRuns: RUNS, examples: [[ANSWERED_AND_DRAFTED]] },
    );
  });

  test('undoing brings back exactly what was, step by step, as far as nothing has left', async () => {
    const connection = await open();
    let island = 0;
    await fc.assert(
      fc.asyncProperty(ownersActs, async (steps) => {
        island += 1;
        const id = `01998c5e-0000-7000-8000-${String(island).padStart(12, '0')}`;
        const circle = await openCircle({ connection, settings: { id }, files: FILES });
        try {
          for (let at = 0; at < 5; at += 1) await circle.ask({ text: `Frage ${at}?`, email: `a${at}@example.org` });
          await deliverRound(circle.island());
          const seen = [await standings(circle)];
          for (const each of steps) {
            const last = await lastStep(circle.island());
            await actUnlessRefused(circle, each);
            if ((await lastStep(circle.island()))?.id !== last?.id) seen.push(await standings(circle));
          }
          for (const before of seen.slice(0, -1).reverse()) {
            await undo(circle.island());
            expect(await standings(circle)).toEqual(before);
          }
          await expect(undo(circle.island())).rejects.toThrow('nothingToUndo');
        } finally {
          await circle.close();
        }
      }),
      { numRuns: RUNS, examples: [[POSTPONED_AND_ANSWERED]] },
    );
  });
});

const FILES = {
  'content/questions/dauer.md': '---\ntitle: Wie lange?\ndate: 2026-10-01\n---\n\nAnderthalb Stunden.\n',
};

const ownersActs = fc.array(
  fc.record({
    what: fc.constantFrom('answer', 'answer-two', 'join', 'split', 'postpone', 'set-aside', 'take-up' as const),
    which: fc.nat({ max: 20 }),
    ending: fc.constantFrom(0, 2, 3, 4),
  }),
  { minLength: 1, maxLength: 12 },
);

/** Undoing the answer must not forget where the postponed question came from. */
const POSTPONED_AND_ANSWERED = [
  { what: 'postpone' as const, which: 0, ending: 0 as const },
  { what: 'answer' as const, which: 0, ending: 0 as const },
];

/** A form of the desk that is older than the answer must not take the answer's place. */
const ANSWERED_AND_DRAFTED: Act[] = (['ask', 'open-round', 'answer', 'wait', 'draft'] as const).map((what) => ({
  what,
  which: 0,
  ending: 0,
}));
