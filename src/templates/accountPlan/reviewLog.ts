import type { Entry } from "../SheetTemplate";
import type { AccountPlanOptions } from "./accountPlanFields";
import { entryTable } from "./entryTable";
import type { SheetPart } from "./SheetPart";

/** When the plan was gone through, with whom, and what was decided. */
export function reviewLog({ content, rows }: AccountPlanOptions): SheetPart {
  return entryTable({
    key: "reviews",
    name: "PlanReviews",
    head: "planReviewsHead",
    howTo: "planReviewsHowTo",
    rows,
    columns: [
      { column: "item", header: "planTakenPart", look: "inputProse" },
      { column: "a", header: "planLedBy", look: "inputText" },
      { column: "b", header: "planDate", look: "inputDate" },
      { column: "c", header: "planDecided", look: "inputLabel" },
    ],
    runsTo: "j",
    example: content === "example" ? EXAMPLE : [],
  });
}

/** Who was there, who led, date, decisions. */
const EXAMPLE: readonly (readonly Entry[])[] = [
  [{ text: "planExampleReviewers1" }, { typed: "Maya Brandt" }, 46_217, { text: "planExampleDecision1" }],
  [{ text: "planExampleReviewers2" }, { typed: "Maya Brandt" }, 46_310, { text: "planExampleDecision2" }],
];
