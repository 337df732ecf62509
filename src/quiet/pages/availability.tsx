import { Calendar } from '../../look/calendar.tsx';
import { Legend, type Sign } from '../../look/legend.tsx';
import type { Route, Visit } from '../../look/route.ts';
import { PageHead } from '../../look/text/page-head.tsx';
import { Section } from '../../look/text/section.tsx';
import { quietWords } from '../../words/quiet.ts';
import { type CalendarWeek, calendarWeeks, weekdays } from '../core/calendar-weeks.ts';
import { nextRoundInWords } from '../core/next-round-words.ts';
import type { Promise_ } from '../core/promise.ts';
import { fullInWords, promiseInWords } from '../core/promise-words.ts';
import { ruleInWords } from '../core/rule-words.ts';
import type { PromiseNow } from '../promise-now.ts';
import { rulesOf } from '../rules-of.ts';
import { AwayText, Deputy } from './away-note.tsx';
import { ELSEWHERE_SCRIPTS, ElsewhereNote } from './elsewhere.tsx';
import { Help } from './help.tsx';
import { ReadingPromise } from './promise.tsx';
import { Sentence } from './said.tsx';

const WEEKS = 8;

/** When the owner reads. Who waits for which round is another part's, so the server brings it. */
export const availability = (promiseNow: PromiseNow): Route => ({
  at: 'availability',
  serve: 'fresh',
  get: async (visit) => {
    const words = quietWords[visit.lang].availability;
    const lead = words.lead(ruleInWords(visit.lang, rulesOf(visit.island).rounds));
    const promise = await promiseNow(visit.island);
    const body = <Availability visit={visit} lead={lead} promise={promise} />;
    return visit.page({ title: words.title, description: lead, body, scripts: ELSEWHERE_SCRIPTS });
  },
});

type Props = { readonly visit: Visit; readonly promise: Promise_ };

function Availability({ visit, lead, promise }: Props & { readonly lead: string }) {
  const words = quietWords[visit.lang].availability;
  return (
    <>
      <PageHead title={words.title} lead={lead} />
      {visit.isExport ? <NextOfFile visit={visit} promise={promise} /> : <Dates visit={visit} promise={promise} />}
      <Section id="take" label={words.take}>
        <p>
          <a href={visit.to('roundsCalendar')}>{words.file}</a>
        </p>
      </Section>
      <Section id="urgent" label={words.urgent}>
        <p>
          {words.noEmergency} {promise.away && !visit.isExport && <Deputy visit={visit} away={promise.away} />}{' '}
          <Help visit={visit} />
        </p>
      </Section>
    </>
  );
}

/** What holds on the day the page is read, and would be wrong on another. */
function Dates(props: Props) {
  return (
    <>
      <Next {...props} />
      <Weeks {...props} />
    </>
  );
}

function NextOfFile(props: Props) {
  return (
    <Section id="next" label={quietWords[props.visit.lang].availability.next}>
      <ReadingPromise {...props} />
    </Section>
  );
}

function Next({ visit, promise }: Props) {
  const { island, lang } = visit;
  const rules = rulesOf(island);
  const words = quietWords[lang].availability;
  return (
    <Section id="next" label={words.next}>
      {promise.away && (
        <p>
          <Sentence said={promiseInWords(lang, rules, promise)} />
        </p>
      )}
      {promise.away && <AwayText visit={visit} away={promise.away} />}
      <p>
        {fullInWords(lang, promise.full)}
        <Sentence said={nextRoundInWords(lang, rules, promise.round)} /> {words.capacity(promise.round.capacity)}
      </p>
      <ElsewhereNote visit={visit} opensAt={promise.round.opensAt} />
      <p>
        <a href={visit.to('questions')}>{words.ask}</a>
      </p>
    </Section>
  );
}

function Weeks({ visit, promise }: Props) {
  const { island, lang } = visit;
  const rules = rulesOf(island);
  const words = quietWords[lang].tide;
  const weeks = calendarWeeks({ lang, rules, promise, now: island.now }, WEEKS);
  const holiday = rules.region && { holiday: words.holidayIn(rules.region[lang]) };
  return (
    <>
      <Calendar id="calendar" title={words.title} weekdays={weekdays(lang)} rows={weeks} />
      <Section id="signs" label={words.signs}>
        <Legend lang={lang} signs={signsIn(weeks)} words={holiday} />
      </Section>
    </>
  );
}

/** What is not drawn is not explained. */
function signsIn(weeks: readonly CalendarWeek[]): readonly Sign[] {
  const rounds = weeks.flatMap(({ week }) => week.rounds.map(({ state }) => state));
  const shown: Record<Sign, boolean> = {
    next: rounds.includes('next'),
    later: rounds.includes('later'),
    past: rounds.includes('past') || rounds.includes('full'),
    away: weeks.some(({ week }) => week.away.length > 0),
    holiday: weeks.some(({ week }) => week.holidays.length > 0),
  };
  return (Object.keys(shown) as Sign[]).filter((sign) => shown[sign]);
}
