import type { MessageKey } from "../../i18n";
import type { Content, Entry, Track, Validation } from "../SheetTemplate";
import type { ScorecardOptions } from "./scorecardFields";

const say = (text: MessageKey): Entry => ({ text });

/** Columns of the words that drop-down lists offer, to the right of everything. */
export const listColumns: readonly Track[] = [
  "listDirection",
  "listStart",
  "listMethod",
  "listSide",
  "listTime",
  "listType",
].map((key) => ({ key, size: 12 }));

/** From when on it is green or amber, which words the sheet uses for states, and what drop-down lists offer. */
export function scorecardSettings({ balance }: ScorecardOptions): Content[] {
  const list = (column: string, header: MessageKey, words: readonly Entry[]): Content[] => [
    { row: "summaryHeader", column, look: "smallHeader", entries: [[say(header)]] },
    { row: `line1:line${words.length}`, column, look: "helper", entries: words.map((word) => [word]) },
  ];
  return [
    { row: "summaryText", column: "objective", look: "head", entries: [[say("scorecardRules")]] },
    { row: "summaryHeader", column: "objective", look: "smallHeader", entries: [[say("scorecardRule")]] },
    { row: "summaryHeader", column: "due", look: "smallHeaderRight", entries: [[say("scorecardFromValue")]] },
    { row: "summaryHeader", column: "linked", look: "smallHeader", entries: [[say("scorecardWord")]] },
    { row: "line1:line6", column: "objective", look: "label", entries: RULES.map(({ label }) => [say(label)]) },
    { row: "line1:line2", column: "due", look: "inputShare", entries: [[1], [0.8]] },
    { row: "line4", column: "due", look: "inputShare", entries: [[0.01]] },
    ...(balance ? ONE_SIDED : []),
    {
      row: "line1:line6",
      column: "linked",
      look: "inputLabel",
      entries: RULES.map(({ word }) => [say(word)]),
    },
    ...list("listDirection", "scorecardDirection", [
      { mark: "up" },
      { mark: "down" },
      { mark: "range" },
      { mark: "yes" },
    ]),
    ...list("listStart", "scorecardFrom", [say("scorecardFromZero"), say("scorecardFromBaseline")]),
    ...list("listMethod", "scorecardMethod", [say("scorecardLatest"), say("scorecardSum"), say("scorecardMean")]),
    ...list("listSide", "scorecardSide", [say("scorecardCustomer"), say("scorecardInternal")]),
    ...list("listTime", "scorecardTime", [say("scorecardLeading"), say("scorecardLagging")]),
    ...list("listType", "scorecardType", [
      say("scorecardActivity"),
      say("scorecardOutcome"),
      say("scorecardMoneyball"),
    ]),
  ];
}

const RULES: readonly { readonly label: MessageKey; readonly word: MessageKey }[] = [
  { label: "scorecardGreenFrom", word: "scorecardGreen" },
  { label: "scorecardAmberFrom", word: "scorecardAmber" },
  { label: "scorecardBelow", word: "scorecardRed" },
  { label: "scorecardRisingFrom", word: "scorecardRising" },
  { label: "scorecardBetween", word: "scorecardFlat" },
  { label: "scorecardFallingBelow", word: "scorecardFalling" },
];

/** From when on too much of the weight looks at one side. */
const ONE_SIDED: readonly Content[] = [
  { row: "line7", column: "objective", look: "label", entries: [[say("scorecardOneSided")]] },
  { row: "line7", column: "due", look: "inputShare", entries: [[0.7]] },
];

/** Of the lists, and of the words that our functions are to use. */
export const settingNames = [
  { name: "scorecard_lights", at: { row: "line1:line3", column: "linked" } },
  { name: "scorecard_trends", at: { row: "line4:line6", column: "linked" } },
  { name: "scorecard_directions", at: { row: "line1:line4", column: "listDirection" } },
  { name: "scorecard_starts", at: { row: "line1:line2", column: "listStart" } },
  { name: "scorecard_methods", at: { row: "line1:line3", column: "listMethod" } },
  { name: "scorecard_sides", at: { row: "line1:line2", column: "listSide" } },
  { name: "scorecard_times", at: { row: "line1:line2", column: "listTime" } },
  { name: "scorecard_types", at: { row: "line1:line3", column: "listType" } },
] as const;

const ONE_SIDED_LIMITS: Validation = {
  row: "line7",
  column: "due",
  rule: "between",
  least: 0.5,
  most: 1,
  message: { text: "scorecardShareRefused" },
};

export const settingValidations = ({ balance }: ScorecardOptions): readonly Validation[] => [
  {
    row: "line1:line2",
    column: "due",
    rule: "between",
    least: 0,
    most: 2,
    message: { text: "scorecardShareRefused" },
  },
  { row: "line4", column: "due", rule: "between", least: 0, most: 1, message: { text: "scorecardShareRefused" } },
  ...(balance ? [ONE_SIDED_LIMITS] : []),
];
