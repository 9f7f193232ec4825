import { countExample } from "../../workbook/clearExample";
import { sheetNow } from "../../workbook/sheetNow";
import { exampleOf, knownTemplate } from "./exampleOf";
import type { ThisSheet } from "./ThisSheet";

/** What the sheet in front is, and what can be done with it. */
export async function readThisSheet(): Promise<ThisSheet> {
  const { ours, ...sheet } = await sheetNow();
  if (ours === undefined) return { ...sheet, template: null, exampleCells: 0 };
  const example = await exampleOf(ours);
  const exampleCells = example.length === 0 ? 0 : await countExample(sheet, example);
  return { ...sheet, template: knownTemplate(ours.template), exampleCells };
}
