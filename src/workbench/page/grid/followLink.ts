import { DocumentError } from "../../document/DocumentError";
import type { SheetModel } from "../../document/model";
import { resolveReference } from "../../document/resolveReference";
import type { WorkbookDocument } from "../../document/WorkbookDocument";

/** Goes where a cell's link leads: a place in the workbook, or a page in a window of its own. Nothing happens where there is no link. */
export function followLink(workbook: WorkbookDocument, sheet: SheetModel, row: number, column: number): void {
  const link = sheet.cells[`${row},${column}`]?.hyperlink;
  if (!link) return;
  if (link.address !== undefined && link.address !== "") {
    if (!/^(https?|mailto):/i.test(link.address))
      throw new DocumentError("InvalidArgument", `The workbench opens no address like “${link.address}”.`);
    window.open(link.address, "_blank", "noopener");
    return;
  }
  const place = resolveReference(workbook.model, link.documentReference ?? "", sheet.id);
  if (!place) throw new DocumentError("InvalidReference", "Reference isn't valid.");
  workbook.select(place.sheetId, place.area);
}
