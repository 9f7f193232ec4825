import { FIRST, isUnreadable, type Twin } from "../Twin";
import type { TwinArgument } from "../TwinArgument";

/** One cell of a bridge: a label, or a piece of a step's column above or below zero. */
const bridge: Twin = ([start, effects, labels], { row, column } = FIRST) => {
  if (!start || !effects?.isReference || !effects.size) return undefined;
  const steps = effects.size.rows * effects.size.columns;
  if (column === 0) return labelOf(labels, row, steps);
  const cells = effects.text;
  const after = (count: number) =>
    count === 0 ? start.text : `(${start.text}+SUM(INDEX(${cells},1):INDEX(${cells},${count})))`;
  const isStep = row > 0 && row <= steps;
  const piece = isStep
    ? stepPiece(column, after(row - 1), after(row))
    : totalPiece(column, after(row === 0 ? 0 : steps));
  return piece && `IF(${isUnreadable(cells)},#VALUE!,${piece})`;
};

const TOTAL = 7;

/** The first column and the last stand on zero. */
function totalPiece(column: number, total: string): string | undefined {
  if (column > TOTAL) return undefined;
  return column === TOTAL ? total : "0";
}

/** Base, way up and way down, each above zero and below. */
function stepPiece(column: number, from: string, to: string): string | undefined {
  const baseAbove = `MAX(0,MIN(${from},${to}))`;
  const baseBelow = `MIN(0,MAX(${from},${to}))`;
  const above = `MAX(0,${from},${to})-${baseAbove}`;
  const below = `MIN(0,${from},${to})-${baseBelow}`;
  const isUp = `${to}>=${from}`;
  const upOrDown = [`IF(${isUp},${above},0)`, `IF(${isUp},${below},0)`, `IF(${isUp},0,${above})`, `IF(${isUp},0,${below})`]; // prettier-ignore
  return ["", baseAbove, baseBelow, ...upOrDown, "0"][column];
}

/** Of as many labels as there are steps, or of two more for the totals. */
function labelOf(labels: TwinArgument | undefined, row: number, steps: number): string | undefined {
  const own = row === 0 ? "Start" : row > steps ? "End" : `Step ${row}`;
  if (!labels) return `"${own}"`;
  const count = labels.size && labels.size.rows * labels.size.columns;
  if (count === steps && (row === 0 || row > steps)) return `"${own}"`;
  if (count !== steps && count !== steps + 2) return undefined;
  return givenLabel(`INDEX(${labels.text},${count === steps ? row : row + 1})`);
}

/** A blank cell is no label. */
export function givenLabel(cell: string): string {
  return `IF(OR(${cell}="",${cell}=0),"",${cell})`;
}

export const bridgeTwins: Readonly<Record<string, Twin>> = { BRIDGE: bridge };
