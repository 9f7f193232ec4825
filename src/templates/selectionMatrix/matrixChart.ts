import type { ChartTemplate, Content, Entry } from "../SheetTemplate";
import { MOST_BARS } from "./limits";
import { resultColumn } from "./matrixResults";
import type { MatrixShape } from "./MatrixShape";

/**
 * The figures behind the chart: the accounts in the order of their ranks, those of one rank in the order of their rows.
 *
 * Place k belongs to the account of rank k. Where no account has that rank, the account before shares its rank with another
 * one further down, and that is the next. Columns are taken with their headers, so that there are always two cells to look in.
 * Everything here works in Excel 2010. OFFSET recalculates with every change, which is nothing for twenty cells; two INDEX with a
 * colon between them would not, but not every spreadsheet program reads them.
 */
export function matrixBars(shape: MatrixShape): Content[] {
  const rows = shape.bars;
  const places = Array.from({ length: rows }, (_, i): Entry[] => [i + 1]);
  const { position, name, keyScore, otherScore } = barFormulas(shape);
  return [
    { row: "header", column: "place:barOther", look: "helper", entries: [HEADERS] },
    { row: "account", rows, column: "place", look: "helperWhole", entries: places },
    { row: "account", rows, column: "barRow", look: "helperWhole", entries: [[{ formula: position }]] },
    { row: "account", rows, column: "barName", look: "helper", entries: [[{ formula: name }]] },
    { row: "account", rows, column: "barKey", look: "helperScore", entries: [[{ formula: keyScore }]] },
    { row: "account", rows, column: "barOther", look: "helperScore", entries: [[{ formula: otherScore }]] },
  ];
}

const HEADERS: readonly Entry[] = [
  { text: "matrixBarsPlace" },
  { text: "matrixBarsRow" },
  { text: "matrixAccount" },
  { formula: "{setting4.coverage}" },
  { text: "matrixBarsOther" },
];

function barFormulas(shape: MatrixShape) {
  const ranks = resultColumn(shape, "rank");
  const before = "{above.barRow}";
  const below = `OFFSET(${ranks},${before},0,ROWS(${ranks})-${before},1)`;
  const nextOfSameRank = `${before}+MATCH(INDEX(${ranks},${before}),${below},0)`;
  const ofThisRank = `IF(COUNTIF(${ranks},{here.place})>0,MATCH({here.place},${ranks},0),${nextOfSameRank})`;
  const isKey = `INDEX(${resultColumn(shape, "tier")},{here.barRow})={setting4.coverage}`;
  const score = `INDEX(${resultColumn(shape, "score")},{here.barRow})`;
  return {
    position: `IF({here.place}>COUNT(${ranks}),"",${ofThisRank})`,
    name: 'IF({here.barRow}="","",INDEX({accounts[all account]},{here.barRow})&"")',
    keyScore: `IF({here.barRow}="",0,IF(${isKey},${score},0))`,
    otherScore: `IF({here.barRow}="",0,IF(${isKey},0,${score}))`,
  };
}

/** Key accounts in the accent, the others in grey; one bar for each account, the best on top. */
export function matrixChart({ bars }: MatrixShape): ChartTemplate {
  return {
    name: "SelectionChart",
    kind: "bars",
    at: { row: "account", rows: MOST_BARS, column: "chart" },
    titleFrom: { row: "share", column: "barName" },
    source: { row: "header", rows: bars + 1, column: "barName:barOther" },
    colours: ["accent", "grey"],
  };
}
