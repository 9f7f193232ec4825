import { accountHealth } from "./accountHealth/accountHealth";
import { accountPlan } from "./accountPlan/accountPlan";
import { criteriaWeights } from "./criteriaWeights/criteriaWeights";
import { marginReview } from "./marginReview/marginReview";
import { performanceReview } from "./performanceReview/performanceReview";
import { history } from "./history/history";
import type { OptionFields } from "./options/OptionField";
import type { RowSource } from "./options/RowSource";
import { sheetFields, type FieldSheetId, type SheetOptions } from "./options/sheetFields";
import { reviewPack } from "./reviewPack/reviewPack";
import { programmeFit } from "./programmeFit/programmeFit";
import { scorecard } from "./scorecard/scorecard";
import type { SheetTemplate } from "./SheetTemplate";
import { takeInRows, type RowsForTable } from "./takeInRows";

const sheetTemplates: { readonly [Id in FieldSheetId]: (options: SheetOptions<Id>) => SheetTemplate } = {
  criteriaWeights,
  scorecard,
  accountPlan,
  accountHealth,
  marginReview,
  programmeFit,
  performanceReview,
  history,
  reviewPack,
};

/** A sheet, made of what was decided. */
export function sheetTemplate<Id extends FieldSheetId>(id: Id, options: SheetOptions<Id>): SheetTemplate {
  return takeInRows(sheetTemplates[id](withoutExample(options)), ownTables(id, options));
}

/** Beside rows of the user's own nothing is of the example. */
function withoutExample<Options extends object>(options: Options): Options {
  return "content" in options && Object.values(options).some(isOwn) ? { ...options, content: "empty" } : options;
}

function isOwn(value: unknown): value is Extract<RowSource, { kind: "own" }> {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "own";
}

function ownTables(id: FieldSheetId, options: object): RowsForTable[] {
  const fields: OptionFields = sheetFields[id];
  return Object.entries(options).flatMap(([key, value]): RowsForTable[] => {
    const field = fields[key];
    return field?.kind === "rows" && isOwn(value) ? [{ table: field.table, rows: value.rows }] : [];
  });
}
