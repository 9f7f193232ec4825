import type { ChartTemplate, Content, SentencePart } from "../SheetTemplate";

export const MOST_BARS = 20;

const HEALTH = "{accounts[all health]}";

/**
 * The figures behind the chart: the accounts that need care first, those of one health in the order of their rows, each in the
 * series of its state. They share their rows with accounts, whose rows come and go: so places are counted, and nothing relies
 * on the row above.
 */
export function healthBars(): Content[] {
  const rows = MOST_BARS;
  const value = `SMALL(${HEALTH},{here.place})`;
  const before = "INDEX({header:above.barRow},MATCH({here.place}-1,{header:above.place},0))";
  const furtherDown = `INDEX(${HEALTH},${before}+1):INDEX(${HEALTH},ROWS(${HEALTH}))`;
  const isTied = `IF({here.place}>1,SMALL(${HEALTH},MAX(1,{here.place}-1))=${value},FALSE)`;
  const position = `IF(${isTied},${before}+MATCH(${value},${furtherDown},0),MATCH(${value},${HEALTH},0))`;
  const health = `INDEX(${HEALTH},{here.barRow})`;
  const bar = (condition: string) => `IF({here.barRow}="",0,IF(${condition},${health},0))`;
  const isGood = `${health}>={setting4.revenue}`;
  const isBad = `${health}<{setting5.revenue}`;
  const figures = (column: string, look: Content["look"], formula: string): Content => ({
    row: "account",
    rows,
    column,
    look,
    entries: [[{ formula }]],
  });
  return [
    { row: "weight", column: "barName", look: "helper", entries: [[{ sentence: TITLE }]] },
    { row: "weight", column: "chart", look: "summary", entries: [[{ text: "healthChartAbout" }]] },
    {
      row: "header",
      column: "place:barRow",
      look: "helperRight",
      entries: [[{ text: "matrixBarsPlace" }, { text: "matrixBarsRow" }]],
    },
    { row: "header", column: "barName", look: "helper", entries: [[{ text: "matrixAccount" }]] },
    {
      row: "header",
      column: "barBad:barGood",
      look: "helperRight",
      entries: [[{ formula: "{setting3.value1}" }, { formula: "{setting2.value1}" }, { formula: "{setting1.value1}" }]],
    },
    figures("place", "helperWhole", "MAX({header:above.place})+1"),
    figures("barRow", "helperWhole", `IF({here.place}>COUNT(${HEALTH}),"",${position})`),
    figures("barName", "helper", 'IF({here.barRow}="","",INDEX({accounts[all account]},{here.barRow})&"")'),
    figures("barBad", "helperScore", bar(isBad)),
    figures("barWatch", "helperScore", bar(`NOT(OR(${isBad},${isGood}))`)),
    figures("barGood", "helperScore", bar(isGood)),
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
