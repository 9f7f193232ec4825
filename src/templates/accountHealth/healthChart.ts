import { barPlaces, chartRows } from "../chartPlaces";
import type { ChartTemplate, Content, Entry, SentencePart } from "../SheetTemplate";
import { inRows, resultColumn, type HealthShape } from "./HealthShape";

/** The rows of what the chart shows: above the table, so that no account's row takes a figure along when it goes. */
const PLACE = "settingsHead";
const POSITION = "setting1";
const NAME = "setting2";
const BAD = "setting3";
const WATCH = "setting4";
const GOOD = "setting5";
const KEY = "setting6";

/** How long the foot of a key account's bar is, on the scale of health. */
const FOOT = 2;

/**
 * The figures behind the chart: the accounts that need care first, those of one health in the order of their rows, each in the
 * series of its state. A key account, where the selection matrix of this workbook knows it, has a star and a foot of its own colour.
 */
export function healthBars(shape: HealthShape): Content[] {
  const { position, name, health, isBad, isGood, isKey } = barFormulas(shape);
  const bars = (row: string, look: Content["look"], formula: string): Content => ({
    row,
    column: "bar",
    look,
    entries: [[{ formula }]],
  });
  const bar = (row: string, isIn: string, value = health): Content =>
    bars(row, "helperScore", `IF({${POSITION}.here}="",0,IF(${isIn},${value},0))`);
  return [
    { row: "title", column: "barHead", look: "helper", entries: [[{ sentence: title(shape) }]] },
    { row: "header", column: "chart", look: "summary", entries: [[{ sentence: summary(shape) }]] },
    { row: `${PLACE}:${KEY}`, column: "barHead", look: "helper", entries: HEADS.map((head) => [head]) },
    {
      row: PLACE,
      column: "bar",
      look: "helperWhole",
      entries: [Array.from({ length: barPlaces(shape.accounts) }, (_, i) => i + 1)],
    },
    bars(POSITION, "helperWhole", position),
    bars(NAME, "helper", `IF({${POSITION}.here}="","",${name}&IF(IFERROR(${isKey},FALSE)," ★",""))`),
    bar(BAD, isBad),
    bar(WATCH, `NOT(OR(${isBad},${isGood}))`),
    bar(GOOD, isGood),
    bar(KEY, `IFERROR(${isKey},FALSE)`, String(FOOT)),
  ];
}

/** The word of the best tier, which the selection matrix of this workbook gives to key accounts. */
const KEY_WORD = "INDEX(kam_tiers,ROWS(kam_tiers),COLUMNS(kam_tiers))";

const HEADS: readonly Entry[] = [
  { text: "matrixBarsPlace" },
  { text: "matrixBarsRow" },
  { text: "matrixAccount" },
  { formula: "{setting3.earlier1}" },
  { formula: "{setting2.earlier1}" },
  { formula: "{setting1.earlier1}" },
  {
    sentence: [
      { when: `ISERROR(${KEY_WORD})`, text: "healthKeyAccount" },
      { text: "healthKeyWord", gaps: { word: KEY_WORD } },
    ],
  },
];

function barFormulas(shape: HealthShape) {
  const all = resultColumn(shape, "health");
  const place = `{${PLACE}.here}`;
  const before = `{${POSITION}.left}`;
  const value = `SMALL(${all},${place})`;
  const furtherDown = `INDEX(${all},${before}+1):INDEX(${all},ROWS(${all}))`;
  const isTied = `IF(${place}>1,SMALL(${all},MAX(1,${place}-1))=${value},FALSE)`;
  const ofThisPlace = `IF(${isTied},${before}+MATCH(${value},${furtherDown},0),MATCH(${value},${all},0))`;
  const account = `INDEX({accounts[all account]},{${POSITION}.here})`;
  const health = `INDEX(${all},{${POSITION}.here})`;
  return {
    position: `IF(${place}>COUNT(${all}),"",${ofThisPlace})`,
    name: `${account}&""`,
    health,
    isBad: `${health}<{setting5.revenue}`,
    isGood: `${health}>={setting4.revenue}`,
    isKey: `INDEX(kam_matrix_tier,MATCH(${account},kam_matrix_account,0))=${KEY_WORD}`,
  };
}

function title(shape: HealthShape): SentencePart[] {
  const health = inRows(shape, "health");
  const count = `COUNT(${health})`;
  const risk = `COUNTIF(${health},"<"&{setting5.revenue})`;
  const shown = barPlaces(shape.accounts);
  return [
    { when: `${count}=0`, text: "healthChartOpen" },
    { when: `${count}>${shown}`, text: "healthChartLowest", gaps: { risk, count, shown: String(shown) } },
    { text: "healthChart", gaps: { risk, count } },
  ];
}

/** What the chart shows, in words. */
function summary(shape: HealthShape): SentencePart[] {
  const place = (number: string) =>
    `INDEX({${NAME}.bar},${number})&" ("&FIXED(SMALL(${inRows(shape, "health")},${number}),0)&")"`;
  const count = `COUNT(${inRows(shape, "health")})`;
  return [
    { when: `${count}=0`, text: "healthChartOpen" },
    { when: `${count}<3`, text: "healthChartFew", gaps: { first: place("1") } },
    { text: "healthChartAbout", gaps: { first: place("1"), second: place("2"), third: place("3") } },
  ];
}

export function healthChart({ accounts }: HealthShape): ChartTemplate {
  return {
    name: "HealthChart",
    kind: "bars",
    at: { row: "account", rows: chartRows(accounts), column: "chart" },
    titleFrom: { row: "title", column: "barHead" },
    seriesIn: "rows",
    source: { row: `${BAD}:${KEY}`, column: "barHead:bar" },
    categories: { row: NAME, column: "bar" },
    series: [
      { colour: "bad", labels: "helperScore" },
      { colour: "orange", labels: "helperScore" },
      { colour: "good", labels: "helperScore" },
      { colour: "violet" },
    ],
    axes: { category: { title: { text: "matrixAccount" } }, value: { hidden: true, least: 0, most: 100 } },
  };
}
