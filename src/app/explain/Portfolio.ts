import type { ReadCells } from "../../workbook/WantedCells";

/** The rows that are like the selected one, with what heads their columns. */
export interface Portfolio {
  /** Of the columns; null where nothing heads them. */
  readonly headers: readonly string[] | null;
  /** Where they stand on the sheet, from 0; below 0 where there are none. */
  readonly headerRow: number;
  /** From the top; blank ones are left out. */
  readonly rows: readonly PortfolioRow[];
  /** The place of the selected row among them, from 0; below 0 where it is blank. */
  readonly own: number;
}

export interface PortfolioRow {
  /** On the sheet, from 0. */
  readonly row: number;
  readonly values: readonly unknown[];
}

/**
 * Finds the accounts around one: the rows above and below it in the same columns, up to a row of words. The nearest row of words
 * above them heads the columns.
 *
 * @param row of the selected account, on the sheet, from 0
 * @param except rows that stand in these columns and are no accounts, such as the weights
 */
export function portfolioAround(block: ReadCells, row: number, except: readonly number[]): Portfolio {
  const own = row - block.row;
  const above = lastIndexWhere(block.values, own - 1, isWords);
  const belowOffset = block.values.slice(own + 1).findIndex(isWords);
  const end = belowOffset < 0 ? block.values.length : own + 1 + belowOffset;
  const rows = block.values
    .map((values, i) => ({ row: block.row + i, values }))
    .slice(above + 1, end)
    .filter((each) => !except.includes(each.row) && each.values.some((value) => value !== ""));
  const headers = above < 0 ? null : (block.values[above] ?? []).map((value) => String(value).trim());
  const headerRow = above < 0 ? -1 : block.row + above;
  return { headers, headerRow, rows, own: rows.findIndex((each) => each.row === row) };
}

function lastIndexWhere<Row>(rows: readonly Row[], from: number, holds: (row: Row) => boolean): number {
  for (let i = Math.min(from, rows.length - 1); i >= 0; i--) if (holds(rows[i] as Row)) return i;
  return -1;
}

const NOT_SCORED: ReadonlySet<string> = new Set(["n/a", "-"]);

/** More words than figures: a header, or the head of another block. */
function isWords(values: readonly unknown[]): boolean {
  const filled = values.filter((value) => value !== "");
  const words = filled.filter(
    (value) => typeof value === "string" && !value.startsWith("#") && !NOT_SCORED.has(value.trim().toLowerCase()),
  );
  return words.length > 0 && words.length * 2 >= filled.length;
}
