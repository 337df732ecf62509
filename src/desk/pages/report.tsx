import { Columns } from '../../look/plots/columns.tsx';
import { Pair } from '../../look/plots/pair.tsx';
import { Sticks } from '../../look/plots/sticks.tsx';
import type { Route, Visit } from '../../look/route.ts';
import { Folded } from '../../look/text/folded.tsx';
import { PageHead } from '../../look/text/page-head.tsx';
import { Row } from '../../look/text/row.tsx';
import { Section } from '../../look/text/section.tsx';
import { Table } from '../../look/text/table.tsx';
import { Titles } from '../../look/text/titles.tsx';
import type { Month } from '../../questions/core/month.ts';
import { beginningOf } from '../../questions/core/text.ts';
import { type MonthReport, monthReport } from '../../questions/month-report.ts';
import { dayInWords, dayNumber, monthAndYear, shortDayAndMonth } from '../../words/dates.ts';
import { deskWords } from '../../words/desk.ts';

/** Fewer are told in a sentence: a plot of three numbers shows nothing. */
const WORTH_A_PLOT = { questions: 10, spells: 3 };
const LONGEST_TITLE_CHARS = 120;
const MOST_SHOWN = 10;

/** A month, quietly: what was asked and answered, and what was not found. Nobody is counted here, only what happened. */
export const report: Route = {
  at: 'deskReport',
  serve: 'secret',
  desk: true,
  get: async (visit) => {
    const report = await monthReport(visit.island, visit.query.get('month') ?? '');
    return visit.page({
      title: deskWords[visit.lang].report.title,
      desk: true,
      body: <Report visit={visit} report={report} />,
    });
  },
};

type ReportProps = { readonly visit: Visit; readonly report: MonthReport };

function Report({ visit, report }: ReportProps) {
  const { lang } = visit;
  const words = deskWords[lang].report;
  const { told, month } = report;
  const isEmpty = told.asked + told.before + told.read + told.answered === 0;
  const reused = told.reused > 0 ? ` ${words.reused(told.reused)}` : '';
  return (
    <>
      <PageHead title={monthAndYear(lang, month)} lead={isEmpty ? words.nothing : words.lead(told) + reused} />
      <Plots visit={visit} report={report} />
      <Fresh visit={visit} report={report} />
      <Unanswered visit={visit} report={report} />
      <Unfound visit={visit} report={report} />
      <Section id="not-counted" label={words.notCounted}>
        <p>{words.notCountedWhy}</p>
      </Section>
      <Months visit={visit} report={report} />
    </>
  );
}

function Plots({ visit: { lang }, report: { told, month } }: ReportProps) {
  const words = deskWords[lang].report;
  if (!isWorthAPlot(told)) return null;
  const weeks = told.weeks.map(({ from, ...values }) => ({ label: `${from.weekOfYear}.`, ...values }));
  const most = Math.max(...told.days.map(({ sent }) => sent), 1);
  const line = Math.ceil(most / 5) * 5;
  return (
    <Pair
      left={
        <>
          <Sticks
            caption={words.perRound}
            line={{ value: line, label: words.line(line) }}
            sticks={told.days.map(({ from, sent }) => ({ label: dayNumber(lang, from), value: sent }))}
          />
          <Table
            caption={words.perRound}
            quiet
            head={[words.day, words.questions]}
            rows={told.days.map(({ from, sent }) => [shortDayAndMonth(lang, from), sent])}
            sum={[monthAndYear(lang, month), told.read]}
          />
        </>
      }
      right={
        <>
          <Columns
            caption={words.perWeek}
            words={[words.sent, words.before]}
            columns={weeks.map(({ label, sent, before }) => ({ label, values: [sent, before] }))}
          />
          <Table
            caption={words.perWeek}
            quiet
            head={[words.week, words.before, words.sent]}
            rows={weeks.map(({ label, sent, before }) => [label, before, sent])}
            sum={[monthAndYear(lang, month), told.before, told.asked]}
          />
        </>
      }
    />
  );
}

function isWorthAPlot({ asked, before, weeks, days }: Month): boolean {
  const busy = weeks.filter(({ sent, before }) => sent + before > 0);
  return asked + before >= WORTH_A_PLOT.questions && busy.length >= WORTH_A_PLOT.spells && days.length > 0;
}

function Fresh({ visit: { lang }, report: { fresh } }: ReportProps) {
  const words = deskWords[lang].report;
  if (fresh.length === 0) return null;
  return (
    <Section id="fresh" label={words.fresh}>
      <Titles
        items={fresh.map(({ entry, times }) => ({
          title: entry.title,
          href: entry.path,
          summary: times > 0 ? words.found(times) : undefined,
        }))}
      />
    </Section>
  );
}

function Unanswered({ visit, report: { unanswered } }: ReportProps) {
  const { lang, island } = visit;
  const words = deskWords[lang].report;
  if (unanswered.length === 0) return null;
  return (
    <Section id="unanswered" label={words.unanswered}>
      <Titles
        items={unanswered.map(({ id, text, askedAt, lang: own }) => ({
          title: beginningOf(text, LONGEST_TITLE_CHARS),
          href: `${visit.to('deskRound')}#q-${id}`,
          meta: words.unansweredSince(
            dayInWords(askedAt.toZonedDateTimeISO(island.about.zone).toPlainDate().toString(), lang),
          ),
          lang: own === lang ? undefined : own,
        }))}
      />
    </Section>
  );
}

function Unfound({ visit: { lang }, report: { unfound } }: ReportProps) {
  const words = deskWords[lang].report;
  const titles = unfound.map(({ title, path, lang: own }) => ({
    title,
    href: path,
    lang: own === lang ? undefined : own,
  }));
  if (titles.length === 0) return null;
  return (
    <Section id="unfound" label={words.unfound}>
      <p>{words.unfoundHint}</p>
      <Titles items={titles.slice(0, MOST_SHOWN)} />
      {titles.length > MOST_SHOWN && (
        <Folded summary={words.more(titles.length - MOST_SHOWN)}>
          <Titles items={titles.slice(MOST_SHOWN)} />
        </Folded>
      )}
    </Section>
  );
}

function Months({ visit, report: { month, isFirst, isLast } }: ReportProps) {
  const words = deskWords[visit.lang].report;
  const to = (other: Temporal.PlainYearMonth) => `${visit.to('deskReport')}?month=${other}`;
  if (isFirst && isLast) return null;
  return (
    <Row>
      <p class="buttons">
        {!isFirst && <a href={to(month.subtract({ months: 1 }))}>{words.earlier}</a>}{' '}
        {!isLast && <a href={to(month.add({ months: 1 }))}>{words.later}</a>}
      </p>
    </Row>
  );
}
