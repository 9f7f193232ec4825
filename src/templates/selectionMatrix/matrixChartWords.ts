import { barPlaces } from "../chartPlaces";
import type { Content, SentencePart } from "../SheetTemplate";
import { BEST } from "./matrixChart";
import { resultColumn } from "./matrixReferences";
import type { MatrixShape } from "./MatrixShape";

/** The chart's title, and in words above it what the chart shows; both follow the scores. */
export function matrixChartWords(shape: MatrixShape): Content[] {
  return [
    { row: "title", column: "barHead", look: "helper", entries: [[{ sentence: title(shape) }]] },
    { row: "header", column: "chart", look: "helper", entries: [[{ sentence: summary(shape) }]] },
  ];
}

function title(shape: MatrixShape): SentencePart[] {
  const count = countScored(shape);
  const shown = barPlaces(shape.accounts);
  const key = `COUNTIF(${resultColumn(shape, "tier")},{setting4.coverage})`;
  return [
    { when: `${count}=0`, text: "matrixBarsNone" },
    { when: `${count}=1`, text: "matrixBarsOne", gaps: { key } },
    { when: `${count}>${shown}`, text: "matrixBarsFirst", gaps: { count, key, shown: String(shown) } },
    { text: "matrixBarsMany", gaps: { count, key } },
  ];
}

function summary(shape: MatrixShape): SentencePart[] {
  const gaps = {
    first: BEST.name,
    // FIXED, since TEXT would need a format in the language of the user's Excel.
    score: `FIXED(${BEST.score},1)`,
    tier: "{setting4.coverage}",
    line: "FIXED({setting4.score},1)",
    incomplete: `COUNTIF(${resultColumn(shape, "tier")},{incomplete})`,
  };
  return [
    { when: `${countScored(shape)}=0`, text: "matrixSummaryNone" },
    { text: "matrixSummary", gaps },
  ];
}

function countScored(shape: MatrixShape): string {
  return `COUNT(${resultColumn(shape, "score")})`;
}
