import type { Area, SheetModel } from "../../document/model";
import type { WorkbookDocument } from "../../document/WorkbookDocument";
import { formulaReferences } from "./formulaReferences";
import type { Position } from "./Position";
import type { AreaFrame } from "./SelectionMark";

/** The cells of a sheet that a formula refers to while it is typed, there or on another sheet. */
export function referenceFrames(sheet: SheetModel, typed: string, isTypedHere: boolean): AreaFrame[] {
  const own = sheet.name.toLowerCase();
  return formulaReferences(typed)
    .filter(({ sheetName }) => (sheetName === undefined ? isTypedHere : sheetName.toLowerCase() === own))
    .map(({ area, colour }) => ({ area, kind: "reference", colour }));
}

/** The block of cells a formula fills, when the active cell is one of them. */
export function spillFrames(workbook: WorkbookDocument, sheet: SheetModel, { row, column }: Position): AreaFrame[] {
  const source = workbook.calculation.sourceOf(sheet.id, row, column) ?? `${row},${column}`;
  const [fromRow = 0, fromColumn = 0] = source.split(",").map(Number);
  const area: Area | undefined = workbook.spillAt(sheet.id, fromRow, fromColumn);
  return area ? [{ area, kind: "spill" }] : [];
}
