import type { MessageKey } from "../../i18n";
import type { KeyPerformanceIndicator } from "../../knowledge/keyResultAreas";
import type { LookName } from "../look";
import type { Content, Entry, TableTemplate, Validation } from "../SheetTemplate";
import { exampleMonths } from "./exampleMonths";
import { givenRows, kpiRows, NO_AREA, type ScorecardShape } from "./ScorecardShape";

interface Column {
  readonly key: string;
  readonly header: MessageKey;
  readonly headerLook: LookName;
  readonly look: LookName;
  readonly size: number;
}

const word = (key: string, header: MessageKey, size: number, look: LookName = "inputText"): Column => ({
  key,
  header,
  headerLook: "headerText",
  look,
  size,
});
const number = (key: string, header: MessageKey, size: number, look: LookName): Column => ({
  key,
  header,
  headerLook: "headerNumber",
  look,
  size,
});

/** The seven columns from the name to the date are what KAM.SMART reads, in its order. */
export const KPI_COLUMNS: readonly Column[] = [
  word("area", "scorecardArea", 30),
  word("kpi", "scorecardKpi", 44, "inputProse"),
  word("definition", "scorecardDefinition", 54, "inputProse"),
  word("unit", "scorecardUnit", 9),
  number("baseline", "scorecardBaseline", 11, "inputFigure"),
  number("target", "scorecardTarget", 11, "inputFigure"),
  word("objective", "scorecardObjective", 30, "inputProse"),
  number("due", "scorecardDue", 13, "inputDate"),
  number("actual", "scorecardActual", 12, "figure"),
  number("capped", "scorecardCapped", 12, "share"),
  number("uncapped", "scorecardUncapped", 12, "share"),
  word("status", "scorecardStatus", 11, "word"),
  word("trend", "scorecardTrend", 11, "word"),
  word("lacks", "scorecardLacks", 13, "word"),
  number("weight", "scorecardWeight", 9, "inputNumber"),
  word("owner", "scorecardOwner", 18),
  word("direction", "scorecardDirection", 12),
  word("from", "scorecardFrom", 13),
  number("upper", "scorecardUpper", 11, "inputFigure"),
  word("method", "scorecardMethod", 13),
  word("side", "scorecardSide", 12),
  word("time", "scorecardTime", 12),
  word("type", "scorecardType", 12),
];

export const MONTH_WIDTH = 10;
export const EVIDENCE_WIDTH = 48;

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
    ...KPI_COLUMNS.map(({ key, headerLook }): Content => ({ row: "header", column: key, look: headerLook })),
    { row: "header", column: shape.months, look: "headerNumber" },
    { row: "header", column: "evidence", look: "headerWord" },
    ...KPI_COLUMNS.map(({ key, look }): Content => ({ row: kpiRows(shape), column: key, look })),
    { row: kpiRows(shape), column: shape.months, look: "inputFigure" },
    { row: kpiRows(shape), column: "evidence", look: "inputLabel" },
    ...(shape.options.own.kind === "own" ? ownDefaults(shape) : []),
    ...(shape.rows.length > 0 ? given(shape) : []),
    ...(shape.rows.length > 0 && shape.options.content === "example" ? example(shape) : []),
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

const UNITS = {
  percent: "unitPercent",
  count: "unitCount",
  amount: "unitAmount",
  points: "unitPoints",
  hours: "unitHours",
  grade: "unitGrade",
} as const;
const SIDES = { customer: "scorecardCustomer", internal: "scorecardInternal" } as const;
const TIMES = { leading: "scorecardLeading", lagging: "scorecardLagging" } as const;
const TYPES = { activity: "scorecardActivity", objective: "scorecardOutcome" } as const;
const METHODS = { latest: "scorecardLatest", sum: "scorecardSum", mean: "scorecardMean" } as const;

/** What the library knows of each indicator; the user's own rows stay empty. */
function given(shape: ScorecardShape): Content[] {
  const column = (key: string, look: LookName, entry: (kpi: KeyPerformanceIndicator) => Entry): Content => ({
    row: givenRows(shape),
    column: key,
    look,
    entries: shape.rows.map(({ indicator }) => [entry(indicator)]),
  });
  const say = (text: MessageKey): Entry => ({ text });
  return [
    {
      row: givenRows(shape),
      column: "area",
      look: "inputText",
      entries: shape.rows.map(({ area }) => [say(area.name)]),
    },
    column("kpi", "inputProse", ({ name }) => say(name)),
    column("definition", "inputProse", ({ definition }) => say(definition)),
    column("unit", "inputText", ({ unit }) => say(UNITS[unit])),
    column("weight", "inputNumber", () => 1),
    column("direction", "inputText", ({ direction }) => ({ mark: direction })),
    column("from", "inputText", () => say("scorecardFromZero")),
    column("method", "inputText", ({ months }) => say(METHODS[months])),
    column("side", "inputText", ({ side }) => say(SIDES[side])),
    column("time", "inputText", ({ time }) => say(TIMES[time])),
    column("type", "inputText", ({ type }) => say(TYPES[type])),
  ];
}

const EXAMPLE_DUE = 46_387; // 31 December 2026
const EXAMPLE_OWNER = "Maya Brandt";

function example(shape: ScorecardShape): Content[] {
  const column = (key: string, look: LookName, entry: (kpi: KeyPerformanceIndicator) => Entry): Content => ({
    row: givenRows(shape),
    column: key,
    look,
    entries: shape.rows.map(({ indicator }) => [entry(indicator)]),
  });
  return [
    column("target", "inputFigure", ({ example: [target] }) => target),
    column("baseline", "inputFigure", ({ example: [, baseline] }) => baseline),
    column("objective", "inputProse", () => ({ text: "scorecardExampleObjective" })),
    column("due", "inputDate", () => EXAMPLE_DUE),
    column("owner", "inputText", () => ({ typed: EXAMPLE_OWNER })),
    {
      row: givenRows(shape),
      column: shape.months,
      look: "inputFigure",
      entries: shape.rows.map(({ indicator }) => exampleMonths(indicator, shape.monthColumns.length)),
    },
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
    list("type", "scorecard_types"),
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
