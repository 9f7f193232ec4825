import type { Area, CellFormat, CellValue } from "./cellModel";
import type { WorkbookModel } from "./model";

/** What a host, a grid or a test may ask of a workbook besides its model. */
export interface CalculatedWorkbook {
  readonly model: WorkbookModel;
  /** How numbers and dates are written and shown, e.g. "de-DE". */
  readonly locale: string;
  valueAt(sheetId: string, row: number, column: number): CellValue;
  /** The value as its number format shows it. */
  textAt(sheetId: string, row: number, column: number): string;
  /** The formula of a cell that holds one or that a formula spills into (then with `spillsFrom`); undefined for constants. */
  formulaAt(sheetId: string, row: number, column: number): string | undefined;
  /** What the formula in a cell fills; undefined when it does not spill. */
  spillAt(sheetId: string, row: number, column: number): Area | undefined;
  /** The values behind a formula that is a reference, e.g. a chart's series or a name ("=Sheet1!$B$2:$B$9"); undefined when it points nowhere. */
  valuesOf(reference: string): CellValue[][] | undefined;
  /** The cell's own format with the table's style and every conditional format that holds now on top; data bars and icons beside it. */
  appearanceAt(sheetId: string, row: number, column: number): CellAppearance;
  /** Called after every change, once per change or batch. */
  onChange(listener: (change: WorkbookChange) => void): () => void;
}

export interface CellAppearance extends CellFormat {
  /** Share of the cell's width, 0 to 1. */
  readonly dataBar?: {
    readonly share: number;
    readonly color: string;
    /** Where it begins and where 0 stands, as shares of the width, when there are numbers below 0. */
    readonly from?: number;
    readonly zero?: number;
  };
  readonly icon?: string;
}

export interface WorkbookChange {
  readonly kind: "cells" | "structure" | "selection" | "objects" | "calculated";
  readonly sheetId?: string;
  /** Around everything that changed. */
  readonly area?: Area;
  /** What was changed one after the other, where cells were. */
  readonly edits?: readonly CellEdit[];
  /** Who did it: the person at the grid or the add-in. */
  readonly source: "user" | "addin";
}

/** One change to cells. */
export interface CellEdit {
  readonly area: Area;
  readonly how:
    | "Edited"
    | "Formatted"
    | "InsertedDown"
    | "InsertedRight"
    | "DeletedUp"
    | "DeletedLeft"
    | "RowsSorted"
    | "ColumnsSorted";
}
