import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENDINGS, isEnding, isOpen, next, type QuestionEvent, STATES, type Standing } from './question.ts';

const EVENTS: readonly QuestionEvent[] = [
  ...(
    [
      'delivered',
      'begun',
      'postponed',
      'set-aside',
      'rescued',
      'taken-back',
      'sent',
      'reopened',
      'settled',
      'withdrawn',
      'erased',
    ] as const
  ).map((kind) => ({ kind })),
  ...ENDINGS.map((as) => ({ kind: 'ended' as const, as })),
];
const UNDOABLE = ['postponed', 'set-aside', 'ended'];
const begin = fc.constantFrom<Standing>({ state: 'waiting' }, { state: 'tray' });
const events = fc.array(fc.constantFrom(...EVENTS), { maxLength: 60 });

function walk(start: Standing, steps: readonly QuestionEvent[]): Standing[] {
  const path = [start];
  let standing = start;
  for (const step of steps) {
    standing = next(standing, step) ?? standing;
    path.push(standing);
  }
  return path;
}

test('whatever happens, a question is in exactly one state, and says what it needs to go on', () => {
  fc.assert(
    fc.property(begin, events, (start, steps) => {
      for (const { state, ending, back } of walk(start, steps)) {
        expect(STATES).toContain(state);
        expect(ending !== undefined).toBe(state === 'sending');
        if (back) expect(['waiting', 'tray', 'sending']).toContain(state);
        if (state === 'sending') expect(back).toBeDefined();
      }
    }),
  );
});

test('taking back is the inverse of every decision of the owner that can be undone', () => {
  fc.assert(
    fc.property(begin, events, fc.constantFrom(...EVENTS), (start, steps, decision) => {
      const before = walk(start, steps).at(-1) ?? start;
      const after = next(before, decision);
      if (!after || !UNDOABLE.includes(decision.kind)) return;
      expect(next(after, { kind: 'taken-back' })?.state).toBe(before.state);
    }),
  );
});

test('nothing is taken back twice', () => {
  fc.assert(
    fc.property(begin, events, (start, steps) => {
      const back = next(walk(start, steps).at(-1) ?? start, { kind: 'taken-back' });
      if (back) expect(next(back, { kind: 'taken-back' })).toBeUndefined();
    }),
  );
});

test('what is erased stays erased, what was withdrawn or settled can only be erased', () => {
  for (const event of EVENTS) {
    expect(next({ state: 'erased' }, event)).toBeUndefined();
    for (const state of ['withdrawn', 'settled'] as const) {
      expect(next({ state }, event)?.state).toBe(event.kind === 'erased' ? 'erased' : undefined);
    }
  }
});

test('every question can be withdrawn until its answer has left, and erased at any time', () => {
  fc.assert(
    fc.property(begin, events, (start, steps) => {
      const standing = walk(start, steps).at(-1) ?? start;
      if (isOpen(standing.state)) expect(next(standing, { kind: 'withdrawn' })).toEqual({ state: 'withdrawn' });
      if (standing.state !== 'erased') expect(next(standing, { kind: 'erased' })).toEqual({ state: 'erased' });
    }),
  );
});

test('the way of an answer: round, decision, ten minutes, told, and back into the next round', () => {
  const path = walk({ state: 'waiting' }, [
    { kind: 'delivered' },
    { kind: 'ended', as: 'answered' },
    { kind: 'sent' },
    { kind: 'reopened' },
    { kind: 'delivered' },
    { kind: 'ended', as: 'declined' },
    { kind: 'taken-back' },
  ]);
  expect(path.map(({ state }) => state)).toEqual([
    'waiting',
    'desk',
    'sending',
    'answered',
    'waiting',
    'desk',
    'sending',
    'desk',
  ]);
});

test('every decision has an end of its own that the asker can answer with "that does not answer it"', () => {
  for (const as of ENDINGS) {
    const sending = next({ state: 'desk' }, { kind: 'ended', as });
    const sent = sending && next(sending, { kind: 'sent' });
    expect(sent).toEqual({ state: as });
    expect(isEnding(as)).toBe(true);
    expect(sent && next(sent, { kind: 'reopened' })).toEqual({ state: 'waiting' });
  }
});
