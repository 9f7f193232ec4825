import type { MessageKey } from "../../i18n";
import type { Content, SentencePart } from "../SheetTemplate";
import { MOST_SHEETS, moreThanAsked } from "../neighbours";

const SOURCES: readonly (readonly [brings: MessageKey, name: string, kind?: "plan" | "margin"])[] = [
  ["packSourceMatrix", "kam_matrix_account"],
  ["packSourceHealth", "kam_health_account"],
  ["packSourceHistory", "kam_history_account"],
  ["packSourcePlan", "kam_plan_account", "plan"],
  ["packSourceMargin", "kam_margin_account", "margin"],
];
const FIRST_ONES = { text: "packSourceFirst", gaps: { count: String(MOST_SHEETS) } } as const;

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
      entries: SOURCES.map(([, name, kind]) => [
        {
          sentence: [
            { when: isMissing(name), text: "packSourceMissing" },
            ...(kind === undefined ? [] : [{ when: moreThanAsked(kind), ...FIRST_ONES }]),
            { text: "packSourceRead" },
          ],
        },
      ]),
    },
  ];
}

const MISSING = SOURCES.map(([, name], i) => `IF(${isMissing(name)},"; "&{message${i + 1}.e1},"")`).join("&");
export const sourcesRead: readonly SentencePart[] = [
  { when: `${MISSING}=""`, text: "packAllRead" },
  { text: "packNotRead", gaps: { sheets: `MID(${MISSING},3,400)` } },
];
