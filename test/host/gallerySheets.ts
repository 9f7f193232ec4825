import { defaultMatrixOptions } from "../../src/app/defaultMatrixOptions";
import { messagesFor } from "../messagesFor";
import { templates, type SheetId } from "../../src/templates";
import { sheetFields, type FieldSheetId, type SheetOptions } from "../../src/templates/options/sheetFields";
import { startingOptions } from "../../src/templates/options/startingOptions";
import { planSheet } from "../../src/templates/planSheet";
import { selectionMatrix } from "../../src/templates/selectionMatrix/selectionMatrix";
import type { SheetPlan } from "../../src/templates/SheetPlan";
import type { SheetTemplate } from "../../src/templates/SheetTemplate";
import { sheetTemplate } from "../../src/templates/sheetTemplates";

/** Every sheet of the product: a new one is tested by being in the gallery. */
export const gallerySheets: readonly SheetId[] = templates.map(({ id }) => id);

/** The one thing that differs from what a user gets who decides nothing. */
export interface SheetChoice {
  readonly formulas?: "kam" | "plain";
  readonly isEmpty?: boolean;
}

const messages = messagesFor("en");

/** A sheet of the gallery, filled with its example unless it is to be empty. */
export function galleryTemplate(id: SheetId, { formulas = "kam", isEmpty = false }: SheetChoice = {}): SheetTemplate {
  const empty = { content: "empty", accounts: { kind: "empty", rows: 3 } } as const;
  if (id === "selectionMatrix")
    return selectionMatrix({
      ...defaultMatrixOptions(messages),
      formulas,
      ...(isEmpty && { accounts: empty.accounts }),
    });
  const options = { ...startingOptions(sheetFields[id]), formulas, ...(isEmpty && empty) };
  return sheetTemplate(id, options as SheetOptions<FieldSheetId>);
}

export function galleryPlan(id: SheetId, choice: SheetChoice = {}): SheetPlan {
  return planSheet(galleryTemplate(id, choice), messages);
}
