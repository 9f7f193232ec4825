import type { Area, SheetModel } from "../model";
import { rewriteOutsideRules } from "../rewriteFormulas";
import type { WorkbookState } from "../WorkbookState";
import { readdressFormula } from "./adjustFormula";
import { isSameSheet, type Place } from "./StructureChange";

/**
 * When a table has grown at its end, addresses of whole columns of its data grow with it, e.g. those of a chart. Addresses of a
 * table of one row do not: nobody can tell whether its row was meant or its column.
 *
 * @param data the rows of data before
 */
export function growReferences(
  state: WorkbookState,
  sheet: SheetModel,
  data: Area,
  headerRow: number,
  rows: number,
): void {
  if (data.top === data.bottom) return;
  const grown = (reference: Place): Place => {
    const { top, left, bottom, right } = reference.area;
    const isOfColumns = left >= data.left && right <= data.right && bottom === data.bottom;
    const isWhole = isOfColumns && (top === data.top || top === headerRow);
    return isWhole && isSameSheet(reference.sheetName, sheet.name)
      ? { ...reference, area: { ...reference.area, bottom: bottom + rows } }
      : reference;
  };
  rewriteOutsideRules(state, (formula, site) => {
    const home = site.sheet?.name;
    return readdressFormula(formula, { before: home, after: home }, grown);
  });
}
