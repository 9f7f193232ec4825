import { cellCount, columnCount, rowCount } from "../../document/area";
import type { Area } from "../../document/model";
import type { CopiedPart } from "../../document/structure/Copy";
import type { WorkbookDocument } from "../../document/WorkbookDocument";
import { cellsAsHtml } from "./cellsAsHtml";
import { fromClipboardText, toClipboardText } from "./clipboardText";
import type { Position } from "./Position";
import { shownRuns } from "./shownRuns";

export interface ClipboardGrid {
  isEditing(): boolean;
  selected(): Area;
  /** The last cell that holds something. */
  lastUsed(): Position;
  select(area: Area): void;
  /** Runs a change; what the workbook refuses is told. */
  attempt(change: () => void): void;
  /** What is outlined has changed. */
  changed(): void;
}

export interface CopiedCells {
  readonly sheetId: string;
  readonly area: Area;
  readonly cut: boolean;
  readonly text: string;
}

/** More rows than this are not put on the clipboard as text. */
const MOST_ROWS = 10_000;

/**
 * Copy, cut and paste of cells. Within the workbook they go with formulas, formats and rules, and references follow what is cut;
 * elsewhere they are a table of texts. While a cell is being edited the clipboard is the text field's own.
 */
export class GridClipboard {
  private own: CopiedCells | undefined;

  constructor(
    private readonly workbook: WorkbookDocument,
    private readonly grid: ClipboardGrid,
    element: HTMLElement,
  ) {
    element.addEventListener("copy", (event) => this.onCopy(event, false));
    element.addEventListener("cut", (event) => this.onCopy(event, true));
    element.addEventListener("paste", (event) => this.onPaste(event));
  }

  /** What was copied or cut and is still outlined. */
  get copied(): CopiedCells | undefined {
    return this.own;
  }

  forget(): void {
    if (!this.own) return;
    this.own = undefined;
    this.grid.changed();
  }

  /** From the menu. */
  async copy(cut: boolean): Promise<void> {
    const { text, html } = this.take(cut);
    const parts = { "text/plain": text, "text/html": html };
    const blobs = Object.entries(parts).map(([type, content]) => [type, new Blob([content], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }

  /** From the menu or by a key of its own: what was copied here, or else what lies on the clipboard. */
  async paste(what: CopiedPart): Promise<void> {
    if (this.own) this.pasteOwn(this.own, what);
    else this.pasteText(await navigator.clipboard.readText());
  }

  private onCopy(event: ClipboardEvent, cut: boolean): void {
    if (this.grid.isEditing()) return;
    event.preventDefault();
    const { text, html } = this.take(cut);
    event.clipboardData?.setData("text/plain", text);
    event.clipboardData?.setData("text/html", html);
  }

  private onPaste(event: ClipboardEvent): void {
    if (this.grid.isEditing()) return;
    event.preventDefault();
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (this.own && sameText(text, this.own.text)) this.pasteOwn(this.own, "All");
    else this.pasteText(text);
  }

  private take(cut: boolean): { readonly text: string; readonly html: string } {
    const sheetId = this.workbook.model.activeSheetId;
    const area = this.grid.selected();
    const { row: lastRow, column: lastColumn } = this.grid.lastUsed();
    const used = {
      ...area,
      bottom: Math.min(area.bottom, Math.max(area.top, lastRow), area.top + MOST_ROWS),
      right: Math.min(area.right, Math.max(area.left, lastColumn)),
    };
    const { rows } = this.workbook.state.sheet(sheetId);
    const shown = rowsOf(used).filter((row) => cut || rows[row]?.filtered !== true);
    const texts = shown.map((row) => columnsOf(used).map((column) => this.workbook.textAt(sheetId, row, column)));
    const text = toClipboardText(texts);
    this.own = { sheetId, area, cut, text };
    this.grid.changed();
    return { text, html: cellsAsHtml(this.workbook, sheetId, shown, columnsOf(used)) };
  }

  private pasteOwn({ sheetId, area, cut }: CopiedCells, what: CopiedPart): void {
    const target = this.grid.selected();
    const { workbook } = this;
    const toSheetId = workbook.model.activeSheetId;
    this.grid.attempt(() => {
      if (cut) {
        workbook.moveCells(sheetId, area, toSheetId, target.top, target.left);
        this.forget();
        this.grid.select(areaAt(target, rowCount(area), columnCount(area)));
        return;
      }
      const runs = shownRuns(area, (row) => workbook.state.sheet(sheetId).rows[row]?.filtered === true);
      this.grid.select(this.copyRuns(sheetId, runs, toSheetId, target, what));
    });
  }

  /** Of a filtered list only the rows that are shown are copied, one below the other; rows hidden by hand are copied, too, as in Excel. */
  private copyRuns(sheetId: string, runs: readonly Area[], toSheetId: string, target: Area, what: CopiedPart): Area {
    const [only] = runs;
    if (only && runs.length === 1) return this.workbook.copyCells(sheetId, only, toSheetId, target, what);
    let top = target.top;
    this.workbook.state.batch("user", () => {
      for (const run of runs) {
        const place = areaAt({ ...target, top }, rowCount(run), columnCount(run));
        this.workbook.copyCells(sheetId, run, toSheetId, place, what);
        top += rowCount(run);
      }
    });
    return areaAt(target, top - target.top, columnCount(only ?? target));
  }

  private pasteText(text: string): void {
    if (text === "") return;
    const values = rectangle(fromClipboardText(text));
    const target = this.grid.selected();
    const [first = ""] = values[0] ?? [];
    const isOne = values.length === 1 && values[0]?.length === 1;
    const fills = isOne && cellCount(target) <= MOST_ROWS;
    const area = fills ? target : areaAt(target, values.length, values[0]?.length ?? 1);
    const written = fills ? rowsOf(area).map(() => columnsOf(area).map(() => first)) : values;
    this.grid.attempt(() => {
      this.workbook.paste(this.workbook.model.activeSheetId, area, written);
      this.grid.select(area);
    });
  }
}

/** Some clipboards change line ends. */
function sameText(one: string, other: string): boolean {
  return one.replaceAll("\r\n", "\n") === other.replaceAll("\r\n", "\n");
}

function areaAt({ top, left }: Area, rows: number, columns: number): Area {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

function rowsOf({ top, bottom }: Area): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
}

function columnsOf({ left, right }: Area): number[] {
  return Array.from({ length: right - left + 1 }, (_, i) => left + i);
}

/** Rows of one length; what is missing is empty. */
function rectangle(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}
