import type { OptionField, OptionFields } from "../../templates/options/OptionField";
import type { FieldDraft, SheetDraft } from "./SheetDraft";

const EMPTY_ROWS = "20";

/** The draft a user starts from. */
export function startSheetDraft(fields: OptionFields): SheetDraft {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, startOf(field)]));
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
