import { type Island, section } from '../store/island.ts';
import type { Rules } from './core/rules.ts';
import { quietSection } from './core/settings.ts';
import { holidayCalendar } from './holidays.ts';

/** Everything that decides when the owner of this island reads. Refuses a region without known holidays. */
export function rulesOf(island: Island): Rules {
  const { zone, rounds, away, holidays } = section(island, quietSection);
  if (!holidays) return { zone, rounds, away, holidayOn: () => undefined };
  const { holidayOn, region } = holidayCalendar(holidays, zone);
  return { zone, rounds, away, holidayOn, region };
}
