export type Column = { readonly label: string; readonly values: readonly [number, number] };

type ColumnsProps = {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** What the dark lower and the light upper part are; stand beside the last column instead of a legend. */
  readonly words: readonly [string, string];
};

const TOP_PX = 22;
const BASE_PX = 116;
const HALF_PX = 12;
const GAP_PX = 2;
/** The right third belongs to the words. */
const SHARE = 64;

/** Two values a time, one on the other. Its table follows it. */
export function Columns({ caption, columns, words }: ColumnsProps) {
  const highest = Math.max(1, ...columns.map(({ values: [a, b] }) => a + b));
  const px = (value: number) => Math.round((value / highest) * (BASE_PX - TOP_PX));
  return (
    <figure class="plot">
      <svg aria-hidden="true" width="100%" height="140">
        {columns.map((column, index) => (
          <svg aria-hidden="true" x={`${((index + 0.5) / columns.length) * SHARE}%`} overflow="visible">
            <ColumnParts column={column} px={px} />
          </svg>
        ))}
        <line class="base" x1="0" x2="100%" y1={BASE_PX} y2={BASE_PX} />
        <Words words={words} last={columns.at(-1)} px={px} />
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

type Px = (value: number) => number;

function ColumnParts({ column: { label, values }, px }: { readonly column: Column; readonly px: Px }) {
  const lower = px(values[0]);
  const upper = Math.max(0, px(values[1]) - GAP_PX);
  return (
    <>
      <rect class="dark" x={-HALF_PX} width={2 * HALF_PX} y={BASE_PX - lower} height={lower} />
      <rect class="light" x={-HALF_PX} width={2 * HALF_PX} y={BASE_PX - lower - GAP_PX - upper} height={upper} />
      <text x="0" y={BASE_PX + 19} text-anchor="middle">
        {label}
      </text>
    </>
  );
}

type WordsProps = { readonly words: readonly [string, string]; readonly last: Column | undefined; readonly px: Px };

/** At the height of the parts they name, but never on one another. */
function Words({ words, last, px }: WordsProps) {
  if (!last) return null;
  const dark = BASE_PX - Math.max(4, px(last.values[0]) / 2 - 4);
  const light = Math.min(dark - 18, BASE_PX - px(last.values[0]) - px(last.values[1]) / 2 + 4);
  return (
    <>
      <text class="strong" x={`${SHARE}%`} y={dark}>
        {words[0]}
      </text>
      <text x={`${SHARE}%`} y={light}>
        {words[1]}
      </text>
    </>
  );
}
