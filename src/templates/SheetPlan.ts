import type { ExampleArea } from "./ExampleArea";
import type { SheetIdentity } from "./SheetIdentity";

/**
 * Everything that makes one sheet, in plain JSON: it can be printed, compared and carried out without knowing why.
 * Addresses are in A1 notation on the new sheet; texts are in the user's language; formulas are in English.
 */
export interface SheetPlan {
  readonly sheetName: string;
  readonly tabColor: string;
  readonly columnWidths: readonly { readonly columns: string; readonly characters: number }[];
  readonly rowHeights: readonly { readonly rows: string; readonly points: number }[];
  /** In this order: cells, tables, then what refers to them. */
  readonly steps: readonly PlanStep[];
  /** Workbook names of cells on this sheet; formulas use them. */
  readonly names: readonly { readonly name: string; readonly address: string }[];
  readonly finish: PlanFinish;
  /** Cells with a formula: none of them may show an error. */
  readonly calculated: readonly string[];
  /** Cells of results that plain Excel has no exact twin of. */
  readonly withoutTwin: readonly string[];
  /** They answer a moment after everything else is calculated. */
  readonly callsCustomFunctions: boolean;
  /** The cell the user starts in. */
  readonly start: string;
  /** Absent on a sheet that nobody will ask what it is. */
  readonly identity?: SheetIdentity;
  readonly exampleAreas?: readonly ExampleArea[];
  /** Whether its formulas are protected, without a password. */
  readonly protect?: boolean;
}

export type PlanStep = WriteStep | FormatStep | TableStep | ValidationStep | StateStep | BarStep | ChartStep;

/** null leaves a cell as it is. */
export type PlannedCell = string | number | null;

export interface WriteStep {
  readonly kind: "write";
  readonly address: string;
  readonly cells: readonly (readonly PlannedCell[])[];
}

export interface FormatStep {
  readonly kind: "format";
  readonly address: string;
  readonly format: PlannedFormat;
}

export interface PlannedFormat {
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly indent?: number;
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  /** False: the user may type there on a protected sheet. */
  readonly locked?: false;
  /** A hairline under every row; `between` rows only where there are two or more: Excel may refuse an inside border that there is no room for. */
  readonly rule?: { readonly color: string; readonly between: boolean };
}

export interface TableStep {
  readonly kind: "table";
  /** Header row included. */
  readonly address: string;
  readonly name: string;
}

export interface ValidationStep {
  readonly kind: "validation";
  readonly address: string;
  readonly rule:
    | { readonly kind: "custom"; readonly formula: string }
    | { readonly kind: "between"; readonly least: number; readonly most: number }
    | { readonly kind: "atLeast"; readonly least: number }
    | { readonly kind: "date" }
    | { readonly kind: "list"; readonly source: string };
  /** Of the message. */
  readonly title: string;
  readonly message: string;
  readonly prompt?: { readonly title: string; readonly text: string };
}

export interface StateStep {
  readonly kind: "state";
  readonly address: string;
  /** Relative to the first cell of the address. */
  readonly when: string;
  readonly fontColor: string;
  readonly fill: string;
}

export interface BarStep {
  readonly kind: "bar";
  readonly address: string;
  readonly least: number;
  readonly most: number;
  readonly color: string;
}

export interface ChartStep {
  readonly kind: "chart";
  readonly name: string;
  readonly type: PlannedChartType;
  /** The corners of the cells it lies on. */
  readonly from: string;
  readonly to: string;
  /** With the sheet's name, as a formula: it follows the cell. */
  readonly title: string;
  /** Names of the series in the first row, or where they lie in rows, in the first column. */
  readonly source: string;
  readonly seriesBy: "Columns" | "Rows";
  readonly categories: string;
  /** One for each column of the source, or for each row. */
  readonly series: readonly PlannedSeries[];
  readonly legend: boolean;
  readonly axes: { readonly category: PlannedAxis; readonly value: PlannedAxis };
  readonly ink: string;
  readonly gridlines: string;
}

export type PlannedChartType =
  | "BarClustered"
  | "BarStacked"
  | "ColumnClustered"
  | "ColumnStacked"
  | "LineMarkers"
  | "XYScatter"
  | "XYScatterLinesNoMarkers"
  | "RadarMarkers";

export interface PlannedSeries {
  /** Absent: not drawn. */
  readonly color?: string;
  readonly type?: "LineMarkers";
  /** Number format of the figures beside it. */
  readonly labels?: string;
  /** In points; Excel's own when absent. */
  readonly markerSize?: number;
  /** In percent of a bar's or column's width: between two, and of one over the other. Absent where there are none. */
  readonly gap?: number;
  readonly overlap?: number;
}

export interface PlannedAxis {
  readonly visible: boolean;
  readonly title?: string;
  readonly least?: number;
  readonly most?: number;
  readonly numberFormat?: string;
  /** Categories are days, and stand as far apart as they are. */
  readonly days?: true;
  /** The first category on top: bars are drawn from the bottom up. */
  readonly reversed?: true;
}

/** Nice to have: some Excels refuse these, and the sheet is right without them. */
export interface PlanFinish {
  readonly freeze: string;
  readonly print: {
    readonly orientation: "Landscape" | "Portrait";
    /** Several of them are parted by commas. */
    readonly area: string;
    readonly titleRows?: string;
    readonly titleColumns?: string;
    /** Cells that begin a page, of a sheet laid out page by page. */
    readonly pagesBegin?: readonly string[];
    readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  };
}
