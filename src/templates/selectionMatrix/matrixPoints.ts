import { barPlaces, chartRows } from "../chartPlaces";
import type { ChartTemplate, Content, Entry, SentencePart } from "../SheetTemplate";
import { SCALE } from "../settings/WorkbookSettings";
import { OWN_POSITION } from "./matrixChart";
import type { MatrixShape } from "./MatrixShape";
import { resultColumn } from "./matrixReferences";

/** Points that each of the two lines between the quadrants is made of. */
const DOTS_OF_A_LINE = 28;
export const LINE_DOTS = 2 * DOTS_OF_A_LINE;

/** The rows of the points, below those of the bars; points of accounts stand in the columns of their bars. */
const ACROSS = "setting3";
const KEY = "setting4";
const OTHER = "side";
const SPLIT = "weight";

/**
 * The figures behind the portfolio's chart: the best accounts in the order of the bars, then dots that draw the two lines
 * between the quadrants. A figure that is not there is 0, and lies outside the axes.
 */
export function matrixPoints(shape: MatrixShape): Content[] {
  if (!shape.has("portfolio")) return [];
  const { across, key, other } = accountFormulas(shape);
  const figures = (row: string, column: string, entries: readonly Entry[]): Content => ({
    row,
    column,
    look: "helperMean",
    entries: [entries],
  });
  return [
    { row: "share", column: "barHead", look: "helper", entries: [[{ sentence: title(shape) }]] },
    { row: "header", column: "portfolio", look: "helper", entries: [[{ sentence: summary(shape) }]] },
    { row: `${ACROSS}:${SPLIT}`, column: "barHead", look: "helper", entries: HEADS.map((head) => [head]) },
    figures(ACROSS, "bar", [{ formula: across }]),
    figures(KEY, "bar", [{ formula: key }]),
    figures(OTHER, "bar", [{ formula: other }]),
    figures(SPLIT, "bar", [0]),
    figures(ACROSS, "dot", [...STEPS.map(() => STRONG_FROM), ...STEPS.map(onScale)]),
    figures(`${KEY}:${OTHER}`, "dot", [0]),
    figures(SPLIT, "dot", [...STEPS.map(onScale), ...STEPS.map(() => ATTRACTIVE_FROM)]),
  ];
}

const HEADS: readonly Entry[] = [
  { text: "matrixStrength" },
  { formula: "{setting4.coverage}" },
  { text: "matrixBarsOther" },
  { text: "matrixPointsSplit" },
];

const STRONG_FROM: Entry = { formula: "{setting1.portfolioValue}" };
const ATTRACTIVE_FROM: Entry = { formula: "{setting2.portfolioValue}" };

/** How far along the scale each dot of a line stands: from 0 to 1. */
const STEPS = Array.from({ length: DOTS_OF_A_LINE }, (_, i) => `${i}/${DOTS_OF_A_LINE - 1}`);

function onScale(step: string): Entry {
  return { formula: `{lowest_score}+({highest_score}-{lowest_score})*${step}` };
}

function accountFormulas(shape: MatrixShape) {
  const of = (column: "strength" | "attraction") => `N(INDEX(${resultColumn(shape, column)},${OWN_POSITION}))`;
  const isKey = shape.has("status")
    ? ["{setting1.chartWord}", "{setting2.chartWord}"]
        .map((word) => `INDEX(${resultColumn(shape, "status")},${OWN_POSITION})=${word}`)
        .join(",")
    : `INDEX(${resultColumn(shape, "tier")},${OWN_POSITION})={setting4.coverage}`;
  const shown = (formula: string) => `IF(${OWN_POSITION}="",0,IFERROR(${formula},0))`;
  return {
    across: shown(of("strength")),
    key: shown(`IF(OR(${isKey}),${of("attraction")},0)`),
    other: shown(`IF(OR(${isKey}),0,${of("attraction")})`),
  };
}

function countOf(shape: MatrixShape, place: number): string {
  return `COUNTIF(${resultColumn(shape, "quadrant")},{setting${place}.portfolioWord})`;
}

function title(shape: MatrixShape): SentencePart[] {
  const shown = barPlaces(shape.accounts);
  const placed = [1, 2, 3, 4].map((place) => countOf(shape, place)).join("+");
  return [
    { when: `${placed}=0`, text: "matrixPointsNone" },
    { when: `${placed}>${shown}`, text: "matrixPointsFirst", gaps: { count: placed, shown: String(shown) } },
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
    // Axes of a chart cannot follow a cell, and figures beyond them would not be seen.
    {
      when: `OR({lowest_score}<>${SCALE.least},{highest_score}<>${SCALE.most})`,
      text: "matrixPointsOffScale",
      gaps: { lowest: "{lowest_score}", highest: "{highest_score}" },
    },
    { text: "matrixPointsSummary", gaps },
  ];
}

export function pointsChart({ accounts }: MatrixShape): ChartTemplate {
  return {
    name: "PortfolioChart",
    kind: "points",
    at: { row: "account", rows: chartRows(accounts), column: "portfolio:portfolioAbout" },
    titleFrom: { row: "share", column: "barHead" },
    seriesIn: "rows",
    source: { row: `${ACROSS}:${SPLIT}`, column: "barHead:dot" },
    categories: { row: ACROSS, column: "bar:dot" },
    series: [{ colour: "accent" }, { colour: "grey" }, { colour: "slate", marks: "small" }],
    axes: {
      category: { title: { text: "matrixStrength" }, ...SCALE, look: "helperWhole" },
      value: { title: { text: "matrixAttraction" }, ...SCALE, look: "helperWhole" },
    },
  };
}
