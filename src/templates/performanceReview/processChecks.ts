import type { MessageKey } from "../../i18n";
import { sumOfSheets } from "../neighbours";
import type { Content, Entry, Highlight, SentencePart, Track, Validation } from "../SheetTemplate";
import type { PerformanceReviewOptions } from "./performanceReviewFields";

interface ProcessCheck {
  readonly check: MessageKey;
  readonly stage: MessageKey;
  readonly evidence?: MessageKey;
  /** Its line among those that account plans count. */
  readonly inPlan?: number;
  /** Agreed, kept, score; no figures where there is nothing to count. */
  readonly example: readonly [agreed: number | null, kept: number | null, score: number];
}

/** Know what the customer wants, make it happen, measure what came of it. */
const CHECKS: readonly ProcessCheck[] = [
  { check: "reviewCheck1", stage: "reviewKnow", inPlan: 1, evidence: "reviewCheckEvidence1", example: [60, 52, 4] },
  { check: "reviewCheck2", stage: "reviewKnow", inPlan: 2, evidence: "reviewCheckEvidence2", example: [52, 41, 4] },
  { check: "reviewCheck3", stage: "reviewKnow", inPlan: 3, evidence: "reviewCheckEvidence3", example: [4, 3, 3] },
  { check: "reviewCheck4", stage: "reviewAct", inPlan: 4, evidence: "reviewCheckEvidence4", example: [12, 10, 4] },
  { check: "reviewCheck5", stage: "reviewAct", inPlan: 5, evidence: "reviewCheckEvidence5", example: [25, 21, 4] },
  { check: "reviewCheck6", stage: "reviewAct", evidence: "reviewCheckEvidence6", example: [4, 2, 2] },
  { check: "reviewCheck7", stage: "reviewMeasure", inPlan: 6, evidence: "reviewCheckEvidence7", example: [4, 3, 4] },
  { check: "reviewCheck8", stage: "reviewMeasure", example: [null, null, 3] },
];

const ALL = `check1:check${CHECKS.length}`;
const STAGES = { know: "check1:check3", act: "check4:check6", measure: "check7:check8" } as const;

export const processRows: readonly Track[] = [
  { key: "beforeProcess", size: 10.5 },
  { key: "processHead", size: 18 },
  { key: "processText", size: 16.5 },
  { key: "processWritten", size: 18 },
  { key: "processPlan", size: 18 },
  { key: "processHeader", size: 21 },
  ...CHECKS.map((_, i) => ({ key: `check${i + 1}`, size: 18 })),
];

/** How the work is done, whatever the year's revenue: what was agreed and kept, a score, and what it is based on. */
export function processChecks({ content }: PerformanceReviewOptions): Content[] {
  const isExample = content === "example";
  return [...processHead(isExample), ...checks(isExample)];
}

const say = (text: MessageKey): Entry => ({ text });

function processHead(isExample: boolean): Content[] {
  return [
    { row: "processHead", column: "item", look: "head", entries: [[say("reviewProcessHead")]] },
    { row: "processText", column: "item", look: "helper", entries: [[{ sentence: TEXT }]] },
    { row: "processWritten", column: "item", look: "body", entries: [[say("reviewWritten")]] },
    {
      row: "processWritten",
      column: "a",
      look: "inputText",
      ...(isExample && { entries: [[say("reviewWrittenExample")]] }),
    },
    { row: "processWritten", column: "b:d", look: "inputText" },
    { row: "processPlan", column: "item", look: "helper", entries: [[{ sentence: PLAN }]] },
    { row: "processPlan", column: "helper1", look: "helperWhole", entries: [[{ formula: PLANS }]] },
    { row: "processPlan", column: "helper2", look: "helper", entries: [[say("reviewPlanCount")]] },
    { row: "processHeader", column: "item", look: "headerText", entries: [[say("reviewCheck")]] },
    { row: "processHeader", column: "a", look: "headerWord", entries: [[say("reviewStage")]] },
    {
      row: "processHeader",
      column: "b:g",
      look: "headerNumber",
      entries: [
        [
          say("reviewAgreed"),
          say("reviewKept"),
          say("reviewKeptShare"),
          say("reviewScore"),
          say("reviewPlanAgreed"),
          say("reviewPlanKept"),
        ],
      ],
    },
    { row: "processHeader", column: "words", look: "headerWord", entries: [[say("reviewEvidence")]] },
  ];
}

function checks(isExample: boolean): Content[] {
  const examples = (columns: (check: ProcessCheck) => Entry[]) => (isExample ? { entries: CHECKS.map(columns) } : {});
  return [
    { row: ALL, column: "item", look: "body", entries: CHECKS.map(({ check }) => [say(check)]) },
    { row: ALL, column: "a", look: "label", entries: CHECKS.map(({ stage }) => [say(stage)]) },
    {
      row: ALL,
      column: "b:c",
      look: "inputNumber",
      ...examples(({ example: [agreed, kept] }) => [agreed, kept]),
    },
    { row: ALL, column: "d", look: "wholeShare", entries: [[{ formula: KEPT }]] },
    { row: ALL, column: "e", look: "inputNumber", ...examples(({ example: [, , score] }) => [score]) },
    { row: ALL, column: "f:g", look: "linkWhole", entries: CHECKS.map(({ inPlan }) => ofPlans(inPlan)) },
    {
      row: ALL,
      column: "words",
      look: "inputLabel",
      ...examples(({ evidence }) => [evidence === undefined ? null : say(evidence)]),
    },
  ];
}

/** Where the manager enters nothing, what the plans count. */
const KEPT = 'IF(AND(N({here.b})>0,{here.c}<>""),{here.c}/{here.b},IF(N({here.f})>0,N({here.g})/{here.f},""))';

const isOfManager = (name: (of: string) => string) => `AND({review_manager}<>"",${name("manager")}={review_manager})`;
/** Account plans of this manager. */
const PLANS = sumOfSheets("plan", (name) => `IF(${isOfManager(name)},1,0)`);
const NO_PLAN = "{processPlan.helper1}=0";

/** How many there are in the plans of this manager, and at how many it was done. */
function ofPlans(line: number | undefined): Entry[] {
  if (line === undefined) return [null, null];
  const sum = (place: number) =>
    sumOfSheets("plan", (name) => `IF(${isOfManager(name)},N(INDEX(${name("work")},${line},${place})),0)`);
  return [1, 2].map((place) => ({ formula: `IF(${NO_PLAN},"",${sum(place)})` }));
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

const PLAN: readonly SentencePart[] = [
  { when: NO_PLAN, text: "reviewPlanOpen" },
  { text: "reviewPlan", gaps: { count: "{processPlan.helper1}" } },
];

export const processNames = [
  { name: "review_process", at: { row: ALL, column: "e" } },
  { name: "review_process_evidence", at: { row: ALL, column: "words" } },
] as const;

export const processHighlights: readonly Highlight[] = [
  { row: "processWritten", column: "a", kind: "state", state: "watch", when: '{here.here}=""' },
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
