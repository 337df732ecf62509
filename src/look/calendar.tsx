import type { Child } from 'hono/jsx';
import type { TideWeek } from './core/tide.ts';
import { TideRow } from './tide.tsx';

export type CalendarRow = {
  /** "16. bis 22. Nov." */
  readonly label: string;
  readonly week: TideWeek;
  /** The rounds in words, a moved one in bold. */
  readonly words: Child;
};

type CalendarProps = {
  readonly title: string;
  readonly id: string;
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly rows: readonly CalendarRow[];
};

/** The tide calendar: a line a week, the week at the left, its rounds in words at the right. */
export function Calendar({ title, id, weekdays, rows }: CalendarProps) {
  return (
    <section class="calendar section" aria-labelledby={id}>
      <h2 id={id} tabindex={-1}>
        {title}
      </h2>
      <div class="tide-days" aria-hidden="true">
        {weekdays.map((weekday) => (
          <b>{weekday}</b>
        ))}
      </div>
      <ol>
        {rows.map(({ label, week, words }) => (
          <li class="row">
            <h3 class="margin">{label}</h3>
            <TideRow week={week} />
            <p class="beside">{words}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
