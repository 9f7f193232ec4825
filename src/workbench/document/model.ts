import type { Area, CellFormat, CellModel } from "./cellModel";
import type { ChartModel } from "./chartModel";
import type { ConditionalFormatModel, ValidationModel } from "./ruleModel";
import type { TableModel } from "./tableModel";

export type * from "./CalculatedWorkbook";
export * from "./cellModel";
export type * from "./chartModel";
export type * from "./ruleModel";
export type * from "./tableModel";

/**
 * The workbook of the workbench, as plain data.
 *
 * Everything a user would find again after saving and reopening is here, and nothing else: calculated values are derived
 * (see CalculatedDocument), so two workbooks are the same when their models are equal.
 * Rows and columns count from 0. Colours are "#RRGGBB". Sizes are in points, as in Office.js.
 *
 * Everything is read-only here: a workbook changes through WorkbookState, which remembers what to undo.
 */

export interface WorkbookModel {
  readonly sheets: readonly SheetModel[];
  readonly names: readonly NameModel[];
  readonly activeSheetId: string;
  /** True when sheets may not be added, removed or renamed. */
  readonly structureProtected: boolean;
  /** What is known of the file: title, author, keywords …, under the names Office.js gives them. */
  readonly properties?: Readonly<Record<string, string | number>>;
  /** What someone noted about the file beside these. */
  readonly customProperties?: Readonly<Record<string, string | number | boolean>>;
  /** `workbook.settings`. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** The next number an id is made of: an id is never used twice. */
  readonly nextId: number;
}

export interface SheetModel {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  /** By `cellKey(row, column)`; a cell with neither content nor format is not there. */
  readonly cells: Readonly<Record<string, CellModel>>;
  readonly columns: Readonly<Record<number, LineModel>>;
  /** Of every cell that has none of its own and none from its column. */
  readonly format?: CellFormat;
  readonly rows: Readonly<Record<number, LineModel>>;
  readonly tables: readonly TableModel[];
  /** Merged cells: content stands in the first, and no two of these touch. */
  readonly merges: readonly Area[];
  readonly comments: readonly CommentModel[];
  readonly validations: readonly ValidationModel[];
  readonly conditionalFormats: readonly ConditionalFormatModel[];
  readonly charts: readonly ChartModel[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly pageLayout: PageLayoutModel;
  /** The password is of this session: a file would hold only its hash. */
  readonly protection: {
    readonly protected: boolean;
    readonly options: Readonly<Record<string, unknown>>;
    readonly password?: string;
  };
  /** `worksheet.customProperties`: small texts an add-in keeps with the sheet. */
  readonly customProperties?: Readonly<Record<string, string>>;
  readonly selection: Area;
}

/** A row or a column that differs from the others. */
export interface LineModel {
  readonly size?: number;
  readonly hidden?: boolean;
  /** Only rows: hidden by a filter, which shows it again when it is taken away. */
  readonly filtered?: true;
  /** Of the cells that have none of their own; set for whole columns only. */
  readonly format?: CellFormat;
}

/** A remark at a cell: a note, or a conversation with replies. */
export interface CommentModel {
  readonly id: string;
  readonly kind: "note" | "thread";
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
  /** When it was made, as in ISO 8601; absent where nobody noted it. */
  readonly created?: string;
  readonly replies: readonly CommentReply[];
  readonly resolved: boolean;
}

export interface CommentReply {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly created?: string;
}

export interface NameModel {
  readonly name: string;
  /** With "=" in front. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** The sheet it belongs to; absent for the whole workbook. */
  readonly sheetId?: string;
}

export interface PageLayoutModel {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  readonly zoom: Readonly<Record<string, unknown>>;
  readonly printArea: string;
  readonly titleRows: string;
  readonly titleColumns: string;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly blackAndWhite?: boolean;
  /** Rows and columns a new page begins with. */
  readonly rowBreaks?: readonly number[];
  readonly columnBreaks?: readonly number[];
  readonly margins: Readonly<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>;
  readonly headersFooters: Readonly<Record<string, string>>;
}
