import { keyResultAreas, type KeyPerformanceIndicator, type KeyResultArea } from "../../knowledge/keyResultAreas";
import type { ScorecardOptions } from "./scorecardFields";

/** What the parts of the scorecard need to know of the options. */
export interface ScorecardShape {
  readonly options: ScorecardOptions;
  /** The chosen indicators in the order of the library, each with its area. */
  readonly rows: readonly { readonly area: KeyResultArea; readonly indicator: KeyPerformanceIndicator }[];
  /** Areas with a chosen indicator. */
  readonly areas: readonly KeyResultArea[];
  /** Rows of the areas' scores: room for areas of the user's own. */
  readonly areaRows: number;
  /** Columns of the months, from the first to the last. */
  readonly months: string;
  readonly monthColumns: readonly string[];
}

export function scorecardShape(options: ScorecardOptions): ScorecardShape {
  const rows = keyResultAreas.flatMap((area) =>
    area.indicators.filter(({ id }) => options.indicators.includes(id)).map((indicator) => ({ area, indicator })),
  );
  const areas = keyResultAreas.filter((area) => rows.some((row) => row.area === area));
  const monthColumns = Array.from({ length: options.months }, (_, i) => `month${i + 1}`);
  return {
    options,
    rows,
    areas,
    areaRows: areas.length + (options.own > 0 ? 1 : 0),
    months: `month1:month${options.months}`,
    monthColumns,
  };
}

/** Rows of the table: the chosen indicators, then the user's own. */
export function kpiCount({ rows, options }: ScorecardShape): number {
  return rows.length + options.own;
}

/** All rows of the table. */
export function kpiRows(shape: ScorecardShape): string {
  return `kpi1:kpi${kpiCount(shape)}`;
}

/** The rows of the library's indicators, before the user's own. */
export function givenRows({ rows }: ScorecardShape): string {
  return `kpi1:kpi${rows.length}`;
}
