import { isWholeColumns, isWholeRows, LAST_COLUMN } from "../../document/area";
import { DocumentError } from "../../document/DocumentError";
import { type Area, type CellFormat, type Scalar, type SheetModel } from "../../document/model";
import { shiftFormula } from "../../document/shiftFormula";
import type { WorkbookDocument } from "../../document/WorkbookDocument";
import { editText } from "./editText";
import { fittedColumn } from "./fittedSize";
import type { Position } from "./Position";
import type { Selection } from "./selectionMoves";

/** What deeds have to know of the grid they are done in. */
export interface DeedPlace {
  readonly sheet: SheetModel;
  readonly selection: Selection;
  readonly lastUsed: Position;
}

/** More cells than these are not filled with one entry. */
const MOST_FILLED = 200_000;

/** What a person does to the selected cells. Each is one step to undo; what the workbook refuses is thrown. */
export class SheetDeeds {
  constructor(
    private readonly workbook: WorkbookDocument,
    private readonly place: () => DeedPlace,
  ) {}

  clear(): void {
    const { sheet, selection } = this.place();
    this.workbook.clear(sheet.id, selection.area);
  }

  format(change: CellFormat): void {
    const { sheet, selection } = this.place();
    this.step(() => this.workbook.cells.format(sheet.id, selection.area, change));
  }

  /** Bold, italic and the like: as the active cell is not. */
  toggle(property: "bold" | "italic" | "underline" | "strikethrough"): void {
    const { sheet, selection } = this.place();
    const { row, column } = selection.active;
    const now = this.workbook.appearanceAt(sheet.id, row, column)[property];
    this.format({ [property]: now !== true });
  }

  /** The same entry in every cell of an area, its relative references moved. */
  enterAll({ row, column }: Position, area: Area, text: string): void {
    const { sheet, lastUsed } = this.place();
    const within = isWholeColumns(area) || isWholeRows(area) ? usedPart(area, lastUsed) : area;
    const count = (within.bottom - within.top + 1) * (within.right - within.left + 1);
    if (count === 1 || count > MOST_FILLED) {
      this.workbook.enter(sheet.id, row, column, text);
      return;
    }
    const from = { row, column };
    const values: Scalar[][] = [];
    for (let r = within.top; r <= within.bottom; r++) {
      const line: Scalar[] = [];
      for (let c = within.left; c <= within.right; c++)
        line.push(text.startsWith("=") ? shiftFormula(text, from, { row: r, column: c }) : text);
      values.push(line);
    }
    this.workbook.paste(sheet.id, within, values);
  }

  /** Ctrl and an apostrophe: what the cell above holds, as it is written there. */
  copyFromAbove(): void {
    const { sheet, selection } = this.place();
    const { row, column } = selection.active;
    if (row === 0) return;
    this.workbook.enter(sheet.id, row, column, editText(this.workbook, sheet.id, { row: row - 1, column }).text);
  }

  enterNow(what: "date" | "time"): void {
    const { sheet, selection } = this.place();
    const { row, column } = selection.active;
    const now = new Date();
    const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    const time = `${two(now.getHours())}:${two(now.getMinutes())}`;
    this.workbook.enter(sheet.id, row, column, what === "date" ? date : time);
  }

  /** Sets the size of a line, or of all selected ones when it is one of them. */
  resize(which: "rows" | "columns", line: number, size: number): void {
    const { sheet } = this.place();
    const { first, last } = this.linesWith(which, line);
    this.step(() => this.workbook.lines.setSize(sheet.id, which, first, last, size));
  }

  /** The lines that are meant when one of them is taken hold of. */
  linesWith(which: "rows" | "columns", line: number): { readonly first: number; readonly last: number } {
    const { area } = this.place().selection;
    const [first, last] = which === "rows" ? [area.top, area.bottom] : [area.left, area.right];
    const whole = which === "rows" ? isWholeRows(area) : isWholeColumns(area);
    return whole && line >= first && line <= last ? { first, last } : { first: line, last: line };
  }

  hide(which: "rows" | "columns", hidden: boolean): void {
    const { sheet, selection } = this.place();
    const { top, bottom, left, right } = selection.area;
    const [first, last] = which === "rows" ? [top, bottom] : [left, right];
    this.step(() => this.workbook.lines.setHidden(sheet.id, which, first, last, hidden));
  }

  /** Makes lines as large as what they show. */
  autofit(which: "rows" | "columns", line: number): void {
    const { sheet, lastUsed } = this.place();
    const { first, last } = this.linesWith(which, line);
    this.step(() => {
      if (which === "rows") {
        this.workbook.lines.autofitRows(sheet.id, { top: first, bottom: last, left: 0, right: LAST_COLUMN });
        return;
      }
      for (let column = first; column <= Math.min(last, lastUsed.column); column++) {
        const size = fittedColumn(this.workbook, sheet, column, lastUsed);
        if (size !== undefined) this.workbook.lines.setSize(sheet.id, "columns", column, column, size);
      }
    });
  }

  /** Ctrl+Shift+L: shows or hides the filter buttons of the table the active cell is in. */
  toggleFilterButtons(): void {
    const { sheet, selection } = this.place();
    const table = this.workbook.state.tableAt(sheet.id, selection.active.row, selection.active.column);
    if (!table)
      throw new DocumentError("InvalidOperation", "The workbench filters tables only: select a cell of a table first.");
    this.step(() => this.workbook.tables.change(table.id, { showFilterButton: !table.showFilterButton }));
  }

  private step(change: () => void): void {
    this.workbook.state.batch("user", change);
  }
}

/** Of whole rows or columns the part that is in use. */
function usedPart(area: Area, { row, column }: Position): Area {
  return {
    ...area,
    bottom: Math.min(area.bottom, Math.max(area.top, row)),
    right: Math.min(area.right, Math.max(area.left, column)),
  };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
