import type { Cell } from "./Cell";
import { type CellRange, describeShape, readRange, turned } from "./CellRange";
import { InputFault } from "./InputFault";
import { numberIn } from "./numberIn";
import { isLeftOut } from "./options";
import { readVector, readVectorBeside } from "./readVector";

/** A list price with what comes off it. */
export interface PriceCells {
  readonly price: Cell;
  readonly discounts: readonly Cell[];
  /** Null where none is given. */
  readonly costToServe: Cell | null;
}

/** Reads list prices with their discounts and costs, in a row where the prices stand in a row, else in a column. */
export function readPrices(list: unknown, discounts: unknown, costToServe: unknown): PriceCells[][] {
  const prices = readVector("list", list);
  const range = readRange("list", list);
  const rows = discountRows(range, readRange("discounts", discounts), prices.length);
  const beside = { argument: "list", sent: list };
  const costs = isLeftOut(costToServe) ? [] : readVectorBeside("costToServe", costToServe, beside);
  const cells = prices.map((price, i) => ({ price, discounts: rows[i] ?? [], costToServe: costs[i] ?? null }));
  return range.length === 1 ? [cells] : cells.map((each) => [each]);
}

/** The fraction in a cell; 0 where there is none. */
export function discountIn(cell: Cell): number {
  const discount = numberIn(cell) ?? 0;
  if (discount < 0 || discount > 1) throw new InputFault(`${cell.place}: ${discount} is not a fraction from 0 to 1`);
  return discount;
}

/** One row per price. The discounts of a single price may stand in a column, those of prices in a row below each price. */
function discountRows(list: CellRange, given: CellRange, prices: number): CellRange {
  const isBelow = prices === 1 ? given[0]?.length === 1 : list.length === 1 && given[0]?.length === prices;
  const rows = isBelow ? turned(given) : given;
  if (rows.length !== prices)
    throw new InputFault(
      `${describeShape("discounts", given)}, ${describeShape("list", list)}: needs one row per price`,
    );
  return rows;
}
