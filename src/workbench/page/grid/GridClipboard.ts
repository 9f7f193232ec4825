import { isFormula } from "../../document/isFormula";
import { cellKey, type Area, type Scalar } from "../../document/model";
import { shiftFormula } from "../../document/shiftFormula";
import type { WorkbookDocument } from "../../document/WorkbookDocument";
import type { Position } from "./Position";
import { fromClipboardText, toClipboardText } from "./clipboardText";

export interface ClipboardGrid {
  isEditing(): boolean;
  selected(): Area;
  /** The last cell that holds something. */
  lastUsed(): Position;
  showCopied(area: Area): void;
  select(area: Area): void;
  attempt(change: () => void): void;
}

interface CopiedCells {
  readonly sheetId: string;
  readonly area: Area;
  readonly text: string;
}

/** More rows than this are not put on the clipboard. */
const MOST_ROWS = 10_000;

/**
 * Copy, cut and paste of cells as text; within the workbook formulas come along, their relative references moved.
 * While a cell is being edited the clipboard is the text field's own.
 */
export class GridClipboard {
  private copied: CopiedCells | undefined;

  constructor(
    private readonly workbook: WorkbookDocument,
    private readonly grid: ClipboardGrid,
    element: HTMLElement,
  ) {
    element.addEventListener("copy", (event) => this.copy(event));
    element.addEventListener("cut", (event) => this.cut(event));
    element.addEventListener("paste", (event) => this.paste(event));
  }

  private copy(event: ClipboardEvent): void {
    if (this.grid.isEditing()) return;
    event.preventDefault();
    const { top, left, bottom, right } = this.grid.selected();
    const { row, column } = this.grid.lastUsed();
    const area = {
      top,
      left,
      bottom: Math.min(bottom, Math.max(top, row), top + MOST_ROWS),
      right: Math.min(right, Math.max(left, column)),
    };
    const sheetId = this.workbook.model.activeSheetId;
    const text = toClipboardText(cellsOf(area, (r, c) => this.workbook.textAt(sheetId, r, c)));
    event.clipboardData?.setData("text/plain", text);
    this.copied = { sheetId, area, text };
    this.grid.showCopied(area);
  }

  private cut(event: ClipboardEvent): void {
    if (this.grid.isEditing()) return;
    this.copy(event);
    const { copied } = this;
    this.copied = undefined; // what is pasted are the values: the cells they came from are empty now
    if (copied) this.grid.attempt(() => this.workbook.clear(copied.sheetId, copied.area));
  }

  private paste(event: ClipboardEvent): void {
    if (this.grid.isEditing()) return;
    event.preventDefault();
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text === "") return;
    const { top, left } = this.grid.selected();
    const values =
      text === this.copied?.text ? this.movedCells(this.copied, top, left) : rectangle(fromClipboardText(text));
    const area = { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 1) - 1 };
    this.grid.attempt(() => {
      this.workbook.paste(this.workbook.model.activeSheetId, area, values);
      this.grid.select(area);
    });
  }

  private movedCells({ sheetId, area }: CopiedCells, top: number, left: number): Scalar[][] {
    const { cells } = this.workbook.state.sheet(sheetId);
    return cellsOf(area, (row, column) => {
      const cell = cells[cellKey(row, column)];
      if (cell && isFormula(cell)) {
        return shiftFormula(
          String(cell.input),
          { row, column },
          { row: row - area.top + top, column: column - area.left + left },
        );
      }
      const value = this.workbook.valueAt(sheetId, row, column);
      return typeof value === "object" ? value.error : value;
    });
  }
}

function cellsOf<T>({ top, left, bottom, right }: Area, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => read(top + row, left + column)),
  );
}

/** Rows of one length; what is missing is empty. */
function rectangle(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}
