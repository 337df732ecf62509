import type { Child } from 'hono/jsx';
import type { Language } from '../kit/language.ts';
import { lookWords } from '../words/look.ts';
import { BASE_Y, DAYS, drawTide, type Stretch, type TideDay, type TideWeek, x } from './core/tide.ts';
import { type TideWord, tideWords } from './core/tide-words.ts';

// Heights on the screen: the box of 50 is drawn 48px high, in rows of a calendar 40px.
const BOX = 50;
const LINE = 48;
const ROW = 40;
// Words must not touch on the narrowest line, but may stand where a wide one has room.
const NARROW_PX = 280;
const WIDE_PX = 448;

/** The week as a tide line: stands after the sentence that says the same. */
export function Tide({ lang, week }: { readonly lang: Language; readonly week: TideWeek }) {
  return (
    <div class="tide" role="img" aria-label={week.description}>
      <Water week={week} height={LINE}>
        <Words week={week} lang={lang} />
      </Water>
      <div class="tide-days">
        {week.days.map((day) => (
          <Day day={day} />
        ))}
      </div>
    </div>
  );
}

function Day({ day: { weekday, day, label, isRound } }: { readonly day: TideDay }) {
  return (
    <span class={isRound ? 'round' : undefined} title={label}>
      <b>{weekday}</b> <span>{day}</span>
    </span>
  );
}

/** The same as a row of the calendar: a line without words. */
export function TideRow({ week }: { readonly week: TideWeek }) {
  return (
    <div class="tide" role="img" aria-label={week.description}>
      <Water week={week} height={ROW} />
    </div>
  );
}

/** Curves stretch with the page; dots, ticks and words lie over them unstretched, placed by per cent. */
function Water({
  week,
  height,
  children,
}: {
  readonly week: TideWeek;
  readonly height: number;
  readonly children?: Child;
}) {
  return (
    <div class="water">
      <Curves week={week} height={height} />
      <svg class="marks" aria-hidden="true" width="100%" height={height}>
        <Marks week={week} scale={height / BOX} />
        {children}
      </svg>
    </div>
  );
}

function Curves({ week, height }: { readonly week: TideWeek; readonly height: number }) {
  const { base, dotted, swells, way } = drawTide(week);
  return (
    <svg
      class="curves"
      aria-hidden="true"
      viewBox={`0 0 ${x(DAYS)} ${BOX}`}
      preserveAspectRatio="none"
      width="100%"
      height={height}
    >
      {swells.map(({ path, isFilled }) => (
        <path class={isFilled ? 'swell full' : 'swell'} d={path} />
      ))}
      {base.map((stretch) => (
        <path class="base" d={level(stretch)} />
      ))}
      {dotted.map((stretch) => (
        <path class="away" d={level(stretch)} />
      ))}
      {way && <path class="way" d={way} />}
    </svg>
  );
}

function level({ from, to }: Stretch): string {
  return `M${x(from)} ${BASE_Y}H${x(to)}`;
}

function Marks({ week, scale }: { readonly week: TideWeek; readonly scale: number }) {
  const base = BASE_Y * scale;
  const crest = (BASE_Y - 27) * scale;
  return (
    <>
      {Array.from({ length: DAYS - 1 }, (_, index) => (
        <Tick kind="day" at={index + 1} from={base} to={base + 5} />
      ))}
      {week.holidays.map(({ at, name }) => (
        <Tick kind="holiday" at={at} from={base - 4} to={base + 4} name={name} />
      ))}
      {week.now !== undefined && <Tick kind="now" at={week.now} from={base - 10} to={base + 5} />}
      {drawTide(week).dots.map(({ at, kind }) => (
        <circle class={kind} cx={percent(at)} cy={round(crest)} r={kind === 'next' ? 5.5 : 4} />
      ))}
    </>
  );
}

type TickProps = { kind: string; at: number; from: number; to: number; name?: string };

function Tick({ kind, at, from, to, name }: Readonly<TickProps>) {
  const place = percent(at);
  return (
    <line class={kind} x1={place} x2={place} y1={round(from)} y2={round(to)}>
      {name && <title>{name}</title>}
    </line>
  );
}

/** What fits on a narrow line, and what fits on a wide one; each is shown where it fits. */
function Words({ week, lang }: { readonly week: TideWeek; readonly lang: Language }) {
  const narrow = tideWords(week, lookWords[lang].tide, NARROW_PX);
  const wide = tideWords(week, lookWords[lang].tide, WIDE_PX);
  const isSame = JSON.stringify(narrow) === JSON.stringify(wide);
  if (isSame) return <WordLine words={wide} />;
  return (
    <>
      <WordLine words={narrow} on="on-narrow" />
      <WordLine words={wide} on="on-wide" />
    </>
  );
}

function WordLine({ words, on }: { readonly words: readonly TideWord[]; readonly on?: 'on-narrow' | 'on-wide' }) {
  return (
    <g class={on}>
      {words.map(({ text, at, row, anchor, isNext }) => (
        <text
          class={isNext ? 'round' : undefined}
          x={percent(at)}
          y={row === 'crest' ? -4 : 27}
          dx={row === 'now' ? (anchor === 'end' ? 2 : -2) : undefined}
          text-anchor={anchor}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

function percent(days: number): string {
  return `${Math.round((days / DAYS) * 10_000) / 100}%`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
