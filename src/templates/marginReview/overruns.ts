import type { MessageKey } from "../../i18n";
import { countRows } from "../options/countRows";
import type { Content, Entry, TableTemplate, Track } from "../SheetTemplate";
import type { MarginReviewOptions } from "./marginReviewFields";

export const deliverableTable: TableTemplate = {
  key: "deliverables",
  name: "MarginDeliverables",
  header: "deliverableHeader",
  body: "deliverable",
  columns: [
    { column: "item", header: { text: "marginDeliverable" } },
    { column: "a", header: { text: "marginBudget" } },
    { column: "b", header: { text: "marginActual" } },
    { column: "c", header: { text: "marginCharged" } },
    { column: "d", header: { text: "marginOverrun" } },
    { column: "e", header: { text: "marginAbsorbed" } },
  ],
};

export function overrunRows({ deliverables }: MarginReviewOptions): Track[] {
  return [
    { key: "beforeOverruns", size: 10 },
    { key: "overrunHead", size: 17 },
    { key: "overrunHowTo", size: 15 },
    { key: "deliverableHeader", size: 34 },
    { key: "deliverable", size: 16, count: countRows(deliverables) },
  ];
}

/** Name, budget, actual, what of the overrun the customer paid. */
const EXAMPLE: readonly (readonly [MessageKey, number, number, number])[] = [
  ["marginExampleWork1", 80_000, 96_000, 10_000],
  ["marginExampleWork2", 25_000, 24_000, 0],
  ["marginExampleWork3", 60_000, 78_000, 0],
  ["marginExampleWork4", 110_000, 118_000, 8_000],
];

/** What was agreed for each piece of work, what it took, and who paid for the difference. */
export function overruns({ content, deliverables }: MarginReviewOptions): Content[] {
  const given = EXAMPLE.slice(0, countRows(deliverables));
  const isExample = content === "example";
  return [
    { row: "overrunHead", column: "item", look: "head", entries: [[{ text: "marginOverrunHead" }]] },
    { row: "overrunHowTo", column: "item", look: "note", entries: [[{ text: "marginOverrunHowTo" }]] },
    { row: "deliverableHeader", column: "item", look: "headerText" },
    { row: "deliverableHeader", column: "a:e", look: "headerNumber" },
    { row: "deliverable", column: "item", look: "inputText" },
    { row: "deliverable", column: "a:c", look: "inputAmount" },
    ...(isExample
      ? [
          {
            row: "deliverable",
            rows: given.length,
            column: "item",
            look: "inputText" as const,
            entries: given.map(([text]): Entry[] => [{ text }]),
          },
          {
            row: "deliverable",
            rows: given.length,
            column: "a:c",
            look: "inputAmount" as const,
            entries: given.map(([, ...figures]): Entry[] => figures),
          },
        ]
      : []),
    {
      row: "deliverable",
      column: "d",
      look: "amount",
      entries: [[{ formula: 'IF({deliverables[@b]}="","",MAX(0,{deliverables[@b]}-{deliverables[@a]}))' }]],
    },
    {
      row: "deliverable",
      column: "e",
      look: "amount",
      entries: [[{ formula: 'IF({deliverables[@d]}="","",MAX(0,{deliverables[@d]}-{deliverables[@c]}))' }]],
    },
  ];
}
