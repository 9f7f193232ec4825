export interface ChartModel {
  readonly id: string;
  readonly name: string;
  /** Excel.ChartType, e.g. "BarClustered". */
  readonly type: string;
  readonly title: {
    readonly text: string;
    readonly formula: string;
    readonly visible: boolean;
    readonly format: ChartTextFormat;
    readonly fill?: string;
  };
  readonly legend: {
    readonly visible: boolean;
    readonly position: string;
    readonly format: ChartTextFormat;
    readonly fill?: string;
  };
  /** In points from the sheet's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly SeriesModel[];
  readonly axes: ChartAxesModel;
  /** Excel.ChartDisplayBlanksAs; "NotPlotted", a gap, where absent. */
  readonly blanks?: "NotPlotted" | "Zero" | "Interpolated";
  readonly fill: string;
  readonly border: string;
}

export interface ChartAxesModel {
  readonly category: AxisModel;
  readonly value: AxisModel;
  /** On the other side, for the series whose axisGroup is "Secondary"; absent as long as nobody touched it. */
  readonly secondaryValue?: AxisModel;
}

export interface SeriesModel {
  readonly id: string;
  readonly name: string;
  /** Where the numbers stand, as formulas ("=Sheet1!$B$2:$B$9"); "" where there is none. */
  readonly nameFormula: string;
  readonly values: string;
  readonly categories: string;
  readonly bubbleSizes: string;
  readonly type: string;
  readonly axisGroup: string;
  readonly fill: string;
  readonly line: string;
  readonly gapWidth: number;
  readonly overlap: number;
  readonly dataLabels: {
    readonly visible: boolean;
    readonly numberFormat: string;
    readonly position: string;
    readonly format: ChartTextFormat;
    /** What else a label says beside the number, or instead of it. */
    readonly seriesName?: boolean;
    readonly categoryName?: boolean;
    readonly percentage?: boolean;
  };
  readonly markerStyle: string;
  readonly markerSize: number;
  readonly smooth?: boolean;
  /** Single points that differ from their series, by position from 0. */
  readonly points?: Readonly<Record<number, PointModel>>;
  /** Of a doughnut, in hundredths. */
  readonly holeSize?: number;
  /** Of a pie or doughnut: where the first slice begins, in degrees from the top. */
  readonly firstSliceAngle?: number;
}

export interface PointModel {
  readonly fill?: string;
  /** Instead of the number: a text, or where it stands ("=Sheet1!$A$2"). */
  readonly label?: string;
}

export interface AxisModel {
  readonly visible: boolean;
  readonly title: { readonly text: string; readonly visible: boolean };
  readonly minimum: number | "";
  readonly maximum: number | "";
  readonly majorUnit: number | "";
  readonly majorGridlines: { readonly visible: boolean; readonly color: string };
  readonly numberFormat: string;
  /** Of categories: Excel.ChartAxisCategoryType; absent for "Automatic". Along days they stand as far apart as they are. */
  readonly categoryType?: "TextAxis" | "DateAxis";
  readonly reversed: boolean;
  readonly tickLabelPosition: string;
  readonly lineVisible: boolean;
  readonly format: ChartTextFormat;
}

export interface ChartTextFormat {
  readonly color: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic?: boolean;
  readonly name?: string;
}
