import { createRequire } from 'node:module';
import { everyLanguage, type Language } from '../kit/language.ts';
import { Refusal } from '../words/refusal.ts';
import type { Holiday } from './core/rules.ts';

/** The public holidays of a region and what it is called. */
export type HolidayCalendar = {
  readonly region: Readonly<Record<Language, string>>;
  readonly holidayOn: (day: Temporal.PlainDate) => Holiday | undefined;
};

type Holidays = typeof import('date-holidays').default;

// A process knows few regions, however many islands it serves.
const calendars = new Map<string, HolidayCalendar>();

/** The holidays of a region such as `DE-NI` or `DE-BY-A`, as days of the zone; refuses a region nobody knows. */
export function holidayCalendar(region: string, zone: string): HolidayCalendar {
  const key = `${region} ${zone}`;
  const known = calendars.get(key) ?? makeCalendar(region, zone);
  calendars.set(key, known);
  return known;
}

function makeCalendar(region: string, zone: string): HolidayCalendar {
  // Loaded at first need: the rules of all countries take 30 MB and a fifth of a second.
  const HolidaysOf: Holidays = createRequire(import.meta.url)('date-holidays');
  const [country = '', state = '', district = ''] = region.split('-');
  const all = new HolidaysOf();
  refuseUnknown(all, region);
  const holidays = new HolidaysOf(country, state, district, { timezone: zone, types: ['public'] });
  const years = new Map<number, ReadonlyMap<string, Holiday>>();

  return {
    region: everyLanguage((lang) => nameOf(all, region, lang)),
    holidayOn: (day) => {
      const year = years.get(day.year) ?? holidaysIn(holidays, day.year, zone);
      years.set(day.year, year);
      return year.get(day.toString());
    },
  };
}

function refuseUnknown(all: InstanceType<Holidays>, region: string): void {
  const [country = '', state, district] = region.split('-');
  const countries = codesOf(all.getCountries('en'));
  if (!countries.includes(country)) throw unknown(region, countries);
  const states = codesOf(all.getStates(country, 'en')).map((code) => `${country}-${code}`);
  if (state && !states.includes(`${country}-${state}`)) throw unknown(region, states.length > 0 ? states : [country]);
  const base = `${country}-${state}`;
  const districts = state ? codesOf(all.getRegions(country, state, 'en')).map((code) => `${base}-${code}`) : [];
  if (district && !districts.includes(region)) throw unknown(region, districts.length > 0 ? districts : [base]);
}

function unknown(value: string, known: readonly string[]): Refusal {
  return new Refusal('holidaysUnknown', { value, known: [...known].sort().join(', ') });
}

/** The library gives undefined for a place without parts, whatever its types say. */
function codesOf(names: Record<string, string> | undefined): string[] {
  return Object.keys(names ?? {});
}

function nameOf(all: InstanceType<Holidays>, region: string, lang: Language): string {
  const [country = '', state, district] = region.split('-');
  if (district && state) return all.getRegions(country, state, lang)[district] ?? region;
  return (state ? all.getStates(country, lang)[state] : all.getCountries(lang)[country]) ?? region;
}

/** A holiday of the moon calendar begins on the evening before: a day is one whose noon lies in it. */
function holidaysIn(of: InstanceType<Holidays>, year: number, zone: string): ReadonlyMap<string, Holiday> {
  const found = new Map<string, Holiday>();
  const named = everyLanguage((lang) => of.getHolidays(year, lang));
  for (const [index, { name: de, start, end }] of named.de.entries()) {
    const name = everyLanguage((lang) => named[lang][index]?.name ?? de);
    for (const day of daysBetween(start, end, zone)) found.set(day.toString(), { day, name });
  }
  return found;
}

function* daysBetween(start: Date, end: Date, zone: string): Generator<Temporal.PlainDate> {
  const last = end.getTime();
  const first = Temporal.Instant.fromEpochMilliseconds(start.getTime()).toZonedDateTimeISO(zone);
  let noon = first.toPlainDate().toZonedDateTime({ timeZone: zone, plainTime: '12:00' });
  if (noon.epochMilliseconds < first.epochMilliseconds) noon = noon.add({ days: 1 });
  for (; noon.epochMilliseconds < last; noon = noon.add({ days: 1 })) yield noon.toPlainDate();
}
