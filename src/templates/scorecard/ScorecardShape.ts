import { keyResultAreas, type KeyPerformanceIndicator, type KeyResultArea } from "../../knowledge/keyResultAreas";
import { countRows } from "../options/countRows";
import type { OwnRows } from "../options/OwnRows";
import type { Entry } from "../SheetTemplate";
import type { ScorecardOptions } from "./scorecardFields";

/** The area of rows for which none is given. */
export const NO_AREA = { text: "scorecardNoArea" } as const;

/** What the parts of the scorecard need to know of the options. */
export interface ScorecardShape {
  readonly options: ScorecardOptions;
  /** The chosen indicators in the order of the library, each with its area. */
  readonly rows: readonly { readonly area: KeyResultArea; readonly indicator: KeyPerformanceIndicator }[];
  /** Areas with a chosen indicator. */
  readonly areas: readonly KeyResultArea[];
  /** Areas of the user's own rows. */
  readonly ownAreas: readonly Entry[];
  /** Rows of the areas' scores: room for areas of the user's own. */
  readonly areaRows: number;
  /** Columns of the months, from the first to the last. */
  readonly months: string;
  readonly monthColumns: readonly string[];
}

export function scorecardShape(options: ScorecardOptions): ScorecardShape {
  const { own } = options;
  const rows = own.kind === "own" ? [] : chosenRows(options);
  const ownAreas = own.kind === "own" ? areasOf(own.rows) : [];
  const areas = keyResultAreas.filter((area) => rows.some((row) => row.area === area));
  const months = own.kind === "own" ? Math.max(options.months, lastMonth(own.rows)) : options.months;
  return {
    options,
    rows,
    areas,
    ownAreas,
    areaRows: areas.length + ownAreas.length + (countRows(own) > 0 ? 1 : 0),
    months: `month1:month${months}`,
    monthColumns: Array.from({ length: months }, (_, i) => `month${i + 1}`),
  };
}

function chosenRows(options: ScorecardOptions): ScorecardShape["rows"] {
  return keyResultAreas.flatMap((area) =>
    area.indicators.filter(({ id }) => options.indicators.includes(id)).map((indicator) => ({ area, indicator })),
  );
}

/** As they follow each other; rows of no area have one together. */
function areasOf({ columns, count }: OwnRows): Entry[] {
  const given = columns.find(({ column }) => column === "area")?.values ?? [];
  const named = given.flatMap((area) => (typeof area === "string" ? [area] : []));
  const byName = new Map(named.map((area) => [area.toLowerCase(), area]));
  const areas = [...byName.values()].map((typed): Entry => ({ typed }));
  return named.length < count ? [...areas, NO_AREA] : areas;
}

function lastMonth({ columns }: OwnRows): number {
  return Math.max(0, ...columns.map(({ column }) => Number(/^month(\d+)$/.exec(column)?.[1] ?? 0)));
}

/** Rows of the table: the chosen indicators, then the user's own. */
export function kpiCount({ rows, options }: ScorecardShape): number {
  return rows.length + countRows(options.own);
}

/** All rows of the table. */
export function kpiRows(shape: ScorecardShape): string {
  return `kpi1:kpi${kpiCount(shape)}`;
}

/** The rows of the library's indicators, before the user's own. */
export function givenRows({ rows }: ScorecardShape): string {
  return `kpi1:kpi${rows.length}`;
}
