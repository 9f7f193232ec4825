import { countRows } from "../options/countRows";
import type { MessageKey } from "../../i18n";
import type { Content, Entry, Highlight, TableTemplate, Track, Validation } from "../SheetTemplate";
import type { PerformanceReviewOptions } from "./performanceReviewFields";
import { PLACE } from "./reviewPlaces";

export const actionTable: TableTemplate = {
  key: "agreed",
  name: "ReviewActions",
  header: "actionHeader",
  body: "action",
  columns: [
    { column: "item", header: { text: "reviewAction" } },
    { column: "a", header: { text: "reviewOwner" } },
    { column: "b", header: { text: "reviewDue" } },
    { column: "c", header: { text: "reviewDone" } },
    { column: "d", header: { text: "reviewDaysOverdue" } },
  ],
};

export function actionRows({ actions }: PerformanceReviewOptions): Track[] {
  return [
    { key: "beforeActions", size: 10.5 },
    { key: "actionHead", size: 18 },
    { key: "actionHeader", size: 21 },
    { key: "action", size: 18, count: countRows(actions) },
  ];
}

/** The first two were agreed at the review before. */
const EXAMPLE: readonly {
  readonly action: MessageKey;
  readonly owner: string;
  readonly due: number;
  readonly done: number | null;
}[] = [
  { action: "reviewAction1", owner: "I. Solheim", due: 46_325, done: null },
  { action: "reviewAction3", owner: "M. Brandt", due: 46_310, done: 46_307 },
  { action: "reviewAction2", owner: "M. Brandt", due: 46_371, done: null },
  { action: "reviewAction4", owner: "M. Brandt", due: 46_387, done: null },
];

/** What both will do until when, and what is late. */
export function agreedActions({ content, actions, formulas }: PerformanceReviewOptions): Content[] {
  const examples = content === "example" ? EXAMPLE.slice(0, countRows(actions)) : [];
  const filled = (column: string, look: Content["look"], entry: (example: (typeof EXAMPLE)[number]) => Entry[]) =>
    examples.length === 0 ? [] : [{ row: "action", rows: examples.length, column, look, entries: examples.map(entry) }];
  return [
    { row: "actionHead", column: "item", look: "head", entries: [[{ text: "reviewActionHead" }]] },
    { row: "actionHeader", column: "item", look: "headerText" },
    { row: "actionHeader", column: "a", look: "headerWord" },
    { row: "actionHeader", column: "b:d", look: "headerNumber" },
    { row: "action", column: "item", look: "inputText" },
    { row: "action", column: "a", look: "inputLabel" },
    { row: "action", column: "b:c", look: "inputDate" },
    ...filled("item", "inputText", ({ action }) => [{ text: action }]),
    ...filled("a", "inputLabel", ({ owner }) => [{ typed: owner }]),
    ...filled("b:c", "inputDate", ({ due, done }) => [due, done]),
    {
      row: "action",
      column: "d",
      look: "whole",
      entries: [[{ formula: `IF(OR(${DUE}="",N(${PLACE.asOf})=0),"",${formulas === "kam" ? BY_KAM : PLAIN})` }]],
    },
  ];
}

const DUE = "{agreed[@b]}";
const DONE = "{agreed[@c]}";
const BY_KAM = `KAM.OVERDUE(${DUE},IF(${DONE}="","",${DONE}),${PLACE.asOf})`;
/** What was done after the day that counts as today was still open on it. */
const PLAIN = `IF(OR(${DONE}=TRUE,AND(${DONE}<>"",INT(N(${DONE}))<=INT(${PLACE.asOf}))),0,MAX(0,INT(${PLACE.asOf})-INT(${DUE})))`;

export const actionHighlights: readonly Highlight[] = [
  { row: "action", column: "d", kind: "state", state: "bad", when: "AND(ISNUMBER({here.here}),N({here.here})>0)" },
];

export const actionValidations: readonly Validation[] = [
  { row: "action", column: "b:c", rule: "date", message: { text: "scorecardDateRefused" } },
];
