import type { Language } from '../../kit/language.ts';
import { clockTime, wholeDay } from '../../words/dates.ts';
import { fill } from '../../words/fill.ts';
import type { Said } from '../../words/quiet.ts';

/** A moment in the owner's zone, and the sentence that says it in another one (`quietWords.elsewhere`). */
export type Elsewhere = {
  readonly atMs: number;
  /** The owner's, as an IANA name. */
  readonly zone: string;
  readonly lang: Language;
  readonly words: Said;
};

/**
 * What is said to a visitor in another zone; undefined where the clocks show the same at that moment. Runs in browsers:
 * the zone asked about never leaves them.
 */
export function elsewhereInWords({ atMs, zone, lang, words }: Elsewhere, visitorZone: string): Said | undefined {
  const [own, theirs] = [wallAt(atMs, zone), wallAt(atMs, visitorZone)];
  if (JSON.stringify(own) === JSON.stringify(theirs)) return undefined;
  const details = {
    own: clockTime(lang, own),
    ownPlace: placeOf(zone),
    place: placeOf(visitorZone),
    day: wholeDay(lang, theirs),
    time: clockTime(lang, theirs),
  };
  return words.map((part) => filled(part, details));
}

function filled(part: Said[number], details: Readonly<Record<string, string>>): Said[number] {
  if (typeof part === 'string') return fill(part, details);
  return 'stressed' in part ? { stressed: fill(part.stressed, details) } : part;
}

// Browsers without Temporal have this: every one that can run the module.
function wallAt(atMs: number, timeZone: string) {
  const form = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const parts = new Map(form.formatToParts(atMs).map(({ type, value }) => [type, Number(value)]));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const [year, month, day] = [of('year'), of('month'), of('day')];
  const dayOfWeek = new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
  return { year, month, day, dayOfWeek, hour: of('hour'), minute: of('minute') };
}

/** Berlin, St Johns: the place an IANA zone is named after. */
function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
