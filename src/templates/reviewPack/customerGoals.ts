import type { MessageKey } from "../../i18n";
import { smallHeaderLook } from "../headerLook";
import type { LookName } from "../look";
import type { Content, Entry, SentencePart } from "../SheetTemplate";
import { cellsOf, ifFilled, ownSheet } from "../neighbours";
import type { ReviewPackOptions } from "./reviewPackFields";

const ACCOUNT = "{cTitle.item}";
const PLAN = "{cPurpose.x2}";

interface GoalColumn {
  readonly column: string;
  readonly header: MessageKey;
  readonly look: LookName;
  /** Its place among the plan's columns, and the column of the user's own entries. */
  readonly inPlan: number;
  readonly own: string;
  readonly ownLook: LookName;
}

const COLUMNS: readonly GoalColumn[] = [
  { column: "item", header: "planGoal", look: "word", inPlan: 1, own: "e1", ownLook: "inputText" },
  { column: "a", header: "planKpi", look: "word", inPlan: 2, own: "e2", ownLook: "inputText" },
  { column: "c", header: "planBaseline", look: "figure", inPlan: 3, own: "e3", ownLook: "inputNumber" },
  { column: "d", header: "planTarget", look: "figure", inPlan: 4, own: "e4", ownLook: "inputNumber" },
  { column: "e", header: "planNow", look: "figure", inPlan: 5, own: "e5", ownLook: "inputNumber" },
  { column: "g", header: "packWeAdd", look: "word", inPlan: 8, own: "e9", ownLook: "inputText" },
];

/** The goals of the account plan of the work example: goal, measure, baseline, target, now, what we add. */
const EXAMPLE: readonly (readonly Entry[])[] = [
  [{ text: "planExampleGoal1" }, { text: "planExampleKpi1" }, 42, 30, 36, { text: "planExampleGives1" }],
  [{ text: "planExampleGoal2" }, { text: "planExampleKpi2" }, 78, 86, 80, { text: "planExampleGives2" }],
  [{ text: "planExampleGoal3" }, { text: "planExampleKpi3" }, 0, 4, 1, { text: "planExampleGives3" }],
];

/** The customer's own goals: from the account's plan, or as entered beside the page. */
export function customerGoals({ accounts, formulas }: ReviewPackOptions): Content[] {
  const attained =
    formulas === "kam"
      ? 'KAM.ATTAINMENT({here.e},{here.d},"up",{here.c})'
      : "MAX(0,({here.e}-{here.c})/({here.d}-{here.c}))";
  const place = "ROWS({cGoalHeader:above.x2})";
  return [
    { row: "cGoalHead", column: "item", look: "head", entries: [[{ text: "packGoalsHead" }]] },
    { row: "cGoalHeader", column: "item:k", look: "headerText" },
    ...COLUMNS.map(({ column, header, look }): Content => ({
      row: "cGoalHeader",
      column,
      look: look === "figure" ? "headerNumber" : "headerLine",
      entries: [[{ text: header }]],
    })),
    { row: "cGoalHeader", column: "f", look: "headerNumber", entries: [[{ text: "planAttained" }]] },
    { row: "cGoal", column: "item:k", look: "word" },
    ...COLUMNS.map(({ column, look, inPlan, own }): Content => {
      const ofPlan = `IFERROR(${ifFilled(`INDEX(${cellsOf("plan", "goals", PLAN)},${place},${inPlan})`)},"")`;
      return {
        row: "cGoal",
        column,
        look,
        entries: [[{ formula: `IF(${ACCOUNT}="","",IF(${PLAN}>0,${ofPlan},${ifFilled(`{here.${own}}`)}))` }]],
      };
    }),
    {
      row: "cGoal",
      column: "f",
      look: "wholeShare",
      entries: [[{ formula: `IF(COUNT({here.c:e})<3,"",IF({here.d}={here.c},"",${attained}))` }]],
    },
    { row: "cGoalNote", column: "item", look: "helper", entries: [[{ sentence: NOTE }]] },
    {
      row: "cPurpose",
      column: "x2",
      look: "helperRight",
      entries: [[{ formula: `IF(${ACCOUNT}="",0,${ownSheet("plan", ACCOUNT)})` }]],
    },
    { row: "cTitle", column: "x2", look: "helperRight", entries: [[{ text: "packFoundPlan" }]] },
    ...entries(accounts.kind === "example"),
  ];
}

function entries(isExample: boolean): Content[] {
  return [
    { row: "cGoalHead", column: "e1", look: "note", entries: [[{ text: "packEntriesHere" }]] },
    ...COLUMNS.flatMap(({ own, header, ownLook }, i): Content[] => [
      {
        row: "cGoalHeader",
        column: own,
        look: smallHeaderLook(ownLook),
        entries: [[{ text: header }]],
      },
      { row: "cGoal", column: own, look: ownLook },
      ...(isExample
        ? [
            {
              row: "cGoal",
              rows: EXAMPLE.length,
              column: own,
              look: ownLook,
              entries: EXAMPLE.map((cells) => [cells[i] ?? null]),
            },
          ]
        : []),
    ]),
  ];
}

const NOTE: readonly SentencePart[] = [
  { when: `${ACCOUNT}=""`, text: "packNothing" },
  { when: `${PLAN}>0`, text: "packGoalsAsOf", gaps: { day: { day: cellsOf("plan", "as_of", PLAN) } } },
  { when: 'COUNTIF({cGoal.item},"?*")=0', text: "packGoalsOpen" },
  { text: "packNothing" },
];
