import type { Content, Entry, Highlight, SentencePart, Track, Validation } from "../SheetTemplate";
import { exampleJudgement } from "./exampleJudgements";
import type { WeightsShape } from "./WeightsShape";

/** Up to here judgements are usually taken as they are (Saaty). */
const ACCEPTED_RATIO = 0.1;
const MOST_REPAIRS = 3;

export function pairRows({ criteria }: WeightsShape): Track[] {
  return [
    { key: "beforePairs", size: 10 },
    { key: "pairHead", size: 17 },
    { key: "pairHowTo", size: 15 },
    { key: "pairHeader", size: 34 },
    ...criteria.map(({ pair }) => ({ key: pair, size: 16 })),
    { key: "ratio", size: 17 },
    { key: "repairHead", size: 15 },
    { key: "repair", size: 15, count: MOST_REPAIRS },
  ];
}

/** Criteria against criteria: the user judges above the diagonal, and everything else follows. */
export function pairSection(shape: WeightsShape): Content[] {
  const { criteria, across, options } = shape;
  const isExample = options.content === "example";
  const all = allPairs(shape);
  return [
    { row: "pairHead", column: "criterion", look: "head", entries: [[{ text: "weightsPairsHead" }]] },
    { row: "pairHowTo", column: "criterion", look: "note", entries: [[{ text: "weightsPairsHowTo" }]] },
    { row: "pairHeader", column: "criterion", look: "headerText", entries: [[{ text: "weightsMoreImportant" }]] },
    { row: "pairHeader", column: across, look: "headerLinked", entries: [names(shape)] },
    { row: "pairHeader", column: "weight", look: "headerNumber", entries: [[{ text: "weightsWeight" }]] },
    {
      row: all,
      column: "criterion",
      look: "linkWord",
      entries: criteria.map(({ row }) => [{ formula: `{${row}.criterion}` }]),
    },
    ...criteria.flatMap((of, i): Content[] =>
      criteria.map((against, j): Content => {
        const place = { row: of.pair, column: against.column };
        if (i === j) return { ...place, look: "multiple", entries: [[1]] };
        const mirror = `{${against.pair}.${of.column}}`;
        if (j < i) return { ...place, look: "multiple", entries: [[{ formula: `IF(${mirror}="","",1/${mirror})` }]] };
        return {
          ...place,
          look: "inputMultiple",
          ...(isExample && { entries: [[exampleJudgement(criteria, i, j)]] }),
        };
      }),
    ),
    ...weights(shape),
    ...(options.formulas === "kam" ? contradictions(shape) : []),
  ];
}

function names({ criteria }: WeightsShape): Entry[] {
  return criteria.map(({ row }) => ({ formula: `{${row}.criterion}` }));
}

export function allPairs({ criteria }: WeightsShape): string {
  return `pair1:pair${criteria.length}`;
}

function weights(shape: WeightsShape): Content[] {
  const all = allPairs(shape);
  const matrix = `{${all}.${shape.across}}`;
  if (shape.options.formulas === "kam")
    return [
      { row: all, column: "weight", look: "fineShare" },
      {
        row: "pair1",
        column: "weight",
        look: "fineShare",
        entries: [[{ formula: `IFNA(KAM.AHP(${matrix},"geometric"),"")` }]],
        spillsInto: { row: all, column: "weight" },
      },
    ];
  // The geometric means of the rows, once everything is judged. Without our functions gaps cannot be filled.
  const complete = `COUNT(${matrix})=${shape.criteria.length ** 2}`;
  return [
    {
      row: all,
      column: "weight",
      look: "fineShare",
      entries: [[{ formula: `IF(${complete},{here.of}/SUM({${all}.of}),"")` }]],
    },
    { row: "pairHeader", column: "of", look: "smallHeaderRight", entries: [[{ text: "weightsMean" }]] },
    {
      row: all,
      column: "of",
      look: "helperMean",
      entries: [[{ formula: `IF(${complete},GEOMEAN({here.${shape.across}}),0)` }]],
    },
  ];
}

/** How far the judgements contradict each other, and which to think about again. */
function contradictions(shape: WeightsShape): Content[] {
  const matrix = `{${allPairs(shape)}.${shape.across}}`;
  const criteria = `{criterion1:criterion${shape.criteria.length}.criterion}`;
  const part = (place: number) => `INDEX({repair.of:ratioAfter},{here.number},${place})`;
  const sentence: SentencePart[] = [
    // A judgement that cannot come nearer to the others on the scale is none to mend.
    { when: `OR(N(${part(4)})=0,ABS(N(${part(3)})-N(${part(4)}))<1E-9)`, text: "weightsRepairNone" },
    {
      text: "weightsRepair",
      gaps: {
        of: part(1),
        against: part(2),
        now: multiple(part(3)),
        better: multiple(part(4)),
        ratio: `FIXED(${part(5)},2)`,
      },
    },
  ];
  return [
    { row: "ratio", column: "criterion", look: "body", entries: [[{ text: "weightsRatio" }]] },
    {
      row: "ratio",
      column: "across1",
      look: "totalRatio",
      entries: [[{ formula: `IFNA(KAM.CONSISTENCY(${matrix}),"")` }]],
      withoutTwin: true,
    },
    { row: "ratio", column: "across2", look: "helper", entries: [[{ sentence: VERDICT }]], withoutTwin: true },
    { row: "repairHead", column: "criterion", look: "note", entries: [[{ text: "weightsRepairHead" }]] },
    { row: "repair", column: "criterion", look: "helper", entries: [[{ sentence }]], withoutTwin: true },
    { row: "repair", column: "number", look: "helperWhole", entries: [[1], [2], [3]], withoutTwin: true },
    {
      row: "repairHead",
      column: "of",
      look: "helper",
      entries: [[{ text: "weightsRepairFigures" }]],
      withoutTwin: true,
    },
    { row: "repair", column: "of:against", look: "helper" },
    { row: "repair", column: "now:better", look: "helperMultiple" },
    { row: "repair", column: "ratioAfter", look: "helperRatio" },
    {
      row: "repair",
      rows: 1,
      column: "of",
      look: "helper",
      entries: [[{ formula: `IFNA(KAM.AHPREPAIR(${matrix},${criteria}),"")` }]],
      spillsInto: { row: "repair", column: "of:ratioAfter" },
      withoutTwin: true,
    },
  ];
}

/** 3 as "3", a third as "1/3". */
function multiple(value: string): string {
  return `IF(${value}<1,"1/"&FIXED(1/${value},0),FIXED(${value},0))`;
}

const VERDICT: readonly SentencePart[] = [
  { when: '{ratio.across1}=""', text: "weightsRatioOpen" },
  { when: `{ratio.across1}<=${ACCEPTED_RATIO}`, text: "weightsRatioGood" },
  { text: "weightsRatioBad" },
];

export function pairValidations({ criteria }: WeightsShape): Validation[] {
  return criteria.slice(0, -1).map(({ pair }, i): Validation => ({
    row: pair,
    column: `across${i + 2}:across${criteria.length}`,
    rule: "custom",
    formula: "AND(ISNUMBER({here.here}),{here.here}>=1/9,{here.here}<=9)",
    message: { text: "weightsPairRefused" },
    prompt: {
      title: { text: "weightsPairPromptTitle" },
      text: [{ text: "weightsPairPrompt1" }, { text: "weightsPairPrompt2" }, { text: "weightsPairPrompt3" }],
    },
  }));
}

export const pairHighlights: readonly Highlight[] = [
  {
    row: "ratio",
    column: "across1",
    kind: "state",
    state: "good",
    when: `AND(ISNUMBER({here.here}),{here.here}<=${ACCEPTED_RATIO})`,
  },
  {
    row: "ratio",
    column: "across1",
    kind: "state",
    state: "watch",
    when: `AND(ISNUMBER({here.here}),{here.here}>${ACCEPTED_RATIO})`,
  },
];
