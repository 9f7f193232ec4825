import { parseA1Ref, stringifyA1Ref, type RangeA1, type Token } from "@borgar/fx";
import { LAST_COLUMN, LAST_ROW } from "../area";
import { DocumentError } from "../DocumentError";
import { changeTokens } from "../formulaTokens";
import type { CellPlace } from "./cellPlaces";

/**
 * A formula written for one cell as it reads in another where rows became columns: what was so many rows up is as many columns to the
 * left. Absolute references stay. What Excel makes of those that are half absolute is not documented, so they are refused.
 */
export function transposeFormula(formula: string, from: CellPlace, to: CellPlace): string {
  return changeTokens(formula, (token) => transposed(token, from, to));
}

function transposed({ type, value }: Token, from: CellPlace, to: CellPlace): string {
  if (type !== "range" && type !== "range_beam") return value;
  const mark = value.lastIndexOf("!") + 1;
  const [prefix, address] = [value.slice(0, mark), value.slice(mark)];
  const parsed = parseA1Ref(address, { allowNamed: false });
  if (!parsed || !("range" in parsed)) return value;
  const { range } = parsed;
  const { top, left, bottom = null, right = null } = range;
  const dollars = [range.$top, range.$left, range.$bottom, range.$right];
  if (dollars.every(Boolean) || isAbsoluteLine(range)) return value;
  if (dollars.some(Boolean) || top === null || left === null || bottom === null || right === null)
    throw new DocumentError("NotImplemented", `NotImplemented: Range.copyFrom of ${address} in a formula, transposed`);
  const turned = {
    top: to.row + left - from.column,
    left: to.column + top - from.row,
    bottom: to.row + right - from.column,
    right: to.column + bottom - from.row,
  };
  const isOnSheet = turned.top >= 0 && turned.left >= 0 && turned.bottom <= LAST_ROW && turned.right <= LAST_COLUMN;
  return prefix + (isOnSheet ? stringifyA1Ref({ range: { ...range, ...turned } }) : "#REF!");
}

/** "$A:$C" or "$1:$3" */
function isAbsoluteLine({ top, left, $top, $left, $bottom, $right }: RangeA1): boolean {
  return (top === null && $left === true && $right === true) || (left === null && $top === true && $bottom === true);
}
