import { countFormulas } from "../templates/countFormulas";
import type { OptionFields } from "../templates/options/OptionField";
import { sheetFields, type FieldSheetId, type SheetOptions } from "../templates/options/sheetFields";
import { sheetTemplate } from "../templates/sheetTemplates";

export { protectionField } from "../templates/options/sharedFields";

/** What a user may decide about a sheet, by key. */
export function fieldsOf(id: FieldSheetId): OptionFields {
  return sheetFields[id];
}

/** Formulas that an insertion with these options will make. Counted on the template itself, so that it cannot be wrong. */
export function countSheetFormulas<Id extends FieldSheetId>(id: Id, options: SheetOptions<Id>): number {
  return countFormulas(sheetTemplate(id, options));
}
