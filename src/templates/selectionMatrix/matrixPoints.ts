import type { ChartTemplate, Content, Entry, SentencePart } from "../SheetTemplate";
import { SCALE } from "../settings/WorkbookSettings";
import { MOST_BARS } from "./limits";
import type { MatrixShape } from "./MatrixShape";
import { resultColumn } from "./matrixReferences";

/** Points that each of the two lines between the quadrants is made of. */
const POINTS_OF_A_LINE = 28;
const ROWS = MOST_BARS + 2 * POINTS_OF_A_LINE;

/**
 * The figures behind the portfolio's chart: the best accounts in the order of the bars, then points that draw the two lines
 * between the quadrants. A figure that is not there is 0, and lies outside the axes.
 */
export function matrixPoints(shape: MatrixShape): Content[] {
  if (!shape.has("portfolio")) return [];
  const figures = (column: string, look: Content["look"], formula: string): Content => ({
    row: "account",
    rows: ROWS,
    column,
    look,
    entries: [[{ formula }]],
  });
  const { x, key, other, split } = pointFormulas(shape);
  return [
    { row: "share", column: "pointX", look: "helper", entries: [[{ sentence: title(shape) }]] },
    { row: "header", column: "portfolio", look: "helper", entries: [[{ sentence: summary(shape) }]] },
    { row: "header", column: "pointStep", look: "helperRight", entries: [[{ text: "matrixBarsPlace" }]] },
    { row: "header", column: "pointX", look: "helperRight", entries: [[{ text: "matrixStrength" }]] },
    { row: "header", column: "pointKey:pointSplit", look: "helperRight", entries: [SERIES_HEADERS] },
    figures("pointStep", "helperWhole", "MAX({header:above.pointStep})+1"),
    figures("pointX", "helperMean", x),
    figures("pointKey", "helperMean", key),
    figures("pointOther", "helperMean", other),
    figures("pointSplit", "helperMean", split),
  ];
}

const SERIES_HEADERS: readonly Entry[] = [
  { formula: "{setting4.coverage}" },
  { text: "matrixBarsOther" },
  { text: "matrixPointsSplit" },
];

function pointFormulas(shape: MatrixShape) {
  // In which row of the accounts the account stands whose turn it is; empty where the chart has fewer.
  const row = `INDEX({header:later.barRow},MATCH({here.pointStep},{header:later.place},0))`;
  const of = (column: "strength" | "attraction") => `N(INDEX(${resultColumn(shape, column)},${row}))`;
  const isKey = shape.has("status")
    ? ["{setting1.chartWord}", "{setting2.chartWord}"]
        .map((word) => `INDEX(${resultColumn(shape, "status")},${row})=${word}`)
        .join(",")
    : `INDEX(${resultColumn(shape, "tier")},${row})={setting4.coverage}`;
  const shown = (formula: string) => `IF({here.pointStep}>${MOST_BARS},0,IFERROR(${formula},0))`;
  const step = (from: number) =>
    `{lowest_score}+({highest_score}-{lowest_score})*({here.pointStep}-${from})/${POINTS_OF_A_LINE - 1}`;
  const upright = MOST_BARS + 1;
  const lying = upright + POINTS_OF_A_LINE;
  const onLine = (first: string, second: string) =>
    `IF({here.pointStep}<${lying},${first},IF({here.pointStep}<${lying + POINTS_OF_A_LINE},${second},0))`;
  return {
    x: `IF({here.pointStep}<${upright},${shown(of("strength"))},${onLine("{setting1.portfolioValue}", step(lying))})`,
    key: shown(`IF(OR(${isKey}),${of("attraction")},0)`),
    other: shown(`IF(OR(${isKey}),0,${of("attraction")})`),
    split: `IF({here.pointStep}<${upright},0,${onLine(step(upright), "{setting2.portfolioValue}")})`,
  };
}

function countOf(shape: MatrixShape, place: number): string {
  return `COUNTIF(${resultColumn(shape, "quadrant")},{setting${place}.portfolioWord})`;
}

function title(shape: MatrixShape): SentencePart[] {
  const placed = [1, 2, 3, 4].map((place) => countOf(shape, place)).join("+");
  return [
    { when: `${placed}=0`, text: "matrixPointsNone" },
    { when: `${placed}>${MOST_BARS}`, text: "matrixPointsFirst", gaps: { count: placed, shown: String(MOST_BARS) } },
    { text: "matrixPointsAll", gaps: { count: placed } },
  ];
}

function summary(shape: MatrixShape): SentencePart[] {
  const words = ["first", "second", "third", "fourth"];
  const gaps = Object.fromEntries(
    words.flatMap((gap, i) => [
      [gap, `{setting${i + 1}.portfolioWord}`],
      [`${gap}Count`, countOf(shape, i + 1)],
    ]),
  );
  return [
    // Axes of a chart can not follow a cell, and figures beyond them would not be seen.
    {
      when: `OR({lowest_score}<>${SCALE.least},{highest_score}<>${SCALE.most})`,
      text: "matrixPointsOffScale",
      gaps: { lowest: "{lowest_score}", highest: "{highest_score}" },
    },
    { text: "matrixPointsSummary", gaps },
  ];
}

export function pointsChart(): ChartTemplate {
  return {
    name: "PortfolioChart",
    kind: "points",
    at: { row: "account", rows: MOST_BARS, column: "portfolio:portfolioAbout" },
    titleFrom: { row: "share", column: "pointX" },
    source: { row: "header", rows: ROWS + 1, column: "pointX:pointSplit" },
    categories: { row: "account", rows: ROWS, column: "pointX" },
    series: [{ colour: "accent" }, { colour: "grey" }, { colour: "slate", marks: "small" }],
    axes: {
      category: { title: { text: "matrixStrength" }, ...SCALE, look: "helperWhole" },
      value: { title: { text: "matrixAttraction" }, ...SCALE, look: "helperWhole" },
    },
  };
}
