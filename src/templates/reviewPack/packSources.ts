import type { MessageKey } from "../../i18n";
import type { Content, SentencePart } from "../SheetTemplate";

const SOURCES: readonly (readonly [brings: MessageKey, name: string])[] = [
  ["packSourceMatrix", "kam_matrix_account"],
  ["packSourceHealth", "kam_health_account"],
  ["packSourceHistory", "kam_history_account"],
  ["packSourcePlan", "kam_plan_account"],
  ["packSourceMargin", "kam_margin_account"],
];
/** Whether no sheet of the workbook has this name. */
export function isMissing(name: string): string {
  return `ISERROR(INDEX(${name},1))`;
}

/** Which of the sheets that know better are in the workbook. */
export function packSources(): Content[] {
  return [
    { row: "messagesHead", column: "e1:e2", look: "smallHeader", entries: [[{ text: "packSourcesHead" }, null]] },
    {
      row: `message1:message${SOURCES.length}`,
      column: "e1",
      look: "body",
      entries: SOURCES.map(([text]) => [{ text }]),
    },
    {
      row: `message1:message${SOURCES.length}`,
      column: "e2",
      look: "word",
      entries: SOURCES.map(([, name]) => [
        { sentence: [{ when: isMissing(name), text: "packSourceMissing" }, { text: "packSourceRead" }] },
      ]),
    },
  ];
}

const MISSING = SOURCES.map(([, name], i) => `IF(${isMissing(name)},"; "&{message${i + 1}.e1},"")`).join("&");
export const sourcesRead: readonly SentencePart[] = [
  { when: `${MISSING}=""`, text: "packAllRead" },
  { text: "packNotRead", gaps: { sheets: `MID(${MISSING},3,400)` } },
];
