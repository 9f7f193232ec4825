import type { Entry, Highlight } from "../SheetTemplate";
import type { AccountPlanOptions } from "./accountPlanFields";
import { entryTable } from "./entryTable";
import type { SheetPart } from "./SheetPart";

/** What the customer wants to reach, measured in the customer's own figures. */
export function customerGoals({ content, rows }: AccountPlanOptions): SheetPart {
  return {
    ...entryTable({
      key: "goals",
      name: "PlanGoals",
      head: "planGoalsHead",
      howTo: "planGoalsHowTo",
      rows,
      columns: [
        { column: "item", header: "planGoal", look: "inputProse" },
        { column: "a", header: "planKpi", look: "inputProse" },
        { column: "b", header: "planBaseline", look: "inputNumber" },
        { column: "c", header: "planTarget", look: "inputNumber" },
        { column: "d", header: "planNow", look: "inputNumber" },
        { column: "e", header: "planMonths", look: "inputNumber" },
        { column: "f", header: "planAttained", look: "wholeShare", formula: ATTAINED },
        { column: "g", header: "planContribution", look: "inputLabel" },
      ],
      runsTo: "j",
      validations: [
        { row: "goals", column: "e", rule: "between", least: 1, most: 120, message: { text: "planMonthsRefused" } },
      ],
      example: content === "example" ? GOALS : [],
    }),
    names: [{ name: "plan_goals", at: { row: "goals", column: "item:g" } }],
    highlights,
  };
}

/** Of the way from the baseline to the target, whichever direction that is. */
const ATTAINED =
  'IF(COUNT({goals[@b]},{goals[@c]},{goals[@d]})<3,"",IF({goals[@c]}={goals[@b]},"",MAX(0,({goals[@d]}-{goals[@b]})/({goals[@c]}-{goals[@b]}))))';

const highlights: readonly Highlight[] = [{ row: "goals", column: "f", kind: "bar", least: 0, most: 1 }];

/** Goal, how it is measured, baseline, target, now, months, what we add. */
const GOALS: readonly (readonly Entry[])[] = [
  [{ text: "planExampleGoal1" }, { text: "planExampleKpi1" }, 42, 30, 36, 12, { text: "planExampleGives1" }],
  [{ text: "planExampleGoal2" }, { text: "planExampleKpi2" }, 78, 86, 80, 18, { text: "planExampleGives2" }],
  [{ text: "planExampleGoal3" }, { text: "planExampleKpi3" }, 0, 4, 1, 24, { text: "planExampleGives3" }],
];

/** What the customer has under way already, with whom, and what it means for us. */
export function initiatives({ content, rows }: AccountPlanOptions): SheetPart {
  return entryTable({
    key: "initiatives",
    name: "PlanInitiatives",
    head: "planInitiativesHead",
    howTo: "planInitiativesHowTo",
    rows,
    columns: [
      { column: "item", header: "planInitiative", look: "inputProse" },
      { column: "a", header: "planTheirOwner", look: "inputText" },
      { column: "b", header: "planUntil", look: "inputDate" },
      { column: "c", header: "planMeaning", look: "inputLabel" },
    ],
    runsTo: "j",
    example: content === "example" ? INITIATIVES : [],
  });
}

const INITIATIVES: readonly (readonly Entry[])[] = [
  [{ text: "planExampleInitiative1" }, { typed: "Henrik Dahl" }, 46_568, { text: "planExampleMeaning1" }],
  [{ text: "planExampleInitiative2" }, { typed: "Signe Aas" }, 46_387, { text: "planExampleMeaning2" }],
];
