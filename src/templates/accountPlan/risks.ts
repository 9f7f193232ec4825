import type { Entry, Highlight } from "../SheetTemplate";
import type { AccountPlanOptions } from "./accountPlanFields";
import { entryTable } from "./entryTable";
import type { SheetPart } from "./SheetPart";

/** What may go wrong, how likely and how grave that is, and what we do about it. */
export function risks({ content, rows }: AccountPlanOptions): SheetPart {
  return {
    ...entryTable({
      key: "risks",
      name: "PlanRisks",
      head: "planRisksHead",
      howTo: "planRisksHowTo",
      rows,
      columns: [
        { column: "item", header: "planRisk", look: "inputProse" },
        { column: "a", header: "planOwner", look: "inputText" },
        { column: "b", header: "planLikelihood", look: "inputNumber" },
        { column: "c", header: "planImpact", look: "inputNumber" },
        { column: "d", header: "planExposure", look: "whole", formula: EXPOSURE },
        { column: "e", header: "planAnswer", look: "inputLabel" },
      ],
      runsTo: "j",
      validations: [
        { row: "risks", column: "b:c", rule: "between", least: 1, most: 5, message: { text: "fitAnswerRefused" } },
      ],
      example: content === "example" ? EXAMPLE : [],
    }),
    highlights,
  };
}

const EXPOSURE = 'IF(COUNT({risks[@b]},{risks[@c]})<2,"",{risks[@b]}*{risks[@c]})';

const highlights: readonly Highlight[] = [{ row: "risks", column: "d", kind: "bar", least: 0, most: 25 }];

/** Risk, owner, likelihood, impact, answer. */
const EXAMPLE: readonly (readonly Entry[])[] = [
  [{ text: "planExampleRisk1" }, { typed: "Maya Brandt" }, 3, 4, { text: "planExampleAnswer1" }],
  [{ text: "planExampleRisk2" }, { typed: "Jon Ek" }, 2, 5, { text: "planExampleAnswer2" }],
  [{ text: "planExampleRisk3" }, { typed: "Aya Sato" }, 2, 3, { text: "planExampleAnswer3" }],
];
