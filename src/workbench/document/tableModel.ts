import type { Area } from "./cellModel";

export interface TableModel {
  readonly id: string;
  readonly name: string;
  /** Header and totals row included. */
  readonly area: Area;
  readonly columns: readonly { readonly id: number; readonly name: string }[];
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  /** What each column is filtered by, by the column's id. */
  readonly filters: Readonly<Record<number, FilterCriteria>>;
}

/** What a column is filtered by, as Office.js gives it. */
export interface FilterCriteria {
  readonly filterOn:
    | "BottomItems"
    | "BottomPercent"
    | "CellColor"
    | "Custom"
    | "Dynamic"
    | "FontColor"
    | "Icon"
    | "TopItems"
    | "TopPercent"
    | "Values";
  /** Custom: an operator and what it compares with (">=5", "=G*"); top and bottom: how many. */
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: "And" | "Or";
  /** The texts that stay, as cells show them; "" stands for empty cells. */
  readonly values?: readonly string[];
  readonly color?: string;
  readonly dynamicCriteria?: string;
}
