import type { ClearedExample } from "../../workbook/ClearedExample";
import { protectSheet } from "../../workbook/protectSheet";
import { putExampleBack } from "../../workbook/putExampleBack";
import { clearSheetExample } from "./clearSheetExample";
import type { ExampleCleared, SheetChange } from "./SheetChange";

interface SheetPlace {
  readonly sheetId: string;
  readonly sheetName: string;
}

/** Empties what the sheet still holds of its example. */
export async function clearIt(sheet: SheetPlace): Promise<ExampleCleared> {
  return { kind: "cleared", cleared: await clearSheetExample(sheet) };
}

/** Takes clearing back. */
export async function putItBack(cleared: ClearedExample): Promise<SheetChange> {
  return { kind: "putBack", restored: await putExampleBack(cleared) };
}

/** Protects the sheet's formulas, or ends that. */
export async function setProtection({ sheetId, sheetName }: SheetPlace, isProtected: boolean): Promise<SheetChange> {
  await protectSheet(sheetId, sheetName, isProtected);
  return { kind: "protection", sheetId, sheetName, isProtected };
}
