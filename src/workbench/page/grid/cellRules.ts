import { someContains } from "../../document/area";
import type { CalculatedWorkbook, SheetModel, ValidationModel } from "../../document/model";
import { resolveReference } from "../../document/resolveReference";
import type { Position } from "./Position";

export function ruleAt(sheet: SheetModel, { row, column }: Position): ValidationModel | undefined {
  return sheet.validations.find(({ areas }) => someContains(areas, row, column));
}

/** What a cell's list rule offers; undefined where there is no list. */
export function listAt(workbook: CalculatedWorkbook, sheet: SheetModel, position: Position): string[] | undefined {
  const list = ruleAt(sheet, position)?.rule["list"];
  if (typeof list !== "object" || list === null) return undefined;
  const { source, inCellDropDown = true } = list as { source?: unknown; inCellDropDown?: boolean };
  if (typeof source !== "string" || !inCellDropDown) return undefined;
  if (!source.startsWith("=")) return source.split(",").map((item) => item.trim());
  const place = resolveReference(workbook.model, source, sheet.id);
  if (!place) return undefined;
  const items: string[] = [];
  for (let row = place.area.top; row <= place.area.bottom; row++)
    for (let column = place.area.left; column <= place.area.right; column++)
      items.push(workbook.textAt(place.sheetId, row, column));
  return items.filter((item) => item !== "");
}
