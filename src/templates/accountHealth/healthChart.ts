import type { ChartTemplate, Content, Entry, SentencePart } from "../SheetTemplate";
import type { HealthShape } from "./HealthShape";

export const MOST_BARS = 20;

/** The figures behind the chart: the accounts that need care first, each in the series of its state. */
export function healthBars({ accounts }: HealthShape): Content[] {
  const rows = MOST_BARS;
  const places = Array.from({ length: rows }, (_, i): Entry[] => [i + 1]);
  // A hair of its own for every row, so that no two accounts are equal.
  const order = 'IF(ISNUMBER({here.health}),{here.health}+ROW({here.health})/1E9,"")';
  const position = "MATCH(SMALL({account:later.order},{here.place}),{account:later.order},0)";
  const known = "{here.place}>COUNT({account:later.order})";
  const health = `INDEX({account:later.health},${position})`;
  const bar = (condition: string) => `IF(${known},0,IF(${condition},${health},0))`;
  const isGood = `${health}>={setting4.revenue}`;
  const isBad = `${health}<{setting5.revenue}`;
  return [
    { row: "weight", column: "barName", look: "helper", entries: [[{ sentence: TITLE }]] },
    { row: "weight", column: "chart", look: "summary", entries: [[{ text: "healthChartAbout" }]] },
    {
      row: "header",
      column: "order:place",
      look: "helperRight",
      entries: [[{ text: "healthOrder" }, { text: "matrixBarsPlace" }]],
    },
    { row: "header", column: "barName", look: "helper", entries: [[{ text: "matrixAccount" }]] },
    {
      row: "header",
      column: "barBad:barGood",
      look: "helperRight",
      entries: [[{ formula: "{setting3.value1}" }, { formula: "{setting2.value1}" }, { formula: "{setting1.value1}" }]],
    },
    { row: "account", rows: accounts + rows, column: "order", look: "helperScore", entries: [[{ formula: order }]] },
    { row: "account", rows, column: "place", look: "helperWhole", entries: places },
    {
      row: "account",
      rows,
      column: "barName",
      look: "helper",
      entries: [[{ formula: `IF(${known},"",INDEX({account:later.account},${position})&"")` }]],
    },
    { row: "account", rows, column: "barBad", look: "helperScore", entries: [[{ formula: bar(isBad) }]] },
    {
      row: "account",
      rows,
      column: "barWatch",
      look: "helperScore",
      entries: [[{ formula: bar(`NOT(OR(${isBad},${isGood}))`) }]],
    },
    { row: "account", rows, column: "barGood", look: "helperScore", entries: [[{ formula: bar(isGood) }]] },
  ];
}

const COUNT = "COUNT({accounts[health]})";
const TITLE: readonly SentencePart[] = [
  { when: `${COUNT}=0`, text: "healthChartOpen" },
  { text: "healthChart", gaps: { risk: 'COUNTIF({accounts[health]},"<"&{setting5.revenue})', count: COUNT } },
];

export const healthChart: ChartTemplate = {
  name: "HealthChart",
  kind: "bars",
  at: { row: "account", rows: MOST_BARS, column: "chart" },
  titleFrom: { row: "weight", column: "barName" },
  source: { row: "header", rows: MOST_BARS + 1, column: "barBad:barGood" },
  categories: { row: "account", rows: MOST_BARS, column: "barName" },
  series: [
    { colour: "bad", labels: "helperScore" },
    { colour: "orange", labels: "helperScore" },
    { colour: "good", labels: "helperScore" },
  ],
  axes: { value: { hidden: true, least: 0, most: 100 } },
};
