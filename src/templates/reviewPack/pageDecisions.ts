import type { Content } from "../SheetTemplate";
import type { ExamplePage } from "./examplePack";
import type { PagePlaces } from "./PagePlaces";

/** What the meeting decides, who sees to it, and until when. */
export function pageDecisions({ row }: PagePlaces, example: ExamplePage | undefined): Content[] {
  const decisions = example?.decisions ?? [];
  const filled = (column: string, look: Content["look"], place: number): Content[] =>
    decisions.length === 0
      ? []
      : [
          {
            row: row("decision"),
            rows: decisions.length,
            column,
            look,
            entries: decisions.map((cells) => [cells[place] ?? null]),
          },
        ];
  return [
    { row: row("decisionHead"), column: "item", look: "head", entries: [[{ text: "packDecisionsHead" }]] },
    { row: row("decisionHeader"), column: "item:e", look: "smallHeader" },
    { row: row("decisionHeader"), column: "item", look: "smallHeader", entries: [[{ text: "packDecision" }]] },
    { row: row("decisionHeader"), column: "b", look: "smallHeader", entries: [[{ text: "planOwner" }]] },
    { row: row("decisionHeader"), column: "c", look: "smallHeaderRight", entries: [[{ text: "planDue" }]] },
    { row: row("decision"), column: "item:e", look: "inputLabel" },
    { row: row("decision"), column: "b", look: "inputLabel" },
    { row: row("decision"), column: "c", look: "inputDate" },
    ...filled("item", "inputLabel", 0),
    ...filled("b", "inputLabel", 1),
    ...filled("c", "inputDate", 2),
  ];
}

/** Lines to write on: questions of the user's own with their answers, and whatever else is said. */
export function pageNotes({ row }: PagePlaces): Content[] {
  return [
    { row: row("peopleHead"), column: "g", look: "head", entries: [[{ text: "packOwnQuestionsHead" }]] },
    { row: `${row("peopleHeader")}:${row("people")}`, column: "g:k", look: "inputLabel" },
    { row: row("decisionHead"), column: "g", look: "head", entries: [[{ text: "packNotesHead" }]] },
    { row: `${row("decisionHeader")}:${row("decision")}`, column: "g:k", look: "inputLabel" },
  ];
}
