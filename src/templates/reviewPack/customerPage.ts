import type { MessageKey } from "../../i18n";
import type { SheetPart } from "../accountPlan/SheetPart";
import type { Content, Entry, Highlight, Track, Validation } from "../SheetTemplate";
import { customerChart, goalFigures } from "./customerChart";
import { customerGoals } from "./customerGoals";
import { EXAMPLE_DAY } from "./examplePack";
import type { ReviewPackOptions } from "./reviewPackFields";

const GOAL_ROWS = 6;
const CHART_ROWS = 10;
const LINES = 5;

const ROWS: readonly Track[] = [
  { key: "cTitle", size: 28 },
  { key: "cPurpose", size: 18 },
  { key: "cDay", size: 18 },
  { key: "cBeforeGoals", size: 10 },
  { key: "cGoalHead", size: 18 },
  { key: "cGoalHeader", size: 21 },
  { key: "cGoal", size: 20, count: GOAL_ROWS },
  { key: "cGoalNote", size: 14 },
  { key: "cBeforeDone", size: 10 },
  { key: "cDoneHead", size: 18 },
  { key: "cDoneHeader", size: 18 },
  { key: "cDone", size: 18, count: CHART_ROWS },
  { key: "cBeforeStep", size: 10 },
  { key: "cStepHead", size: 18 },
  { key: "cStepHeader", size: 18 },
  { key: "cStep", size: 18, count: LINES },
];

const say = (text: MessageKey): Entry => ({ text });

/** What the customer may see: their own goals and how far they are, what both did, what comes next. Nothing internal is named here. */
export function customerPage(options: ReviewPackOptions, account: string | undefined): SheetPart {
  const isAlone = options.parts === "customer";
  const isExample = options.accounts.kind === "example";
  return {
    rows: ROWS,
    contents: [
      ...head(account, isAlone, isExample),
      ...customerGoals(options),
      ...goalFigures(),
      ...together(isExample),
      ...steps(isExample),
    ],
    validations: validationsOf(isAlone),
    highlights: HIGHLIGHTS,
    charts: [customerChart],
  };
}

function head(account: string | undefined, isAlone: boolean, isExample: boolean): Content[] {
  return [
    { row: "cTitle", column: "item:b", look: "inputTitle" },
    {
      row: "cTitle",
      column: "item",
      look: "inputTitle",
      ...(account !== undefined && { entries: [[{ typed: account }]] }),
    },
    { row: "cPurpose", column: "item", look: "body", entries: [[say("packCustomerPurpose")]] },
    { row: "cDay", column: "item", look: "body", entries: [[say("healthAsOf")]] },
    isAlone
      ? { row: "cDay", column: "a", look: "inputDate", ...(isExample && { entries: [[EXAMPLE_DAY]] }) }
      : { row: "cDay", column: "a", look: "date", entries: [[{ formula: 'IF({pack_as_of}="","",{pack_as_of})' }]] },
  ];
}

/** What was done together: a day, what, and what came of it. */
const DONE: readonly (readonly Entry[])[] = [
  [46_188, say("packDone1"), say("packResult1")],
  [46_262, say("packDone2"), say("packResult2")],
  [46_326, say("packDone3"), say("packResult3")],
];

function together(isExample: boolean): Content[] {
  const filled = (column: string, look: Content["look"], place: number): Content => ({
    row: "cDone",
    rows: DONE.length,
    column,
    look,
    entries: DONE.map((cells) => [cells[place] ?? null]),
  });
  return [
    { row: "cDoneHead", column: "g", look: "head", entries: [[say("packDoneHead")]] },
    { row: "cDoneHeader", column: "g", look: "smallHeaderRight", entries: [[say("planDate")]] },
    {
      row: "cDoneHeader",
      column: "h:k",
      look: "smallHeader",
      entries: [[say("packDone"), null, null, say("packResult")]],
    },
    { row: "cDone", column: "g", look: "inputDate" },
    { row: "cDone", column: "h:k", look: "inputLabel" },
    ...(isExample ? [filled("g", "inputDate", 0), filled("h", "inputLabel", 1), filled("k", "inputLabel", 2)] : []),
  ];
}

/** Step, who, until when. */
const STEPS: readonly (readonly Entry[])[] = [
  [say("packStep1"), say("packStepBoth"), 46_387],
  [say("packStep2"), { typed: "Jon Ek" }, 46_402],
  [say("packStep3"), { typed: "Signe Aas" }, 46_416],
];
/** Day, what for. */
const DATES: readonly (readonly Entry[])[] = [
  [46_374, say("packDate1")],
  [46_438, say("packDate2")],
];

function steps(isExample: boolean): Content[] {
  const filled = (
    column: string,
    look: Content["look"],
    lines: readonly (readonly Entry[])[],
    place: number,
  ): Content => ({
    row: "cStep",
    rows: lines.length,
    column,
    look,
    entries: lines.map((cells) => [cells[place] ?? null]),
  });
  return [
    { row: "cStepHead", column: "item", look: "head", entries: [[say("packStepsHead")]] },
    { row: "cStepHeader", column: "item:e", look: "smallHeader" },
    { row: "cStepHeader", column: "item", look: "smallHeader", entries: [[say("packStep")]] },
    { row: "cStepHeader", column: "b", look: "smallHeader", entries: [[say("packWho")]] },
    { row: "cStepHeader", column: "c", look: "smallHeaderRight", entries: [[say("packUntil")]] },
    { row: "cStep", column: "item:e", look: "inputLabel" },
    { row: "cStep", column: "b", look: "inputLabel" },
    { row: "cStep", column: "c", look: "inputDate" },
    { row: "cStepHead", column: "g", look: "head", entries: [[say("packDatesHead")]] },
    { row: "cStepHeader", column: "g", look: "smallHeaderRight", entries: [[say("planDate")]] },
    { row: "cStepHeader", column: "h:k", look: "smallHeader", entries: [[say("packDate"), null, null, null]] },
    { row: "cStep", column: "g", look: "inputDate" },
    { row: "cStep", column: "h:k", look: "inputLabel" },
    ...(isExample
      ? [
          filled("item", "inputLabel", STEPS, 0),
          filled("b", "inputLabel", STEPS, 1),
          filled("c", "inputDate", STEPS, 2),
          filled("g", "inputDate", DATES, 0),
          filled("h", "inputLabel", DATES, 1),
        ]
      : []),
  ];
}

function validationsOf(isAlone: boolean): Validation[] {
  const date = (row: string, column: string): Validation => ({
    row,
    column,
    rule: "date",
    message: { text: "scorecardDateRefused" },
  });
  return [
    ...(isAlone
      ? [date("cDay", "a")]
      : [
          {
            row: "cTitle",
            column: "item",
            rule: "list",
            from: "{pack_account}",
            message: { text: "packAccountRefused" },
          } as const,
        ]),
    date("cDone", "g"),
    date("cStep", "c"),
    date("cStep", "g"),
  ];
}

const HIGHLIGHTS: readonly Highlight[] = [{ row: "cGoal", column: "f", kind: "bar", least: 0, most: 1 }];
