import type { Entry } from "../SheetTemplate";
import type { AccountPlanOptions } from "./accountPlanFields";
import { entryTable } from "./entryTable";
import type { SheetPart } from "./SheetPart";

/** Who else supplies what we could, how much of their spending that takes, and how we answer. */
export function competitors({ content, rows }: AccountPlanOptions): SheetPart {
  return entryTable({
    key: "competitors",
    name: "PlanCompetitors",
    head: "planCompetitorsHead",
    howTo: "planCompetitorsHowTo",
    rows,
    columns: [
      { column: "item", header: "planCompetitor", look: "inputProse" },
      { column: "a", header: "planSupplies", look: "inputText" },
      { column: "b", header: "planTheirValue", look: "inputAmount" },
      { column: "c", header: "planOurAnswer", look: "inputLabel" },
    ],
    runsTo: "j",
    example: content === "example" ? EXAMPLE : [],
  });
}

/** Who, what they supply, its value a year, what they are good at and what we answer. */
const EXAMPLE: readonly (readonly Entry[])[] = [
  [{ typed: "Kessler Controls" }, { text: "planExampleOffer1" }, 1_900_000, { text: "planExampleAgainst1" }],
  [{ typed: "Sensora" }, { text: "planExampleOffer2" }, 700_000, { text: "planExampleAgainst2" }],
  [{ text: "planExampleRival3" }, { text: "planExampleOffer3" }, 600_000, { text: "planExampleAgainst3" }],
];
