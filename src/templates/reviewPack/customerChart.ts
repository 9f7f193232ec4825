import type { ChartTemplate, Content, SentencePart } from "../SheetTemplate";

/** The figures behind the chart: how far each goal is. */
export function goalFigures(): Content[] {
  return [
    { row: "cGoalHead", column: "x4", look: "helper", entries: [[{ sentence: TITLE }]] },
    { row: "cGoalHeader", column: "x5", look: "helperRight", entries: [[{ text: "planAttained" }]] },
    { row: "cGoal", column: "x4", look: "helper", entries: [[{ formula: '{here.item}&""' }]] },
    { row: "cGoal", column: "x5", look: "quietShare", entries: [[{ formula: "IFERROR(N({here.f}),0)" }]] },
  ];
}

const ATTAINED = "{cGoal.f}";
/** What is more than reached does not make up for what is not. */
const MEAN = `(SUMIFS(${ATTAINED},${ATTAINED},"<=1")+COUNTIFS(${ATTAINED},">1"))/COUNT(${ATTAINED})`;
const TITLE: readonly SentencePart[] = [
  { when: `COUNT(${ATTAINED})=0`, text: "packProgressOpen" },
  {
    text: "packProgress",
    gaps: {
      count: `COUNT(${ATTAINED})`,
      share: `FIXED(100*${MEAN},0)`,
      goal: `INDEX({cGoal.item},MATCH(MAX(${ATTAINED}),${ATTAINED},0))`,
    },
  },
];

export const customerChart: ChartTemplate = {
  name: "PackProgressChart",
  kind: "bars",
  at: { row: "cDoneHead:cDone", column: "item:e" },
  titleFrom: { row: "cGoalHead", column: "x4" },
  source: { row: "cGoalHeader:cGoal", column: "x5" },
  categories: { row: "cGoal", column: "x4" },
  series: [{ colour: "accent", labels: "share" }],
  axes: { category: { title: { text: "planGoal" } }, value: { hidden: true, least: 0, most: 1 } },
};
