import type { MessageKey } from "../../i18n";
import { plainRedFlags } from "../plainRedFlags";
import type { Content, Entry, Highlight, SentencePart, Track, Validation } from "../SheetTemplate";
import type { PerformanceReviewOptions } from "./performanceReviewFields";
import { PLACE } from "./reviewPlaces";

interface Flag {
  readonly figure: MessageKey;
  readonly says: MessageKey;
  /** Figures are shares of something, or counts. */
  readonly kind: "share" | "count";
  readonly rule: readonly [operator: string, threshold: number];
  readonly example: number;
}

/** In the order of the margin review, whose figures count where the manager enters none. */
const FLAGS: readonly Flag[] = [
  { figure: "marginMetric1", says: "marginFlag1", kind: "share", rule: [">", 0.01], example: 0.008 },
  { figure: "marginMetric2", says: "marginFlag2", kind: "share", rule: ["<", 0], example: 0.012 },
  { figure: "marginMetric3", says: "marginFlag3", kind: "share", rule: [">", 0.2], example: 0.24 },
  { figure: "marginMetric4", says: "marginFlag4", kind: "share", rule: [">=", 0.5], example: 0.5 },
  { figure: "marginMetric5", says: "marginFlag5", kind: "count", rule: [">=", 3], example: 1 },
  { figure: "marginMetric6", says: "marginFlag6", kind: "count", rule: [">=", 1], example: 0 },
];

/** The signs that all is well, with a figure of the example. */
const GOOD: readonly { readonly sign: MessageKey; readonly count: number; readonly words: MessageKey }[] = [
  { sign: "reviewGood1", count: 1, words: "reviewGoodExample1" },
  { sign: "reviewGood2", count: 2, words: "reviewGoodExample2" },
];
const GOOD_ROWS = GOOD.map((_, i) => `good${i + 1}`);
const ALL_GOOD = `good1:good${GOOD.length}`;

const ALL = `flag1:flag${FLAGS.length}`;
const ROWS = FLAGS.map((flag, i) => ({ ...flag, row: `flag${i + 1}`, number: i + 1 }));

export const flagRows: readonly Track[] = [
  { key: "beforeFlags", size: 10.5 },
  { key: "flagHead", size: 18 },
  { key: "flagText", size: 18 },
  { key: "flagHeader", size: 21 },
  ...ROWS.map(({ row }) => ({ key: row, size: 18 })),
  ...GOOD_ROWS.map((key) => ({ key, size: 18 })),
];

/** The signs that customers are kept happy at our own cost, as rules that can be changed; and the signs that all is well. */
export function reviewFlags(options: PerformanceReviewOptions): Content[] {
  return [...flagHeads(options), ...ROWS.flatMap((flag) => flagRow(flag, options)), ...goodSigns(options)];
}

const say = (text: MessageKey): Entry => ({ text });

function flagHeads({ formulas }: PerformanceReviewOptions): Content[] {
  return [
    { row: "flagHead", column: "item", look: "head", entries: [[say("reviewFlagHead")]] },
    { row: "flagText", column: "item", look: "flag", entries: [[{ sentence: TEXT }]] },
    {
      row: "flagHead",
      column: "helper1",
      look: "helper",
      entries: [[{ formula: formulas === "kam" ? BY_KAM : PLAIN }]],
    },
    { row: "flagHeader", column: "item", look: "headerText", entries: [[say("reviewFlagFigure")]] },
    {
      row: "flagHeader",
      column: "a:c",
      look: "headerNumber",
      entries: [[say("reviewFlagOwn"), say("reviewFlagLink"), say("reviewFlagCounts")]],
    },
    { row: "flagHeader", column: "d", look: "headerWord", entries: [[say("reviewFlagState")]] },
    { row: "flagHeader", column: "e", look: "headerNumber", entries: [[say("marginMetricNumber")]] },
    { row: "flagHeader", column: "f", look: "headerWord", entries: [[say("marginOperator")]] },
    { row: "flagHeader", column: "g", look: "headerNumber", entries: [[say("marginThreshold")]] },
    { row: "flagHeader", column: "words", look: "headerWord", entries: [[say("marginSays")]] },
  ];
}

function flagRow(
  { row, number, figure, says, kind, rule: [operator, threshold], example }: (typeof ROWS)[number],
  { content }: PerformanceReviewOptions,
): Content[] {
  const isShare = kind === "share";
  const formula = (column: string, look: Content["look"], text: string): Content => ({
    row,
    column,
    look,
    entries: [[{ formula: text }]],
  });
  return [
    { row, column: "item", look: "body", entries: [[say(figure)]] },
    {
      row,
      column: "a",
      look: isShare ? "inputFineShare" : "inputNumber",
      ...(content === "example" && { entries: [[example]] }),
    },
    formula("b", isShare ? "linkFineShare" : "linkWhole", `IFERROR(INDEX(kam_margin_metrics,${number})+0,"")`),
    formula("c", isShare ? "fineShare" : "whole", 'IF({here.a}="",{here.b},{here.a})'),
    formula("d", "word", STATE),
    { row, column: "e", look: "inputNumber", entries: [[number]] },
    { row, column: "f", look: "inputLabel", entries: [[{ typed: operator }]] },
    { row, column: "g", look: isShare ? "inputFineShare" : "inputNumber", entries: [[threshold]] },
    { row, column: "words", look: "inputLabel", entries: [[say(says)]] },
  ];
}

/** All texts of the rules that hold; which of them are up is read off it. */
const UP = "{flagHead.helper1}";
const STATE = `IF(INDEX({review_metrics},{here.e})="","",IF(ISNUMBER(SEARCH("; "&{here.words}&"; ","; "&${UP}&"; ")),${PLACE.up},${PLACE.clear}))`;

const BY_KAM = 'KAM.REDFLAGS(TRANSPOSE(IF({review_metrics}="","",{review_metrics})),{review_rules})';
const PLAIN = plainRedFlags(
  "{review_metrics}",
  ROWS.map(({ row }) => ({
    metric: `{${row}.e}`,
    operator: `{${row}.f}`,
    threshold: `{${row}.g}`,
    text: `{${row}.words}`,
  })),
);

const TEXT: readonly SentencePart[] = [
  { when: "COUNT({review_metrics})=0", text: "reviewFlagUnknown" },
  { when: `${UP}=""`, text: "reviewFlagOpen" },
  { text: "reviewFlagText", gaps: { flags: UP } },
];

function goodSigns({ content }: PerformanceReviewOptions): Content[] {
  const isExample = content === "example";
  return GOOD.flatMap(({ sign, count, words }, i): Content[] => {
    const row = GOOD_ROWS[i] ?? "";
    return [
      { row, column: "item", look: "body", entries: [[say(sign)]] },
      { row, column: "a", look: "inputNumber", ...(isExample && { entries: [[count]] }) },
      { row, column: "d", look: "word", entries: [[{ formula: `IF(N({here.a})>0,${PLACE.good},"")` }]] },
      { row, column: "words", look: "inputLabel", ...(isExample && { entries: [[say(words)]] }) },
    ];
  });
}

export const flagNames = [
  { name: "review_metrics", at: { row: ALL, column: "c" } },
  { name: "review_rules", at: { row: ALL, column: "e:words" } },
  { name: "review_flags", at: { row: ALL, column: "d" } },
] as const;

export const flagHighlights: readonly Highlight[] = [
  { row: ALL, column: "d", kind: "state", state: "bad", when: `{here.here}=${PLACE.up}` },
  { row: ALL_GOOD, column: "d", kind: "state", state: "good", when: `{here.here}=${PLACE.good}` },
  { row: "flagText", column: "item", kind: "state", state: "bad", when: `${UP}<>""` },
];

export const flagValidations: readonly Validation[] = [
  {
    row: ALL,
    column: "e",
    rule: "between",
    least: 1,
    most: FLAGS.length,
    message: { text: "marginMetricRefused" },
  },
  { row: ALL_GOOD, column: "a", rule: "atLeast", least: 0, message: { text: "reviewCountRefused" } },
];
