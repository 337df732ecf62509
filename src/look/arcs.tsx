import { type ArcDrawing, drawArcs, NARROW, type Venture, WIDE } from './core/arcs.ts';

type ArcsProps = {
  readonly ventures: readonly Venture[];
  /** Decimal years, as in the ventures. */
  readonly today: number;
  /** The word at the right edge: "heute". */
  readonly todayWord: string;
};

/** Ventures as arcs over the years. Says nothing that the list below it does not say, so it is not read aloud. */
export function Arcs({ ventures, today, todayWord }: ArcsProps) {
  if (ventures.length === 0) return null;
  return (
    <div class="row" aria-hidden="true">
      <div class="arcs">
        <Drawing drawing={drawArcs(ventures, today, NARROW)} todayWord={todayWord} on="on-narrow" />
        <Drawing drawing={drawArcs(ventures, today, WIDE)} todayWord={todayWord} on="on-wide" />
      </div>
    </div>
  );
}

type DrawingProps = { readonly drawing: ArcDrawing; readonly todayWord: string; readonly on: 'on-narrow' | 'on-wide' };

/** Fills first, lines after; the years below are never scaled. */
function Drawing({ drawing: { widthPx, heightPx, arcs, labels }, todayWord, on }: DrawingProps) {
  return (
    <div class={on}>
      <svg aria-hidden="true" viewBox={`0 0 ${widthPx} ${heightPx}`}>
        {arcs.map((arc) => (
          <path class="fill" d={arc} />
        ))}
        {arcs.map((arc) => (
          <path d={arc.replace(/V.*$/, '')} />
        ))}
        <path class="base" d={`M0 ${heightPx - 1}H${widthPx}`} />
      </svg>
      <svg class="years" aria-hidden="true" width="100%" height="20">
        {labels.map(({ year, xPx }) => (
          <text x={percent(xPx / widthPx)} y="15" text-anchor={xPx < 17 ? 'start' : 'middle'}>
            {year}
          </text>
        ))}
        <text x="100%" y="15" text-anchor="end">
          {todayWord}
        </text>
      </svg>
    </div>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
