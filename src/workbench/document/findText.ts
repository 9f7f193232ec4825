import type { CalculatedWorkbook } from "./CalculatedWorkbook";
import type { Area, SheetModel } from "./model";
import { wildcards } from "./criterion";
import { isFormula } from "./isFormula";
import { isHiddenLine } from "./isHiddenLine";

/** What is looked for in cells. */
export interface TextSearch {
  /** * and ? stand for any letters, ~* and ~? for themselves. */
  readonly text: string;
  readonly matchCase: boolean;
  /** Nothing else stands in the cell. */
  readonly wholeCell: boolean;
}

/** One cell of a workbook. */
export interface FoundCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The cells of a sheet that show a text or have it in their own formula, row by row. What is hidden is passed over. */
export function findText(
  workbook: CalculatedWorkbook,
  sheet: SheetModel,
  used: Area | undefined,
  search: TextSearch,
): FoundCell[] {
  if (search.text === "" || used === undefined) return [];
  const pattern = patternOf(search);
  const columns = shownLines(sheet.columns, used.left, used.right);
  return shownLines(sheet.rows, used.top, used.bottom).flatMap((row) =>
    columns.flatMap((column) => {
      const cell = sheet.cells[`${row},${column}`];
      const formula = cell && isFormula(cell) ? String(cell.input) : undefined;
      const isFound =
        pattern.test(workbook.textAt(sheet.id, row, column)) || (formula !== undefined && pattern.test(formula));
      return isFound ? [{ sheetId: sheet.id, row, column }] : [];
    }),
  );
}

function patternOf({ text, matchCase, wholeCell }: TextSearch): RegExp {
  const { source } = wildcards(text);
  return new RegExp(wholeCell ? `^(?:${source})$` : source, matchCase ? "" : "i");
}

function shownLines(lines: SheetModel["rows"], first: number, last: number): number[] {
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return all.filter((line) => !isHiddenLine(lines[line]));
}
