/** A sheet of the workbook that may be shared. */
export interface ShareableSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  /** One of the product's. */
  readonly isOurs: boolean;
  readonly isHidden: boolean;
}

/** What the workbook offers, and what sharing has made in it before. */
export interface ShareableSheets {
  readonly sheets: readonly ShareableSheet[];
  readonly shared: readonly { readonly sheetId: string; readonly sheetName: string }[];
}

/** How far sharing is. */
export type SharingStep = "reading" | "copying" | "writing" | "checking";

/** Why a cell of a copy holds a value instead of a formula. */
export type FrozenWhy =
  /** Plain Excel has no exact twin of these functions. */
  | { readonly kind: "noTwin"; readonly names: readonly string[] }
  /** It read sheets or workbooks that are not shared. */
  | { readonly kind: "outside"; readonly names: readonly string[] }
  /** One formula of ours would be so many of Excel's own that the workbook would become slow. */
  | { readonly kind: "slow"; readonly names: readonly string[] }
  /** Its formula gave something else than the original. */
  | { readonly kind: "differed"; readonly names: readonly string[] };

/** Cells below each other, frozen for the same reason. */
export interface FrozenCells {
  readonly address: string;
  readonly cells: number;
  readonly why: FrozenWhy;
}

/** Something besides the cells of a copy that read what is not shared, and does so no more. */
export interface CutLink {
  /** A list keeps its words and a chart its figures; whatever else it was is gone. */
  readonly kind: "list" | "chart" | "validation" | "format" | "name";
  /** Its cells or its name; empty where it has neither. */
  readonly where: string;
  readonly names: readonly string[];
}

/** What Excel does not tell of charts: what they draw at all, or only what words their titles and labels take from cells. */
export type UntoldOfCharts = "figures" | "words";

export interface SharedSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly originalName: string;
  /** Formulas with functions of ours that are Excel's own now. */
  readonly turned: number;
  readonly frozen: readonly FrozenCells[];
  readonly cut: readonly CutLink[];
  /** Absent where it has no charts, or only ours, which read nothing but their own sheet. */
  readonly untold?: UntoldOfCharts;
  /** The used cells of original and copy: B2:P40. */
  readonly area: string;
}

/** What sharing made: enough to show it and to take it away again. */
export interface SharedCopy {
  readonly sheets: readonly SharedSheet[];
  readonly comparison: { readonly sheetId: string; readonly sheetName: string };
  /** Cells of the copies that show something else than their original, when all was done. */
  readonly differing: number;
}
