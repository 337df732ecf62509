import type { Token } from 'markdown-it';

/** A wide table scrolls in its own box, which has a name and takes the focus. Columns of figures keep to the right. */
export function arrangeTable(tokens: readonly Token[], at: number, open: Token, label: string): void {
  open.meta = { label };
  const columns: { head: Token; cells: Token[]; areFigures: boolean }[] = [];
  let column = 0;
  for (let index = at + 1; tokens[index] && tokens[index]?.type !== 'table_close'; index += 1) {
    const token = tokens[index];
    if (token?.type === 'tr_open') column = 0;
    else if (token?.type === 'th_open') columns.push({ head: token, cells: [], areFigures: true });
    else if (token?.type === 'td_open') {
      const under = columns[column++];
      under?.cells.push(token);
      if (under) under.areFigures &&= isFigure(tokens[index + 1]?.content ?? '');
    }
  }
  for (const { head, cells, areFigures } of columns) {
    for (const cell of [head, ...cells]) alignCell(cell, areFigures && cells.length > 0);
  }
}

function isFigure(text: string): boolean {
  return text.length < 40 && /^[^\p{L}]*\d[^\p{L}]*(\p{L}{1,3}\.?)?$/u.test(text);
}

/** The alignment as a class: the content security policy forbids `style`. */
function alignCell(cell: Token, isFigure: boolean): void {
  const asked = /text-align:(left|center|right)/.exec(String(cell.attrGet('style') ?? ''))?.[1];
  const side = asked ?? (isFigure ? 'right' : 'left');
  cell.attrs = cell.type === 'th_open' ? [['scope', 'col']] : [];
  if (side !== 'right') cell.attrPush(['class', side === 'center' ? 'center' : 'start']);
}
