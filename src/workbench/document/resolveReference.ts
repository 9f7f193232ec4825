import { parseStructRef } from "@borgar/fx";
import type { Area, WorkbookModel } from "./model";
import { parseReference } from "./reference";
import { structuredArea } from "./structuredReference";

/** Names may stand for names; a circle of them ends here. */
const MOST_STEPS = 10;

/**
 * Where a formula that is nothing but a reference points: "=Sheet1!$B$2:$B$9", the name of cells, a table or a part of it.
 *
 * @param sheetId the sheet an address without a sheet's name is on, and whose names come before the workbook's
 * @returns undefined when it points nowhere or is a calculation
 */
export function resolveReference(
  model: WorkbookModel,
  formula: string,
  sheetId?: string,
  steps = 0,
): { readonly sheetId: string; readonly area: Area } | undefined {
  const text = formula.replace(/^=/, "").trim();
  const parsed = parseReference(text);
  if (parsed) {
    const name = parsed.sheetName?.toLowerCase();
    const sheet = model.sheets.find((each) =>
      name === undefined ? each.id === sheetId : each.name.toLowerCase() === name,
    );
    return sheet && { sheetId: sheet.id, area: parsed.area };
  }
  const same = model.names.filter((each) => each.name.toLowerCase() === text.toLowerCase());
  const named =
    same.find((each) => each.sheetId === sheetId) ?? same.find((each) => each.sheetId === undefined) ?? same[0];
  if (named) return steps < MOST_STEPS ? resolveReference(model, named.formula, named.sheetId, steps + 1) : undefined;
  return inTable(model, text);
}

function inTable(model: WorkbookModel, text: string): { sheetId: string; area: Area } | undefined {
  const reference = parseStructRef(text);
  const tableName = (reference?.table ?? text).toLowerCase();
  for (const sheet of model.sheets) {
    const table = sheet.tables.find((each) => each.name.toLowerCase() === tableName);
    const area = table && structuredArea(table, reference?.sections ?? [], reference?.columns ?? []);
    if (area) return { sheetId: sheet.id, area };
  }
  return undefined;
}
