import type { Area } from "../../templates/address";
import type { FormatType } from "./formatRules";

/** Something on a sheet, besides its cells, whose formulas may read other sheets. */
export interface Link {
  readonly sheetId: string;
  readonly place: LinkPlace;
  /** With "=" in front, in the order of the rule they belong to. */
  readonly formulas: readonly string[];
}

export type LinkPlace = NamePlace | ValidationPlace | FormatPlace | SeriesPlace;

/** A name that holds on the sheet only. */
export interface NamePlace {
  readonly kind: "name";
  readonly name: string;
}

export interface ValidationPlace {
  readonly kind: "validation";
  readonly area: Area;
  readonly validation: Pick<Excel.DataValidation, "rule" | "errorAlert" | "prompt" | "ignoreBlanks">;
}

/** A conditional format. */
export interface FormatPlace {
  readonly kind: "format";
  readonly id: string;
  readonly type: FormatType;
  readonly rule: unknown;
}

/** What one series of a chart draws. */
export interface SeriesPlace {
  readonly kind: "series";
  /** Of the sheet's charts, from 0. */
  readonly chart: number;
  readonly chartName: string;
  /** Of the chart's series, from 0. */
  readonly series: number;
  /** As the chart shows it. */
  readonly seriesName: string;
  readonly dimension: keyof typeof SET_DIMENSION;
}

/** Where a series takes its figures from, and how that is set. */
export const SET_DIMENSION = {
  Values: "setValues",
  YValues: "setValues",
  Categories: "setXAxisValues",
  XValues: "setXAxisValues",
  BubbleSizes: "setBubbleSizes",
} as const;
