import { contains } from "./area";
import type { Area, SheetModel } from "./model";

/** True when something was entered into one of the cells; what spills into them does not count. */
export function hasContent(sheet: SheetModel, area: Area): boolean {
  return Object.entries(sheet.cells).some(([key, cell]) => {
    const comma = key.indexOf(",");
    return cell.input !== undefined && contains(area, Number(key.slice(0, comma)), Number(key.slice(comma + 1)));
  });
}
