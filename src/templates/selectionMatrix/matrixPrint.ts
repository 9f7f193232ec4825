import { chartRows } from "../chartPlaces";
import type { PrintTemplate, PrintedArea } from "../SheetTemplate";
import type { MatrixShape } from "./MatrixShape";

/** The accounts with their scores; on a page of its own what stands beside them: charts, concentration and who is next in line. */
export function matrixPrint(shape: MatrixShape): PrintTemplate {
  const { spilled, criterionColumns } = shape;
  const lastCriterion = criterionColumns.at(-1) ?? "account";
  return {
    orientation: "landscape",
    columns: `margin:${spilled ? lastCriterion : "evidence"}`,
    further: [...(spilled ? [{ columns: `score:${lastResult(shape)}` }] : []), ...beside(shape)],
    repeatedRows: "weight:header",
    // Results that are no part of the table stand too far right for one page: they have the names of the accounts again.
    ...(spilled && { repeatedColumns: "account" }),
  };
}

function lastResult({ has }: MatrixShape): string {
  if (has("portfolio")) return "quadrant";
  if (has("robustness")) return "robustness";
  return has("status") ? "status" : "tier";
}

function beside({ has, options, accounts }: MatrixShape): PrintedArea[] {
  const rows = { from: "settingsHead", to: { row: "account", rows: chartRows(accounts) } };
  const boxes = has("concentration") || has("watch") ? "boxStatus" : undefined;
  const last = boxes ?? (has("portfolio") ? "portfolioAbout" : "chartAbout");
  const hasTips = has("robustness") && options.formulas === "kam";
  return [{ columns: `chart:${last}`, rows }, ...(hasTips ? [{ columns: "tip:tipRival", rows }] : [])];
}
