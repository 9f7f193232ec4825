import { intersection } from "./area";
import { isFormula } from "./isFormula";
import { cellKey, type Area, type CellModel, type SheetModel } from "./model";
import { shiftFormula } from "./shiftFormula";
import { dataArea } from "./structuredReference";
import type { WorkbookState } from "./WorkbookState";

/**
 * Excel's "Fill formulas in tables to create calculated columns": a formula written to a table's column that is else empty, or that
 * had one formula all along, becomes the formula of the whole column. Of several written at once, the last one wins. It works on
 * what add-ins write, too (OfficeDev/office-js #2093, #5909, #6745).
 */
export class CalculatedColumns {
  /** The user's AutoCorrect option. */
  isOn = true;

  constructor(private readonly state: WorkbookState) {}

  /**
   * To be called after formulas were written.
   *
   * @param before the cells of the area as they were, by key
   */
  fill(sheet: SheetModel, area: Area, before: ReadonlyMap<string, CellModel | undefined>): void {
    if (!this.isOn) return;
    for (const table of sheet.tables) {
      const data = dataArea(table);
      const written = intersection(data, area);
      if (!written) continue;
      for (let column = written.left; column <= written.right; column++)
        this.fillColumn(sheet, { ...data, left: column, right: column }, written, before);
    }
  }

  private fillColumn(
    sheet: SheetModel,
    data: Area,
    { top, bottom }: Area,
    before: ReadonlyMap<string, CellModel | undefined>,
  ): void {
    const column = data.left;
    const rows = Array.from({ length: data.bottom - data.top + 1 }, (_, i) => data.top + i);
    const cellAt = (row: number): CellModel | undefined => sheet.cells[cellKey(row, column)];
    const isWritten = (row: number): boolean => row >= top && row <= bottom;
    const written = rows.filter((row) => isWritten(row) && cellAt(row)?.input !== undefined);
    const last = written.at(-1);
    const formula = last === undefined ? undefined : formulaOf(cellAt(last));
    if (last === undefined || formula === undefined || written.some((row) => !formulaOf(cellAt(row)))) return;

    const relativeTo = (row: number, cell: CellModel | undefined): string | undefined => {
      const own = formulaOf(cell);
      return own === undefined ? undefined : shiftFormula(own, { row, column }, { row: last, column });
    };
    const was = relativeTo(last, before.get(cellKey(last, column)));
    const others = rows.filter((row) => !isWritten(row));
    const fitsAll = others.every((row) => {
      const cell = cellAt(row);
      return cell?.input === undefined || (was !== undefined && relativeTo(row, cell) === was);
    });
    if (!fitsAll) return;
    for (const row of rows) {
      const input = shiftFormula(formula, { row: last, column }, { row, column });
      const cell = cellAt(row);
      if (cell?.input !== input) this.state.setCell(sheet, cellKey(row, column), { ...cell, input });
    }
    this.state.changed("cells", sheet.id, data);
  }
}

function formulaOf(cell: CellModel | undefined): string | undefined {
  return cell && isFormula(cell) ? String(cell.input) : undefined;
}
