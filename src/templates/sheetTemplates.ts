import { accountHealth } from "./accountHealth/accountHealth";
import { criteriaWeights } from "./criteriaWeights/criteriaWeights";
import { marginReview } from "./marginReview/marginReview";
import type { FieldSheetId, SheetOptions } from "./options/sheetFields";
import { programmeFit } from "./programmeFit/programmeFit";
import { scorecard } from "./scorecard/scorecard";
import type { SheetTemplate } from "./SheetTemplate";

const sheetTemplates: { readonly [Id in FieldSheetId]: (options: SheetOptions<Id>) => SheetTemplate } = {
  criteriaWeights,
  scorecard,
  accountHealth,
  marginReview,
  programmeFit,
};

/** A sheet, made of what was decided. */
export function sheetTemplate<Id extends FieldSheetId>(id: Id, options: SheetOptions<Id>): SheetTemplate {
  return sheetTemplates[id](options);
}
