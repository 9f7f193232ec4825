import { loadMessages } from "../../i18n/loadMessages";
import { templates, type SheetId } from "../../templates";
import type { ExampleArea } from "../../templates/ExampleArea";
import { exampleAreas } from "../../templates/exampleAreas";
import type { OptionFields } from "../../templates/options/OptionField";
import { sheetFields } from "../../templates/options/sheetFields";
import { startingOptions } from "../../templates/options/startingOptions";
import type { OurSheet } from "../../workbook/findOurSheets";
import { defaultMatrixOptions } from "../defaultMatrixOptions";

/** The example that a sheet was made with, in the language it was made in; nothing where it is not known how it was made. */
export async function exampleOf({ template, language, options, formulas }: OurSheet): Promise<ExampleArea[]> {
  const id = knownTemplate(template);
  if (id === null || options === undefined) return [];
  const messages = await loadMessages(language);
  // What an earlier version did not ask yet is decided as it is now.
  const start =
    id === "selectionMatrix" ? defaultMatrixOptions(messages) : startingOptions<OptionFields>(sheetFields[id]);
  return exampleAreas(id, { ...start, ...options, formulas }, messages);
}

/** A sheet of a later version of the product is none that this one knows. */
export function knownTemplate(template: string): SheetId | null {
  return templates.find(({ id }) => id === template)?.id ?? null;
}
