import type { Messages } from "../../i18n";
import { templates, type TemplateCard } from "../../templates";
import { markExampleSheets } from "../../workbook/exampleSheets";
import { removeInsertedSheets } from "../../workbook/removeInsertedSheets";
import { showSheet } from "../../workbook/showSheet";
import { WorkbookError } from "../../workbook/WorkbookError";
import { insertAsItBegins } from "../insertAsItBegins";
import type { InsertedSheet } from "../InsertedSheet";

/** Every sheet of the gallery, filled with its example. */
export type ExamplePortfolio = readonly InsertedSheet[];

export interface PortfolioProgress {
  readonly done: number;
  readonly all: number;
  /** The title of the sheet that is being built. */
  readonly sheet: TemplateCard["title"];
}

/**
 * Builds every sheet with its example and shows the first one; cancelled or refused, the workbook is as it was.
 *
 * While Excel calculates a sheet, and it is read once more for errors, the next one is built already.
 */
export async function buildExamplePortfolio(
  messages: Messages,
  report: (progress: PortfolioProgress) => void,
  signal: AbortSignal,
): Promise<ExamplePortfolio> {
  const insertions: Promise<InsertedSheet>[] = [];
  try {
    for (const { id, title } of templates) {
      signal.throwIfAborted();
      report({ done: insertions.length, all: templates.length, sheet: title });
      await new Promise<void>((resolve, reject) => {
        const insertion = insertAsItBegins(id, example, messages, (step) => step === "checking" && resolve());
        insertions.push(insertion);
        insertion.catch(reject);
      });
    }
    const portfolio = await Promise.all(insertions);
    signal.throwIfAborted();
    await markExampleSheets(portfolio.map(({ sheetId }) => sheetId));
    const [first] = portfolio;
    if (first) await showSheet(first.sheetId, first.sheetName);
    return portfolio;
  } catch (failure) {
    await takeBack(insertions, failure);
    throw failure;
  }
}

function example() {
  return Promise.resolve({ kind: "example" } as const);
}

/** An insertion that failed has taken itself back. */
async function takeBack(insertions: readonly Promise<InsertedSheet>[], failure: unknown): Promise<void> {
  const built = (await Promise.allSettled(insertions)).flatMap((each) =>
    each.status === "fulfilled" ? [each.value] : [],
  );
  await removeInsertedSheets(built).catch(() => {
    const left = built.map(({ sheetName }) => sheetName).join(", ");
    throw new WorkbookError("leftBehind", { left }, { cause: failure });
  });
}
