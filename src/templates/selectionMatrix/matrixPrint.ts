import { chartRows } from "../chartPlaces";
import type { PrintTemplate, PrintedArea } from "../SheetTemplate";
import type { MatrixShape } from "./MatrixShape";
import { resultsOf } from "./matrixTableColumns";

/** More criteria and their results on one page would be too small to read. */
const MOST_CRITERIA_WITH_RESULTS = 6;

/**
 * The accounts with their scores and results; on pages of their own what stands beside them. What is entered right of the results
 * stays on the screen: a page that held it, too, would be too small to read.
 */
export function matrixPrint(shape: MatrixShape): PrintTemplate {
  const { spilled, criterionColumns } = shape;
  const lastResult = resultsOf(shape).at(-1)?.column ?? "tier";
  const isApart = spilled || criterionColumns.length > MOST_CRITERIA_WITH_RESULTS;
  return {
    orientation: "landscape",
    columns: `margin:${isApart ? (criterionColumns.at(-1) ?? "account") : lastResult}`,
    further: [...(isApart ? [{ columns: `score:${lastResult}` }] : []), ...beside(shape)],
    repeatedRows: "weight:header",
    // Results on pages of their own have the names of the accounts again.
    ...(isApart && { repeatedColumns: "account" }),
  };
}

function beside({ has, options, accounts }: MatrixShape): PrintedArea[] {
  const rows = { from: "settingsHead", to: { row: "account", rows: chartRows(accounts) } };
  const hasBoxes = has("concentration") || has("watch");
  const hasTips = has("robustness") && options.formulas === "kam";
  return [
    { columns: `chart:${has("portfolio") ? "portfolioAbout" : "chartAbout"}`, rows },
    ...(hasBoxes ? [{ columns: "box:boxStatus", rows }] : []),
    ...(hasTips ? [{ columns: "tip:tipRival", rows }] : []),
  ];
}
