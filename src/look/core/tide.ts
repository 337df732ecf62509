/** A round in the week, `at` in days since the week's first midnight, in wall time: Monday 10:00 is .417. */
export type TideRound = {
  readonly at: number;
  /** `next` is the next one with room; `moved` is a later one on an unusual day. */
  readonly state: 'next' | 'later' | 'past' | 'full' | 'moved';
  /** A word above the crest, where it is another than the usual one. */
  readonly label?: string | undefined;
};

export type TideDay = {
  readonly weekday: string;
  readonly day: string;
  /** The whole date, for the pointer. */
  readonly label: string;
  readonly isRound?: boolean | undefined;
};

/** Seven days as plain data. Rounds outside of them shape the swells at the edges and are otherwise not drawn. */
export type TideWeek = {
  readonly days: readonly TideDay[];
  readonly now?: number | undefined;
  readonly rounds: readonly TideRound[];
  readonly away: readonly { readonly from: number; readonly to: number }[];
  readonly holidays: readonly { readonly at: number; readonly name: string }[];
  /** Says in words what is drawn. */
  readonly description: string;
};

/** A line along the base, in days. */
export type Stretch = { readonly from: number; readonly to: number };
export type Swell = { readonly path: string; readonly isFilled: boolean };
export type Dot = { readonly at: number; readonly kind: 'next' | 'later' };

/** Lengths are in a box of 700 x 50: a day is 100 wide. Positions named `at` are in days. */
export type TideDrawing = {
  readonly base: readonly Stretch[];
  readonly dotted: readonly Stretch[];
  readonly swells: readonly Swell[];
  /** From now to the next round with room; none through days away. */
  readonly way?: string | undefined;
  readonly dots: readonly Dot[];
};

export const DAYS = 7;
export const DAY_WIDTH = 100;
export const BASE_Y = 46;
export const CREST_Y = 19;
/** Puts a cubic's handles where its curve comes nearest to a cosine. */
const HANDLE = 0.3642;
const WIDEST_DAYS = 0.95;
const SHARE_OF_DISTANCE = 0.48;

export function drawTide(week: TideWeek): TideDrawing {
  const rounds = roundsAtHome(week);
  const dotted = merged(week.away.map(withinWeek).filter(({ from, to }) => from < to));
  return {
    base: gapsBetween(dotted),
    dotted,
    swells: rounds.map((round) => swellOf(round, halfWidthOf(round, rounds))),
    way: wayOf(week, rounds),
    dots: rounds.filter(hasDot).map(({ at, state }) => ({ at, kind: state === 'next' ? 'next' : 'later' })),
  };
}

/** Rounds in order, without those that fall into days away or on one another. */
export function roundsAtHome({ rounds, away }: TideWeek): TideRound[] {
  return rounds
    .filter(({ at }) => !away.some(({ from, to }) => from <= at && at < to))
    .toSorted((a, b) => a.at - b.at)
    .filter((round, index, all) => round.at !== all[index - 1]?.at);
}

/** How far a swell reaches to each side, in days: never so far that two of them touch. */
export function halfWidthOf(round: TideRound, rounds: readonly TideRound[]): number {
  const distances = rounds.filter((other) => other !== round).map((other) => Math.abs(other.at - round.at));
  return Math.min(WIDEST_DAYS, SHARE_OF_DISTANCE * Math.min(...distances));
}

/** How high the water stands above the base at a time, from 0 to 1. */
export function heightAt(time: number, rounds: readonly TideRound[]): number {
  const heights = rounds.map((round) => {
    const reach = halfWidthOf(round, rounds);
    const away = Math.abs(time - round.at);
    return away < reach ? (1 + Math.cos((Math.PI * away) / reach)) / 2 : 0;
  });
  return Math.max(0, ...heights);
}

function swellOf(round: TideRound, reach: number): Swell {
  const { at, state } = round;
  const up = half(at - reach, BASE_Y, at, CREST_Y);
  const down = half(at, CREST_Y, at + reach, BASE_Y);
  return { path: `M${x(at - reach)} ${BASE_Y}${up}${down}`, isFilled: state !== 'past' && state !== 'full' };
}

/** Half a swell: one cubic that leaves and arrives level. */
function half(from: number, fromY: number, to: number, toY: number): string {
  const handle = HANDLE * (to - from);
  return `C${x(from + handle)} ${fromY} ${x(to - handle)} ${toY} ${x(to)} ${toY}`;
}

function wayOf({ now, away }: TideWeek, rounds: readonly TideRound[]): string | undefined {
  const next = rounds.find(({ state }) => state === 'next');
  if (now === undefined || !next || next.at <= now) return undefined;
  if (away.some(({ from, to }) => from < next.at && to > now)) return undefined;
  const foot = next.at - halfWidthOf(next, rounds);
  const level = `M${x(now)} ${BASE_Y}H${x(Math.max(now, foot))}`;
  return now <= foot ? level + half(foot, BASE_Y, next.at, CREST_Y) : climbFrom(now, foot, next.at);
}

/** The rest of a rising half from `now` on: the cubic is cut there (de Casteljau) and its second part kept. */
function climbFrom(now: number, foot: number, top: number): string {
  const xs = [foot, foot + HANDLE * (top - foot), top - HANDLE * (top - foot), top];
  const t = parameterAt(now, xs);
  const restX = restOf(xs, t);
  const restY = restOf([BASE_Y, BASE_Y, CREST_Y, CREST_Y], t);
  const points = restX.map((each, index) => `${x(each)} ${round(restY[index] ?? CREST_Y)}`);
  return `M${points[0]}C${points.slice(1).join(' ')}`;
}

/** Halving is enough: times grow along the curve. Forty steps are finer than any pixel. */
function parameterAt(time: number, xs: readonly number[]): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if ((restOf(xs, middle)[0] ?? 0) < time) low = middle;
    else high = middle;
  }
  return low;
}

/** Control points of the part of a curve after `t`; the first is the point at `t`. */
function restOf(points: readonly number[], t: number): number[] {
  const [first = 0, ...others] = points;
  if (others.length === 0) return [first];
  const between = others.map((each, index) => (points[index] ?? 0) * (1 - t) + each * t);
  return [...restOf(between, t), points.at(-1) ?? 0];
}

function hasDot({ at, state }: TideRound): boolean {
  return isInWeek(at) && state !== 'past' && state !== 'full';
}

export function isInWeek(at: number): boolean {
  return at >= 0 && at <= DAYS;
}

function withinWeek({ from, to }: Stretch): Stretch {
  return { from: Math.max(0, from), to: Math.min(DAYS, to) };
}

/** Stretches in order, those that overlap joined. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (!last || from > last.to) joined.push({ from, to });
    else joined.splice(-1, 1, { from: last.from, to: Math.max(last.to, to) });
  }
  return joined;
}

/** What is left of the week between stretches in order. */
function gapsBetween(stretches: readonly Stretch[]): Stretch[] {
  const starts = [0, ...stretches.map(({ to }) => to)];
  const ends = [...stretches.map(({ from }) => from), DAYS];
  return starts.map((from, index) => ({ from, to: ends[index] ?? DAYS })).filter(({ from, to }) => from < to);
}

/** Days as lengths in the box. */
export function x(days: number): number {
  return round(days * DAY_WIDTH);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
