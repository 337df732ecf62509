import type { TideWeek } from '../../src/look/core/tide.ts';

const DAYS = ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'];

/** Seven days from a Sunday (0) or later; rounds on Tuesday and Thursday at ten. */
function week(first: number, from: number, rest: Partial<TideWeek>): TideWeek {
  const rounds = rest.rounds ?? [];
  const days = Array.from({ length: 7 }, (_, index) => ({
    weekday: DAYS[first + index] ?? '',
    day: `${from + index}.`,
    label: `${from + index}. November`,
    isRound: rounds.some(({ at, state }) => Math.floor(at) === index && state !== 'full'),
  }));
  return {
    days,
    rounds,
    away: [],
    holidays: [],
    description: 'Runden am Dienstag und am Donnerstag um 10 Uhr',
    ...rest,
  };
}

export const PLAIN = week(0, 22, {
  now: 0.62,
  rounds: [
    { at: 2.417, state: 'next' },
    { at: 4.417, state: 'later' },
  ],
});

export const FULL = week(0, 22, {
  now: 0.62,
  rounds: [
    { at: 2.417, state: 'full' },
    { at: 4.417, state: 'next' },
  ],
});

export const AWAY = week(6, 2, {
  now: 0.3,
  away: [{ from: 0.3, to: 2 }],
  rounds: [
    { at: 3.417, state: 'next' },
    { at: 5.417, state: 'later' },
  ],
});

const NONE = { rounds: [], away: [], holidays: [], days: [], description: 'Keine Runde' };
const TWO = 'Runden am Dienstag und am Donnerstag um 10 Uhr';
const WHOLE = [{ from: 0, to: 7 }];
const twice = (first: 'past' | 'next' | 'later', second: 'past' | 'later') => ({
  ...NONE,
  description: TWO,
  rounds: [
    { at: 1.417, state: first },
    { at: 3.417, state: second },
  ],
});

/** Eight weeks, Monday first. */
export const CALENDAR = [
  { label: '16. bis 22. Nov.', week: { ...twice('past', 'past'), now: 6.62 }, words: 'jetzt ist Sonntag, 22.' },
  { label: '23. bis 29. Nov.', week: twice('next', 'later'), words: 'Di 24. und Do 26.' },
  { label: '30. Nov. bis 6. Dez.', week: twice('later', 'later'), words: 'Di 1. und Do 3.' },
  {
    label: '7. bis 13. Dez.',
    week: {
      ...NONE,
      rounds: [
        { at: 1.417, state: 'later' },
        { at: 4.667, state: 'moved' },
      ],
    },
    words: 'Di 8. und ',
    moved: 'Fr 11., 16 Uhr',
  },
  {
    label: '14. bis 20. Dez.',
    week: { ...twice('later', 'later'), away: [{ from: 5, to: 7 }] },
    words: 'Di 15. und Do 17.',
  },
  {
    label: '21. bis 27. Dez.',
    week: {
      ...NONE,
      away: WHOLE,
      holidays: [
        { at: 4.5, name: 'Erster Weihnachtstag' },
        { at: 5.5, name: 'Zweiter Weihnachtstag' },
      ],
    },
    words: 'verreist; 25. und 26. frei',
  },
  {
    label: '28. Dez. bis 3. Jan.',
    week: { ...NONE, away: WHOLE, holidays: [{ at: 4.5, name: 'Neujahr' }] },
    words: 'verreist; 1. Jan. frei',
  },
  { label: '4. bis 10. Jan.', week: twice('later', 'later'), words: 'Di 5. und Do 7.' },
] as const satisfies readonly { label: string; week: TideWeek; words: string; moved?: string }[];
