import type { SheetId } from ".";
import type { FieldSheetId, SheetOptions } from "./options/sheetFields";
import type { MatrixOptions } from "./selectionMatrix/MatrixOptions";
import { selectionMatrix } from "./selectionMatrix/selectionMatrix";
import { sheetTemplate } from "./sheetTemplates";
import type { SheetTemplate } from "./SheetTemplate";

/**
 * Any sheet of the product, made of what was decided.
 *
 * @param options those of this sheet, checked: which ones belong to an id that is only known at run time, the compiler cannot say
 */
export function templateOf(id: SheetId, options: object): SheetTemplate {
  if (id === "selectionMatrix") return selectionMatrix(options as MatrixOptions);
  return sheetTemplate(id, options as SheetOptions<FieldSheetId>);
}
