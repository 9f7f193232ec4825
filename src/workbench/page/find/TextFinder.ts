import { singleCell } from "../../document/area";
import { findText, type FoundCell, type TextSearch } from "../../document/findText";
import type { SheetModel } from "../../document/model";
import { formatArea, formatReference } from "../../document/reference";
import type { WorkbookDocument } from "../../document/WorkbookDocument";

/** A text that is looked for, and where. */
export interface WorkbookSearch extends TextSearch {
  readonly allSheets: boolean;
}

/** The cell one has come to, among all that have the text. */
export interface Finding {
  readonly cell: FoundCell;
  /** From 1. */
  readonly place: number;
  readonly of: number;
  /** "B14", with its sheet where all are looked through. */
  readonly address: string;
  readonly text: string;
}

/** Looks for a text on the sheets that are shown, and goes from one cell that has it to the next. */
export class TextFinder {
  /** What was found last, as long as nothing has changed since. */
  private known: { readonly question: string; readonly cells: readonly FoundCell[] } | undefined;

  constructor(private readonly workbook: WorkbookDocument) {
    workbook.onChange(({ kind }) => {
      if (kind !== "selection") this.known = undefined;
    });
  }

  count(search: WorkbookSearch): number {
    return this.cells(search).length;
  }

  /** The nearest cell with the text after a cell or before it; behind the last one comes the first again. */
  next(search: WorkbookSearch, from: FoundCell, step: 1 | -1): Finding | undefined {
    const cells = this.cells(search);
    const order = this.orderFrom(from);
    const place =
      step > 0 ? cells.findIndex((cell) => order(cell) > 0) : cells.findLastIndex((cell) => order(cell) < 0);
    const at = place >= 0 ? place : step > 0 ? 0 : cells.length - 1;
    const cell = cells[at];
    if (!cell) return undefined;
    const { sheetId, row, column } = cell;
    const area = singleCell(row, column);
    const sheetName = this.workbook.state.sheet(sheetId).name;
    return {
      cell,
      place: at + 1,
      of: cells.length,
      address: search.allSheets ? formatReference(sheetName, area) : formatArea(area),
      text: this.workbook.textAt(sheetId, row, column),
    };
  }

  private cells(search: WorkbookSearch): readonly FoundCell[] {
    const { activeSheetId } = this.workbook.model;
    const question = JSON.stringify([search, search.allSheets || activeSheetId]);
    if (this.known?.question !== question) {
      const sheets = this.shownSheets().filter(({ id }) => search.allSheets || id === activeSheetId);
      const used = (id: string) => this.workbook.cells.usedArea(id, true);
      this.known = {
        question,
        cells: sheets.flatMap((sheet) => findText(this.workbook, sheet, used(sheet.id), search)),
      };
    }
    return this.known.cells;
  }

  private shownSheets(): SheetModel[] {
    return this.workbook.model.sheets.filter(({ visibility }) => visibility === "Visible");
  }

  /** How far a cell is behind another: by sheets, rows and columns. */
  private orderFrom(from: FoundCell): (cell: FoundCell) => number {
    const places = new Map(this.shownSheets().map(({ id }, place) => [id, place]));
    const sheetOf = ({ sheetId }: FoundCell): number => places.get(sheetId) ?? 0;
    return (cell) => sheetOf(cell) - sheetOf(from) || cell.row - from.row || cell.column - from.column;
  }
}
