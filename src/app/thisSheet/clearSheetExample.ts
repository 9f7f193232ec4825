import { clearExample } from "../../workbook/clearExample";
import type { ClearedExample } from "../../workbook/ClearedExample";
import type { InsertedSheet } from "../../workbook/InsertedSheet";
import { sheetNow } from "../../workbook/sheetNow";
import { exampleOf } from "./exampleOf";

/** Empties what a sheet still holds of its example; structure, formulas, settings and everything the user has changed stay. */
export async function clearSheetExample(sheet: Pick<InsertedSheet, "sheetId" | "sheetName">): Promise<ClearedExample> {
  const { id, name, ours } = await sheetNow(sheet);
  return clearExample({ id, name }, ours === undefined ? [] : await exampleOf(ours));
}
