import { countRows } from "../options/countRows";
import type { Entry } from "../SheetTemplate";
import type { AccountPlanOptions } from "./accountPlanFields";
import { entryTable } from "./entryTable";
import type { SheetPart } from "./SheetPart";

/** Who was spoken to, when, what for, and what came of it. */
export function contactLog({ content, contacts }: AccountPlanOptions): SheetPart {
  return entryTable({
    key: "contacts",
    name: "PlanContacts",
    head: "planContactsHead",
    howTo: "planContactsHowTo",
    rows: countRows(contacts),
    columns: [
      { column: "item", header: "planContactPurpose", look: "inputProse" },
      { column: "a", header: "planPerson", look: "inputText" },
      { column: "b", header: "planDate", look: "inputDate" },
      { column: "c", header: "planOutcome", look: "inputLabel" },
    ],
    runsTo: "j",
    example: content === "example" ? EXAMPLE : [],
  });
}

/** Purpose, person, date, outcome. */
const EXAMPLE: readonly (readonly Entry[])[] = [
  [{ text: "planExamplePurpose1" }, { typed: "Tomas Eide" }, 46_286, { text: "planExampleOutcome1" }],
  [{ text: "planExamplePurpose2" }, { typed: "Henrik Dahl" }, 46_306, { text: "planExampleOutcome2" }],
  [{ text: "planExamplePurpose3" }, { typed: "Ingrid Solheim" }, 46_326, { text: "planExampleOutcome3" }],
  [{ text: "planExamplePurpose4" }, { typed: "Petra Novak" }, 46_331, { text: "planExampleOutcome4" }],
  [{ text: "planExamplePurpose5" }, { typed: "Lars Brekke" }, 46_336, { text: "planExampleOutcome5" }],
  [{ text: "planExamplePurpose6" }, { typed: "Anette Moe" }, 46_341, { text: "planExampleOutcome6" }],
];
