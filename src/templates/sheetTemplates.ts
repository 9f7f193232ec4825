import type { FieldSheetId, SheetOptions } from "./options/sheetFields";
import { programmeFit } from "./programmeFit/programmeFit";
import type { SheetTemplate } from "./SheetTemplate";

/** How each sheet is made of what was decided. */
export const sheetTemplates: { readonly [Id in FieldSheetId]: (options: SheetOptions<Id>) => SheetTemplate } = {
  programmeFit,
};
