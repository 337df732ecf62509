export type Stick = { readonly label: string; readonly value: number };

type SticksProps = {
  readonly caption: string;
  readonly sticks: readonly Stick[];
  /** A line at a round number above the highest stick, with its words: "60 Minuten". */
  readonly line: { readonly value: number; readonly label: string };
};

const TOP_PX = 22;
const BASE_PX = 116;

/** One value a time: a stick with a head. Its table follows it. */
export function Sticks({ caption, sticks, line }: SticksProps) {
  const y = (value: number) => Math.round(BASE_PX - (value / line.value) * (BASE_PX - TOP_PX));
  return (
    <figure class="plot">
      <svg aria-hidden="true" width="100%" height="140">
        <text x="0" y={TOP_PX - 6}>
          {line.label}
        </text>
        <line class="guide" x1="0" x2="100%" y1={TOP_PX} y2={TOP_PX} />
        {sticks.map(({ label, value }, index) => (
          <svg aria-hidden="true" x={`${((index + 0.5) / sticks.length) * 100}%`} overflow="visible">
            <line class="stick" x1="0" x2="0" y1={y(value)} y2={BASE_PX} />
            <circle class="dark" cx="0" cy={y(value)} r="4" />
            <text x="0" y={BASE_PX + 19} text-anchor="middle">
              {label}
            </text>
          </svg>
        ))}
        <line class="base" x1="0" x2="100%" y1={BASE_PX} y2={BASE_PX} />
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
