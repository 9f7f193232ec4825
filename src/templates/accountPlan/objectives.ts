import type { Entry, Highlight } from "../SheetTemplate";
import type { AccountPlanOptions } from "./accountPlanFields";
import { entryTable } from "./entryTable";
import type { SheetPart } from "./SheetPart";

/** What we want to have reached in the short, middle and long run: whose it is, until when, and which of our own objectives it serves. */
export function objectives({ content, rows }: AccountPlanOptions): SheetPart {
  return entryTable({
    key: "objectives",
    name: "PlanObjectives",
    head: "planObjectivesHead",
    howTo: "planObjectivesHowTo",
    rows,
    twoLines: true,
    columns: [
      { column: "item", header: "planObjective", look: "inputProse" },
      { column: "a", header: "planOwner", look: "inputText" },
      { column: "b", header: "planDue", look: "inputDate" },
      { column: "c", header: "planHorizon", look: "inputLabel" },
      { column: "d", header: "planActionsDone", look: "whole", formula: DONE },
      { column: "e", header: "planActionsAll", look: "whole", formula: ALL },
      { column: "f", header: "planServes", look: "inputLabel" },
    ],
    runsTo: "j",
    validations: [
      { row: "objectives", column: "c", rule: "list", from: "{plan_horizons}", message: { text: "planListRefused" } },
    ],
    example: content === "example" ? OBJECTIVES : [],
  });
}

const OWN = "({actions[e]}={objectives[@item]})";
const ALL = `IF({objectives[@item]}="","",SUMPRODUCT(${OWN}*({actions[item]}<>"")))`;
const DONE = `IF({objectives[@item]}="","",SUMPRODUCT(${OWN}*({actions[item]}<>"")*({actions[c]}<>"")))`;

/** The goals that the sources work out: a meeting by January, part of a department on the free version, all of it paying. */
const OBJECTIVES: readonly (readonly Entry[])[] = [
  [
    { text: "planExampleObjective1" },
    { typed: "Jon Ek" },
    46_416,
    { text: "planHorizon1" },
    { text: "planExampleServes1" },
  ],
  [
    { text: "planExampleObjective2" },
    { typed: "Aya Sato" },
    46_568,
    { text: "planHorizon2" },
    { text: "planExampleServes2" },
  ],
  [
    { text: "planExampleObjective3" },
    { typed: "Maya Brandt" },
    46_843,
    { text: "planHorizon3" },
    { text: "planExampleServes3" },
  ],
];

/** The steps to each objective, and which of them are late. */
export function actions({ content, rows, formulas }: AccountPlanOptions): SheetPart {
  return {
    ...entryTable({
      key: "actions",
      name: "PlanActions",
      head: "planActionsHead",
      howTo: "planActionsHowTo",
      rows,
      twoLines: true,
      columns: [
        { column: "item", header: "planAction", look: "inputProse" },
        { column: "a", header: "planOwner", look: "inputText" },
        { column: "b", header: "planDue", look: "inputDate" },
        { column: "c", header: "planDone", look: "inputDate" },
        { column: "d", header: "planDaysOverdue", look: "whole", formula: overdue(formulas) },
        { column: "e", header: "planForObjective", look: "inputLabel" },
      ],
      runsTo: "j",
      validations: [
        {
          row: "actions",
          column: "e",
          rule: "list",
          from: "{plan_objectives}",
          message: { text: "planObjectiveRefused" },
        },
      ],
      example: content === "example" ? ACTIONS : [],
    }),
    names: [
      { name: "plan_objectives", at: { row: "objectives", column: "item" } },
      { name: "plan_actions", at: { row: "actions", column: "item:d" } },
      { name: "plan_days_overdue", at: { row: "actions", column: "d" } },
    ],
    highlights,
  };
}

function overdue(formulas: AccountPlanOptions["formulas"]): string {
  const due = "{actions[@b]}";
  const done = "N({actions[@c]})";
  const days =
    formulas === "kam"
      ? `KAM.OVERDUE(${due},{actions[@c]},{plan_as_of})`
      : `IF(AND(${done}>0,${done}<={plan_as_of}),0,MAX(0,{plan_as_of}-${due}))`;
  return `IF(OR(${due}="",N({plan_as_of})=0),"",${days})`;
}

const highlights: readonly Highlight[] = [
  { row: "actions", column: "d", kind: "state", state: "bad", when: "N({here.d})>0" },
];

/** Action, owner, due, done, objective. */
const ACTIONS: readonly (readonly Entry[])[] = [
  [{ text: "planExampleAction1" }, { typed: "Maya Brandt" }, 46_330, 46_328, { text: "planExampleObjective1" }],
  [{ text: "planExampleAction2" }, { typed: "Aya Sato" }, 46_339, null, { text: "planExampleObjective1" }],
  [{ text: "planExampleAction3" }, { typed: "Jon Ek" }, 46_374, null, { text: "planExampleObjective1" }],
  [{ text: "planExampleAction4" }, { typed: "Aya Sato" }, 46_342, null, { text: "planExampleObjective2" }],
  [{ text: "planExampleAction5" }, { typed: "Jon Ek" }, 46_477, null, { text: "planExampleObjective2" }],
  [{ text: "planExampleAction6" }, { typed: "Maya Brandt" }, 46_660, null, { text: "planExampleObjective3" }],
];
