import type { Child } from 'hono/jsx';

type TableProps = {
  /** Names the table and the box it may be scrolled in. */
  readonly caption: string;
  readonly head: readonly Child[];
  /** First cell of each row is its heading. */
  readonly rows: readonly (readonly Child[])[];
  readonly sum?: readonly Child[] | undefined;
  /** Whether the caption is read only, since words beside it say the same. */
  readonly quiet?: boolean | undefined;
};

/** A table of figures: the first column names, the others are numbers at the right edge. */
export function Table({ caption, head, rows, sum, quiet }: TableProps) {
  return (
    <section class="scrolled" aria-label={caption} tabindex={0}>
      <table>
        <caption class={quiet ? 'read' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell) => (
              <th scope="col">{cell}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Cells row={row} />
          ))}
        </tbody>
        {sum && (
          <tfoot>
            <Cells row={sum} />
          </tfoot>
        )}
      </table>
    </section>
  );
}

function Cells({ row: [name, ...cells] }: { readonly row: readonly Child[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells.map((cell) => (
        <td>{cell}</td>
      ))}
    </tr>
  );
}
