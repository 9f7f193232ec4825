import type { OptionField, OptionFields } from "../../templates/options/OptionField";
import type { WorkbookSettings } from "../../templates/settings/WorkbookSettings";
import type { FieldDraft, SheetDraft } from "./SheetDraft";

const EMPTY_ROWS = "20";

/** The draft a user starts from: a field that is decided for the whole workbook begins as it is decided there. */
export function startSheetDraft(fields: OptionFields, settings: Partial<WorkbookSettings> = {}): SheetDraft {
  const { formulas } = settings;
  const start = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, startOf(field)]));
  return { ...start, ...("formulas" in fields && formulas !== undefined && { formulas }) };
}

function startOf(field: OptionField): FieldDraft {
  switch (field.kind) {
    case "count":
      return String(field.start);
    case "accounts":
      return { accounts: field.start.kind, rows: EMPTY_ROWS, selection: null };
    case "rows":
      return { from: "room", rows: String(field.start.kind === "room" ? field.start.rows : ""), selection: null };
    case "choice":
    case "checks":
    case "switch":
      return field.start;
  }
}
