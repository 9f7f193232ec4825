import { removeInsertedSheets } from "../../workbook/removeInsertedSheets";
import type { ExamplePortfolio } from "./buildExamplePortfolio";

/** Takes the whole portfolio away at once; sheets that somebody has deleted before are no trouble. */
export async function removeExamplePortfolio(portfolio: ExamplePortfolio): Promise<void> {
  await removeInsertedSheets(portfolio);
}
