import { recognise } from "../findOurSheets";
import { isMarked } from "./sharedMark";

export interface ListedSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  /** One of the product's. */
  readonly isOurs: boolean;
  /** Made by sharing. */
  readonly isShared: boolean;
  readonly isHidden: boolean;
}

/** Every sheet a user can see or show, in the order of the workbook. Two round trips. */
export async function listSheets(): Promise<ListedSheet[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    for (const { customProperties } of worksheets.items) customProperties.load("items/key,items/value");
    await context.sync();
    return worksheets.items
      .filter(({ visibility }) => visibility !== "VeryHidden")
      .map((sheet) => ({
        sheetId: sheet.id,
        sheetName: sheet.name,
        isOurs: recognise(sheet) !== undefined,
        isShared: isMarked(sheet),
        isHidden: sheet.visibility === "Hidden",
      }));
  });
}
