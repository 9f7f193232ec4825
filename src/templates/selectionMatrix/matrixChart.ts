import type { ChartTemplate, Content, Entry } from "../SheetTemplate";
import { MOST_BARS } from "./limits";
import { resultColumn } from "./matrixReferences";
import type { MatrixShape } from "./MatrixShape";

/**
 * The figures behind the chart: the accounts in the order of their ranks, those of one rank in the order of their rows.
 *
 * Place k belongs to the account of rank k. Where no account has that rank, the account before shares its rank with another
 * one further down, and that is the next. There are always as many places as the chart can show, so that accounts added later
 * find theirs. The figures share their rows with accounts, whose rows are inserted and deleted: so places are counted, and
 * nothing here relies on the row above or on two columns having the same rows. Everything works in Excel 2010, and nothing is
 * volatile: a change elsewhere in the workbook costs nothing.
 */
export function matrixBars(shape: MatrixShape): Content[] {
  const rows = MOST_BARS;
  const { place, position, name, keyScore, otherScore } = barFormulas(shape);
  return [
    { row: "header", column: "place:barRow", look: "helperRight", entries: [PLACE_HEADERS] },
    { row: "header", column: "barName", look: "helper", entries: [[{ text: "matrixAccount" }]] },
    { row: "header", column: "barKey:barOther", look: "helperRight", entries: [SERIES_HEADERS] },
    { row: "account", rows, column: "place", look: "helperWhole", entries: [[{ formula: place }]] },
    { row: "account", rows, column: "barRow", look: "helperWhole", entries: [[{ formula: position }]] },
    { row: "account", rows, column: "barName", look: "helper", entries: [[{ formula: name }]] },
    { row: "account", rows, column: "barKey", look: "helperScore", entries: [[{ formula: keyScore }]] },
    { row: "account", rows, column: "barOther", look: "helperScore", entries: [[{ formula: otherScore }]] },
  ];
}

const PLACE_HEADERS: readonly Entry[] = [{ text: "matrixBarsPlace" }, { text: "matrixBarsRow" }];
const SERIES_HEADERS: readonly Entry[] = [{ formula: "{setting4.coverage}" }, { text: "matrixBarsOther" }];

function barFormulas(shape: MatrixShape) {
  const ranks = resultColumn(shape, "rank");
  // Positions count from the header. MATCH passes over ranks that are in error.
  const before = "INDEX({header:above.barRow},MATCH({here.place}-1,{header:above.place},0))";
  const furtherDown = `INDEX(${ranks},${before}+1):INDEX(${ranks},ROWS(${ranks}))`;
  const nextOfSameRank = `${before}+MATCH(INDEX(${ranks},${before}),${furtherDown},0)`;
  const ofThisRank = `IFERROR(MATCH({here.place},${ranks},0),${nextOfSameRank})`;
  const isKey = `INDEX(${resultColumn(shape, "tier")},{here.barRow})={setting4.coverage}`;
  const score = `INDEX(${resultColumn(shape, "score")},{here.barRow})`;
  return {
    place: "MAX({header:above.place})+1",
    position: `IF({here.place}>COUNT(${ranks}),"",${ofThisRank})`,
    name: 'IF({here.barRow}="","",INDEX({accounts[all account]},{here.barRow})&"")',
    keyScore: `IF({here.barRow}="",0,IF(${isKey},${score},0))`,
    otherScore: `IF({here.barRow}="",0,IF(${isKey},0,${score}))`,
  };
}

/** Key accounts in the accent, the others in grey; one bar for each account, the best on top. */
export function matrixChart(): ChartTemplate {
  return {
    name: "SelectionChart",
    kind: "bars",
    at: { row: "account", rows: MOST_BARS, column: "chart:chartAbout" },
    titleFrom: { row: "share", column: "barName" },
    source: { row: "header", rows: MOST_BARS + 1, column: "barKey:barOther" },
    categories: { row: "account", rows: MOST_BARS, column: "barName" },
    series: [
      { colour: "accent", labels: "helperScore" },
      { colour: "grey", labels: "helperScore" },
    ],
    axes: { category: { title: { text: "matrixAccount" } }, value: { hidden: true, least: 0 } },
  };
}
