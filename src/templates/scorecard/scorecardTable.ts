import { headerLook } from "../headerLook";
import type { Content, TableTemplate, Validation } from "../SheetTemplate";
import { libraryRows } from "./libraryRows";
import { KPI_COLUMNS } from "./scorecardColumns";
import { kpiRows, NO_AREA, type ScorecardShape } from "./ScorecardShape";

export function kpiTable(shape: ScorecardShape): TableTemplate {
  return {
    key: "kpis",
    name: "Scorecard",
    header: "header",
    body: kpiRows(shape),
    columns: [
      ...KPI_COLUMNS.map(({ key, header }) => ({ column: key, header: { text: header } })),
      ...shape.monthColumns.map((column, i) => ({
        column,
        header: { text: "scorecardMonth" as const, gaps: { number: i + 1 } },
      })),
      { column: "evidence", header: { text: "scorecardEvidence" } },
    ],
  };
}

/** One row for each indicator: what it is, what is expected, what happened, and what that means. */
export function scorecardTable(shape: ScorecardShape): Content[] {
  return [
    ...KPI_COLUMNS.map(({ key, look }): Content => ({ row: "header", column: key, look: headerLook(look) })),
    { row: "header", column: shape.months, look: "headerNumber" },
    { row: "header", column: "evidence", look: "headerWord" },
    ...KPI_COLUMNS.map(({ key, look }): Content => ({ row: kpiRows(shape), column: key, look })),
    { row: kpiRows(shape), column: shape.months, look: "inputFigure" },
    { row: kpiRows(shape), column: "evidence", look: "inputLabel" },
    ...(shape.options.own.kind === "own" ? ownDefaults(shape) : []),
    ...(shape.rows.length > 0 ? libraryRows(shape) : []),
  ];
}

/** Numbers of things and amounts have no decimals; rates, hours and grades have one. */
export function wholeNumbers(shape: ScorecardShape): Content[] {
  return shape.rows.flatMap(({ indicator: { unit } }, i): Content[] => {
    if (unit !== "count" && unit !== "amount") return [];
    const row = `kpi${i + 1}`;
    return [
      { row, column: "baseline:target", look: "inputAmount" },
      { row, column: "actual", look: "amount" },
      { row, column: shape.months, look: "inputAmount" },
    ];
  });
}

/** Where the user's own rows say nothing of it, an indicator counts like any other. */
function ownDefaults(shape: ScorecardShape): Content[] {
  return [
    { row: kpiRows(shape), column: "area", look: "inputText", entries: [[NO_AREA]] },
    { row: kpiRows(shape), column: "weight", look: "inputNumber", entries: [[1]] },
  ];
}

export function tableValidations(shape: ScorecardShape): Validation[] {
  const list = (column: string, from: string): Validation => ({
    row: kpiRows(shape),
    column,
    rule: "list",
    from: `{${from}}`,
    message: { text: "scorecardListRefused" },
  });
  return [
    list("area", "scorecard_areas"),
    list("direction", "scorecard_directions"),
    list("from", "scorecard_starts"),
    list("method", "scorecard_methods"),
    list("side", "scorecard_sides"),
    list("time", "scorecard_times"),
    {
      ...list("type", "scorecard_types"),
      prompt: { title: { text: "scorecardType" }, text: [{ text: "scorecardTypePrompt" }] },
    },
    { row: kpiRows(shape), column: "due", rule: "date", message: { text: "scorecardDateRefused" } },
    { row: kpiRows(shape), column: "weight", rule: "atLeast", least: 0, message: { text: "matrixWeightRefused" } },
    {
      row: kpiRows(shape),
      column: `baseline:target`,
      rule: "custom",
      formula: "ISNUMBER({here.here})",
      message: { text: "scorecardNumberRefused" },
    },
    {
      row: kpiRows(shape),
      column: shape.months,
      rule: "custom",
      formula: 'OR(ISNUMBER({here.here}),{here.here}="yes",{here.here}="no")',
      message: { text: "scorecardActualRefused" },
    },
  ];
}
