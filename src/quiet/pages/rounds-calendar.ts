import type { Route, Visit } from '../../look/route.ts';
import { quietWords } from '../../words/quiet.ts';
import { type CalendarEvent, calendarFile, utc } from '../core/calendar-file.ts';
import { cutoffInWords } from '../core/next-round-words.ts';
import { type Round, roundsBetween } from '../core/rounds.ts';
import { dayIn, type Rules } from '../core/rules.ts';
import { rulesOf } from '../rules-of.ts';

/** The rounds of a year from today on, for the calendar of whoever wants them there. */
export const roundsCalendar: Route = {
  at: 'roundsCalendar',
  serve: 'fresh',
  get: (visit) => {
    const { island, lang } = visit;
    const events = roundsOfYear(rulesOf(island), island.now).map((round) => eventOf(visit, round));
    const name = quietWords[lang].calendar.name(island.about.name);
    const headers = { 'content-type': 'text/calendar; charset=utf-8' };
    return new Response(calendarFile({ name, now: beginOfDay(rulesOf(island), island.now), events }), { headers });
  },
};

function roundsOfYear(rules: Rules, now: Temporal.Instant): readonly Round[] {
  const inAYear = dayIn(rules, now).add({ years: 1 }).toZonedDateTime(rules.zone).toInstant();
  return roundsBetween(rules, beginOfDay(rules, now), inAYear);
}

/** The file says nothing of the hour: an export of the same day is the same. */
function beginOfDay(rules: Rules, now: Temporal.Instant): Temporal.Instant {
  return dayIn(rules, now).toZonedDateTime(rules.zone).toInstant();
}

/** The same round has the same id in every file and language, so that a calendar replaces it. */
function eventOf({ island, lang, to }: Visit, round: Round): CalendarEvent {
  const words = quietWords[lang].calendar;
  return {
    uid: `${utc(round.opensAt)}-${island.place.id}`,
    at: round.opensAt,
    summary: words.event(island.about.name),
    description: words.description(cutoffInWords(lang, rulesOf(island), round)),
    url: island.about.url + to('availability'),
  };
}
