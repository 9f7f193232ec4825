import type { MessageKey } from "../../i18n";
import type { Content, Entry, Highlight, SentencePart, Track, Validation } from "../SheetTemplate";
import type { PerformanceReviewOptions } from "./performanceReviewFields";

interface ProcessCheck {
  readonly check: MessageKey;
  readonly stage: MessageKey;
  readonly evidence?: MessageKey;
  /** Agreed, kept, score; no figures where there is nothing to count. */
  readonly example: readonly [agreed: number | null, kept: number | null, score: number];
}

/** Know what the customer wants, make it happen, measure what came of it. */
const CHECKS: readonly ProcessCheck[] = [
  { check: "reviewCheck1", stage: "reviewKnow", evidence: "reviewCheckEvidence1", example: [60, 52, 4] },
  { check: "reviewCheck2", stage: "reviewKnow", evidence: "reviewCheckEvidence2", example: [52, 41, 4] },
  { check: "reviewCheck3", stage: "reviewKnow", evidence: "reviewCheckEvidence3", example: [4, 3, 3] },
  { check: "reviewCheck4", stage: "reviewAct", evidence: "reviewCheckEvidence4", example: [12, 10, 4] },
  { check: "reviewCheck5", stage: "reviewAct", evidence: "reviewCheckEvidence5", example: [25, 21, 4] },
  { check: "reviewCheck6", stage: "reviewAct", evidence: "reviewCheckEvidence6", example: [4, 2, 2] },
  { check: "reviewCheck7", stage: "reviewMeasure", evidence: "reviewCheckEvidence7", example: [4, 3, 4] },
  { check: "reviewCheck8", stage: "reviewMeasure", example: [null, null, 3] },
];

const ALL = `check1:check${CHECKS.length}`;
const STAGES = { know: "check1:check3", act: "check4:check6", measure: "check7:check8" } as const;

export const processRows: readonly Track[] = [
  { key: "beforeProcess", size: 10.5 },
  { key: "processHead", size: 18 },
  { key: "processText", size: 16.5 },
  { key: "processPlan", size: 18 },
  { key: "processHeader", size: 21 },
  ...CHECKS.map((_, i) => ({ key: `check${i + 1}`, size: 18 })),
];

/** How the work is done, whatever the year's revenue: what was agreed and kept, a score, and what it is based on. */
export function processChecks({ content }: PerformanceReviewOptions): Content[] {
  const isExample = content === "example";
  const say = (text: MessageKey): Entry => ({ text });
  const examples = (columns: (example: ProcessCheck["example"]) => Entry[]) =>
    isExample ? { entries: CHECKS.map(({ example }) => columns(example)) } : {};
  return [
    { row: "processHead", column: "item", look: "head", entries: [[say("reviewProcessHead")]] },
    { row: "processText", column: "item", look: "helper", entries: [[{ sentence: TEXT }]] },
    { row: "processPlan", column: "item", look: "linkWord", entries: [[{ sentence: PLAN }]] },
    { row: "processHeader", column: "item", look: "headerText", entries: [[say("reviewCheck")]] },
    { row: "processHeader", column: "a", look: "headerWord", entries: [[say("reviewStage")]] },
    {
      row: "processHeader",
      column: "b:e",
      look: "headerNumber",
      entries: [[say("reviewAgreed"), say("reviewKept"), say("reviewKeptShare"), say("reviewScore")]],
    },
    { row: "processHeader", column: "f:words", look: "headerLine", entries: [[say("reviewEvidence"), null, null]] },
    { row: ALL, column: "item", look: "body", entries: CHECKS.map(({ check }) => [say(check)]) },
    { row: ALL, column: "a", look: "label", entries: CHECKS.map(({ stage }) => [say(stage)]) },
    { row: ALL, column: "b:c", look: "inputNumber", ...examples(([agreed, kept]) => [agreed, kept]) },
    {
      row: ALL,
      column: "d",
      look: "share",
      entries: [[{ formula: 'IF(OR(N({here.b})=0,{here.c}=""),"",{here.c}/{here.b})' }]],
    },
    { row: ALL, column: "e", look: "inputNumber", ...examples(([, , score]) => [score]) },
    {
      row: ALL,
      column: "f",
      look: "inputLabel",
      ...(isExample && { entries: CHECKS.map(({ evidence }) => [evidence === undefined ? null : say(evidence)]) }),
    },
    { row: ALL, column: "g:words", look: "inputLabel" },
  ];
}

const stage = (rows: string) => `IF(COUNT({${rows}.e})=0,"–",FIXED(AVERAGE({${rows}.e}),1))`;

const TEXT: readonly SentencePart[] = [
  { when: "COUNT({review_process})=0", text: "reviewProcessOpen" },
  {
    text: "reviewProcessText",
    gaps: {
      know: stage(STAGES.know),
      act: stage(STAGES.act),
      measure: stage(STAGES.measure),
      lowest: `INDEX({${ALL}.item},MATCH(MIN({review_process}),{review_process},0))`,
    },
  },
];

/** What the account plan, once there is one, knows of the same work. */
const PLAN: readonly SentencePart[] = [
  { when: "ISERROR(kam_plan_completeness+kam_plan_overdue+kam_plan_silence)", text: "reviewPlanOpen" },
  {
    text: "reviewPlan",
    gaps: {
      account: "kam_plan_account",
      complete: "FIXED(100*kam_plan_completeness,0)",
      overdue: "kam_plan_overdue",
      days: "kam_plan_silence",
    },
  },
];

export const processNames = [
  { name: "review_process", at: { row: ALL, column: "e" } },
  { name: "review_process_evidence", at: { row: ALL, column: "f" } },
] as const;

export const processHighlights: readonly Highlight[] = [
  { row: ALL, column: "e", kind: "state", state: "bad", when: "AND(ISNUMBER({here.here}),N({here.here})<=2)" },
];

export const processValidations: readonly Validation[] = [
  {
    row: ALL,
    column: "e",
    rule: "between",
    least: 1,
    most: 5,
    message: { text: "reviewScoreRefused" },
    prompt: { title: { text: "reviewScore" }, text: [{ text: "reviewScorePrompt" }] },
  },
  { row: ALL, column: "b:c", rule: "atLeast", least: 0, message: { text: "reviewCountRefused" } },
];
