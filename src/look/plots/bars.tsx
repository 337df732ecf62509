import type { Child } from 'hono/jsx';
import type { Language } from '../../kit/language.ts';
import { lookWords } from '../../words/look.ts';
import { Folded } from '../text/folded.tsx';
import { Table } from '../text/table.tsx';

/** A bar of two parts: the first in water, the second in sea. */
export type Bar = { readonly label: string; readonly values: readonly [number, number] };

type BarsProps = {
  readonly lang: Language;
  readonly caption: string;
  /** What the bars are, and what their two parts are; heads the table. */
  readonly head: readonly [string, string, string];
  readonly bars: readonly Bar[];
};

const HEIGHT_PX = 14;
const EDGE_PX = 1.5;

/** Bars over one another, drawn at the width they get, with the same numbers in a table. */
export function Bars({ lang, caption, head, bars }: BarsProps) {
  const longest = Math.max(...bars.map(({ values: [a, b] }) => a + b));
  return (
    <div>
      <figure class="plot">
        {bars.map((bar) => (
          <BarLine bar={bar} longest={longest} words={[head[1], head[2]]} />
        ))}
        <figcaption>{caption}</figcaption>
      </figure>
      <Folded summary={lookWords[lang].table}>
        <Table caption={caption} quiet head={head} rows={bars.map(({ label, values }) => [label, ...values])} />
      </Folded>
    </div>
  );
}

type BarLineProps = { bar: Bar; longest: number; words: readonly [string, string] };

function BarLine({ bar: { label, values }, longest, words }: Readonly<BarLineProps>) {
  const [first, second] = values.map((value) => (value / longest) * 100) as [number, number];
  const isAtEdge = first > 70;
  return (
    <div class="bar-line">
      <p aria-hidden="true">{label}</p>
      <svg aria-hidden="true" width="100%" height="34">
        <rect class="light" x={EDGE_PX / 2} y={EDGE_PX / 2} width={`${first}%`} height={HEIGHT_PX - EDGE_PX} />
        <rect class="dark" x={`${first}%`} y="0" width={`${second}%`} height={HEIGHT_PX} />
        <Word x={0}>{`${values[0]} ${words[0]}`}</Word>
        <Word x={isAtEdge ? first + second : first} anchor={isAtEdge ? 'end' : 'start'}>
          {`${values[1]} ${words[1]}`}
        </Word>
      </svg>
    </div>
  );
}

type WordProps = { readonly x: number; readonly anchor?: 'start' | 'end'; readonly children: Child };

function Word({ x, anchor = 'start', children }: WordProps) {
  return (
    <text x={`${x}%`} y="31" text-anchor={anchor}>
      {children}
    </text>
  );
}
