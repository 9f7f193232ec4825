import type { MessageKey } from "../../i18n";
import type { Content, Entry, Highlight, SentencePart, Track, Validation } from "../SheetTemplate";
import { NOTES } from "./reviewNotes";
import type { PerformanceReviewOptions } from "./performanceReviewFields";
import { PLACE } from "./reviewPlaces";

/** 20 November 2026, a day the example looks back from. */
const EXAMPLE_DAY = 46_346;

const say = (text: MessageKey): Entry => ({ text });

export const summaryRows: readonly Track[] = [
  { key: "beforeSettings", size: 6 },
  ...["setting1", "setting2", "setting3", "setting4"].map((key) => ({ key, size: 18 })),
  { key: "beforeGlance", size: 7.5 },
  { key: "glanceHead", size: 18 },
  ...["glance1", "glance2", "glance3", "glance4"].map((key) => ({ key, size: 18 })),
  { key: "verdict", size: 18 },
  { key: "boxes", size: 18 },
];

/** Who is reviewed and when, the rules, and what the whole review comes to. */
export function reviewSummary(options: PerformanceReviewOptions): Content[] {
  return [...settings(options), ...lists(), ...glance(options)];
}

function settings({ content }: PerformanceReviewOptions): Content[] {
  const isExample = content === "example";
  return [
    {
      row: "setting1:setting4",
      column: "item",
      look: "body",
      entries: [[say("reviewManaged")], [say("reviewManager")], [say("reviewPeriod")], [say("reviewAsOf")]],
    },
    {
      row: "setting1:setting3",
      column: "a",
      look: "inputText",
      ...(isExample && {
        entries: [[{ typed: "Maya Brandt" }], [{ typed: "Clara Weiss" }], [say("reviewExamplePeriod")]],
      }),
    },
    { row: "setting1:setting3", column: "b", look: "inputText" },
    { row: "setting4", column: "a", look: "inputDate", ...(isExample && { entries: [[EXAMPLE_DAY]] }) },
    {
      row: "setting1:setting4",
      column: "c",
      look: "label",
      entries: [[say("reviewOneSided")], [say("reviewApart")], [say("reviewLowest")], [say("reviewLongAgo")]],
    },
    { row: "setting1:setting2", column: "f", look: "inputShare", entries: [[0.7], [0.1]] },
    { row: "setting3:setting4", column: "f", look: "inputNumber", entries: [[2], [90]] },
  ];
}

/** What drop-down lists offer, and the words for the state of a flag. */
function lists(): Content[] {
  const list = (column: string, header: MessageKey, words: readonly Entry[]): Content[] => [
    { row: "glanceHead", column, look: "smallHeader", entries: [[say(header)]] },
    { row: "glance1", rows: words.length, column, look: "helper", entries: words.map((word) => [word]) },
  ];
  return [
    ...list("listSide", "reviewSide", [say("scorecardCustomer"), say("scorecardInternal")]),
    ...list("listTime", "reviewTime", [say("scorecardLeading"), say("scorecardLagging")]),
    ...list("listSubject", "reviewSubject", [say("reviewRelationship"), say("reviewRevenue")]),
    ...list("listDirection", "scorecardDirection", [{ mark: "up" }, { mark: "down" }, { mark: "yes" }]),
    ...list("listState", "reviewFlagState", [
      say("reviewFlagUp"),
      say("reviewFlagClear"),
      say("reviewGoodWord"),
      say("reviewNoteHint"),
    ]),
  ];
}

const REACHED = "{figures[g]}";
/** What goes beyond the target does not make up for what falls short of it. */
const ATTAINED = `IF(COUNT(${REACHED})=0,"",(SUMIFS(${REACHED},${REACHED},"<=1")+COUNTIFS(${REACHED},">1"))/COUNT(${REACHED}))`;

const mean = (cells: string) => `IF(COUNT(${cells})=0,"",AVERAGE(${cells}))`;

function glance({ formulas }: PerformanceReviewOptions): Content[] {
  const figure = (row: string, column: string, look: Content["look"], formula: string): Content => ({
    row,
    column,
    look,
    entries: [[{ formula }]],
  });
  const label = (column: string, texts: readonly MessageKey[]): Content => ({
    row: "glance1:glance4",
    column,
    look: column === "item" ? "body" : "label",
    entries: texts.map((text) => [say(text)]),
  });
  const filled =
    formulas === "kam"
      ? 'KAM.COMPLETENESS(IF({review_boxes}="","",{review_boxes}))'
      : 'SUMPRODUCT(({review_boxes}<>"")*({review_boxes}<>"n/a")*({review_boxes}<>"-"))/ROWS({review_boxes})';
  return [
    { row: "glanceHead", column: "item", look: "head", entries: [[say("reviewGlanceHead")]] },
    label("item", ["reviewScorecard", "reviewAttained", "reviewProcess", "reviewCustomers"]),
    label("c", ["reviewHealth", "reviewFlags", "reviewBoxes", "reviewOverdue"]),
    figure("glance1", "a", "linkShare", 'IFERROR(kam_scorecard_total,"")'),
    figure("glance2", "a", "totalWholeShare", ATTAINED),
    figure("glance3", "a", "totalScore", mean("{review_process}")),
    figure("glance4", "a", "totalScore", mean("{customers[e]}")),
    figure("glance1", "f", "linkWhole", mean("{customers[f]}")),
    figure("glance2", "f", "whole", `IF(COUNT({review_metrics})=0,"",COUNTIF({review_flags},${PLACE.up}))`),
    figure("glance3", "f", "totalWholeShare", filled),
    figure("glance4", "f", "whole", 'COUNTIF({agreed[d]},">0")'),
    { row: "verdict", column: "item", look: "flag", entries: [[{ sentence: VERDICT }]] },
    { row: "boxes", column: "item", look: "flag", entries: [[{ sentence: BOXES }]] },
  ];
}

const or = (cell: string, shown: string) => `IF(${cell}="","–",${shown})`;

const VERDICT: readonly SentencePart[] = [
  { when: "COUNT({glance2:glance4.a})=0", text: "reviewVerdictOpen" },
  {
    text: "reviewVerdict",
    gaps: {
      attained: or("{glance2.a}", "FIXED(100*{glance2.a},0)"),
      process: or("{glance3.a}", "FIXED({glance3.a},1)"),
      customers: or("{glance4.a}", "FIXED({glance4.a},1)"),
      flags: or("{glance2.f}", "{glance2.f}"),
      overdue: "{glance4.f}",
    },
  },
];

const EMPTY_BOXES = `ROUND(ROWS({review_boxes})*(1-{glance3.f}),0)`;
/** Scores of the work that nobody has given a reason for. */
const BARE_SCORES = 'SUMPRODUCT(({review_process}<>"")*({review_process_evidence}=""))';

const BOXES: readonly SentencePart[] = [
  {
    when: `${EMPTY_BOXES}+${BARE_SCORES}>0`,
    text: "reviewBoxesOpen",
    gaps: { boxes: EMPTY_BOXES, all: String(NOTES.length), scores: BARE_SCORES },
  },
  { text: "reviewBoxesFull" },
];

export const summaryHighlights: readonly Highlight[] = [
  { row: "boxes", column: "item", kind: "state", state: "attention", when: `${EMPTY_BOXES}+${BARE_SCORES}>0` },
  { row: "glance2", column: "f", kind: "state", state: "bad", when: "N({here.here})>0" },
  { row: "glance3", column: "f", kind: "state", state: "watch", when: "{here.here}<1-1E-9" },
  { row: "glance4", column: "f", kind: "state", state: "watch", when: "{here.here}>0" },
];

export const summaryNames = [
  { name: "review_as_of", at: { row: "setting4", column: "a" } },
  { name: "review_manager", at: { row: "setting1", column: "a" } },
  { name: "review_attained", at: { row: "glance2", column: "a" } },
  { name: "review_work", at: { row: "glance3", column: "a" } },
  { name: "review_answers", at: { row: "glance4", column: "a" } },
  { name: "review_flags_up", at: { row: "glance2", column: "f" } },
  { name: "review_filled", at: { row: "glance3", column: "f" } },
  { name: "review_overdue", at: { row: "glance4", column: "f" } },
  { name: "review_sides", at: { row: "glance1:glance2", column: "listSide" } },
  { name: "review_times", at: { row: "glance1:glance2", column: "listTime" } },
  { name: "review_subjects", at: { row: "glance1:glance2", column: "listSubject" } },
  { name: "review_directions", at: { row: "glance1:glance3", column: "listDirection" } },
] as const;

export const summaryValidations: readonly Validation[] = [
  { row: "setting4", column: "a", rule: "date", message: { text: "scorecardDateRefused" } },
  {
    row: "setting1:setting2",
    column: "f",
    rule: "between",
    least: 0,
    most: 1,
    message: { text: "scorecardShareRefused" },
  },
  { row: "setting3", column: "f", rule: "between", least: 1, most: 5, message: { text: "reviewScoreRefused" } },
  { row: "setting4", column: "f", rule: "between", least: 1, most: 3650, message: { text: "healthDaysRefused" } },
];
