import { tokenize } from "@borgar/fx";
import { quoteSheetName } from "../../document/reference";

/** True for a formula that refers to a sheet other than its own: Excel keeps rules with such formulas apart. */
export function refersToOtherSheets(formula: unknown, sheetName: string): boolean {
  if (typeof formula !== "string" || !formula.startsWith("=") || !formula.includes("!")) return false;
  const own = `${quoteSheetName(sheetName)}!`.toLowerCase();
  return tokenize(formula, { mergeRefs: true }).some(
    ({ type, value }) => type.startsWith("range") && value.includes("!") && !value.toLowerCase().startsWith(own),
  );
}
