import { parseStructRef } from "@borgar/fx";
import { DocumentError } from "./DocumentError";
import { formulaTokens } from "./formulaTokens";
import type { SheetModel } from "./model";
import { structuredArea } from "./structuredReference";

/**
 * Refuses a formula that names a table or a column which is not there, as Excel does where one is entered. One without a table's
 * name passes: it may stand in a column that is about to be the table's.
 */
export function checkTableReferences(formula: string, sheets: readonly SheetModel[]): void {
  if (!formula.includes("[")) return;
  for (const { type, value } of formulaTokens(formula)) {
    const { table: name = "", columns = [] } = (type === "structured" ? parseStructRef(value) : undefined) ?? {};
    if (name === "") continue;
    const tables = sheets.flatMap((sheet) => sheet.tables);
    const table = tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!table || !structuredArea(table, ["all"], columns))
      throw new DocumentError("InvalidArgument", `There is no ${value}, which the formula ${formula} is to read.`);
  }
}
