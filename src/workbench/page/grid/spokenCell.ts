import { singleCell } from "../../document/area";
import type { CalculatedWorkbook, SheetModel } from "../../document/model";
import { formatArea } from "../../document/reference";
import { listAt } from "./cellRules";
import { mergeAround } from "./merges";
import type { Position } from "./Position";

/** What a screen reader says of a cell on arriving there: what it shows, where it is, and what else there is to know. */
export function spokenCell(workbook: CalculatedWorkbook, sheet: SheetModel, position: Position): string {
  const { row, column } = position;
  const text = workbook.textAt(sheet.id, row, column);
  const value = workbook.valueAt(sheet.id, row, column);
  const merge = mergeAround(sheet.merges, position);
  const comment = sheet.comments.find((each) => each.row === row && each.column === column);
  const cell = sheet.cells[`${row},${column}`];
  return [
    text === "" ? "Empty" : text,
    formatArea(singleCell(row, column)),
    typeof value === "object" && value.message,
    workbook.formulaAt(sheet.id, row, column) !== undefined && "has formula",
    cell?.hyperlink && "has link",
    listAt(workbook, sheet, position) && "has list",
    comment && `has ${comment.kind === "note" ? "note" : "comment"}`,
    merge.bottom > merge.top || merge.right > merge.left ? `merged ${formatArea(merge)}` : "",
  ]
    .filter(Boolean)
    .join(", ");
}
