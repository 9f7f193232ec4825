import type { ChartTemplate, Content, SentencePart } from "../SheetTemplate";
import { inRows, resultColumn, type HealthShape } from "./HealthShape";

export const MOST_BARS = 20;

/**
 * The figures behind the chart: the accounts that need care first, those of one health in the order of their rows, each in the
 * series of its state. They share their rows with accounts, whose rows come and go: so places are counted, and nothing relies
 * on the row above.
 */
export function healthBars(shape: HealthShape): Content[] {
  const rows = MOST_BARS;
  const all = resultColumn(shape, "health");
  const value = `SMALL(${all},{here.place})`;
  const before = "INDEX({header:above.barRow},MATCH({here.place}-1,{header:above.place},0))";
  const furtherDown = `INDEX(${all},${before}+1):INDEX(${all},ROWS(${all}))`;
  const isTied = `IF({here.place}>1,SMALL(${all},MAX(1,{here.place}-1))=${value},FALSE)`;
  const position = `IF(${isTied},${before}+MATCH(${value},${furtherDown},0),MATCH(${value},${all},0))`;
  const health = `INDEX(${all},{here.barRow})`;
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
    { row: "weight", column: "barName", look: "helper", entries: [[{ sentence: title(shape) }]] },
    { row: "header", column: "chart", look: "summary", entries: [[{ sentence: summary(shape) }]] },
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
      entries: [[{ formula: "{setting3.earlier1}" }, { formula: "{setting2.earlier1}" }, { formula: "{setting1.earlier1}" }]],
    },
    figures("place", "helperWhole", "MAX({header:above.place})+1"),
    figures("barRow", "helperWhole", `IF({here.place}>COUNT(${all}),"",${position})`),
    figures("barName", "helper", nameOfBar()),
    figures("barBad", "helperScore", bar(isBad)),
    figures("barWatch", "helperScore", bar(`NOT(OR(${isBad},${isGood}))`)),
    figures("barGood", "helperScore", bar(isGood)),
  ];
}

/** The word of the best tier, which the selection matrix of this workbook gives to key accounts. */
const KEY = "INDEX(kam_tiers,ROWS(kam_tiers),COLUMNS(kam_tiers))";

/** A key account is marked in its name, where the matrix knows it: the colours tell how it is doing. */
function nameOfBar(): string {
  const name = 'INDEX({accounts[all account]},{here.barRow})&""';
  const isKey = `INDEX(kam_matrix_tier,MATCH(INDEX({accounts[all account]},{here.barRow}),kam_matrix_account,0))=${KEY}`;
  return `IF({here.barRow}="","",${name}&IFERROR(IF(${isKey}," ★",""),""))`;
}

function title(shape: HealthShape): SentencePart[] {
  const health = inRows(shape, "health");
  const count = `COUNT(${health})`;
  const risk = `COUNTIF(${health},"<"&{setting5.revenue})`;
  return [
    { when: `${count}=0`, text: "healthChartOpen" },
    { when: `${count}>${MOST_BARS}`, text: "healthChartLowest", gaps: { risk, count, shown: String(MOST_BARS) } },
    { text: "healthChart", gaps: { risk, count } },
  ];
}

/** What the chart shows, in words. */
function summary(shape: HealthShape): SentencePart[] {
  const place = (row: string) =>
    `INDEX({account:later.barName},${row})&" ("&FIXED(SMALL(${inRows(shape, "health")},${row}),0)&")"`;
  const count = `COUNT(${inRows(shape, "health")})`;
  return [
    { when: `${count}=0`, text: "healthChartOpen" },
    { when: `${count}<3`, text: "healthChartFew", gaps: { first: place("1") } },
    { text: "healthChartAbout", gaps: { first: place("1"), second: place("2"), third: place("3") } },
  ];
}

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
  axes: { category: { title: { text: "matrixAccount" } }, value: { hidden: true, least: 0, most: 100 } },
};
