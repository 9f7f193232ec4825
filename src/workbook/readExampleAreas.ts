import { WorkbookError } from "./WorkbookError";

/** The cells of one of a sheet's example areas, wherever they are by now. */
export interface FoundArea {
  readonly name: string;
  readonly range: Excel.Range;
}

/**
 * Finds and reads a sheet's example areas. One whose cells were all deleted is left out. Two round trips.
 *
 * @throws WorkbookError sheetGone
 */
export async function readExampleAreas(
  context: Excel.RequestContext,
  { id, name }: { readonly id: string; readonly name: string },
  wanted: readonly string[],
): Promise<FoundArea[]> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.names.load("items/name");
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError("sheetGone", { sheetName: name });

  const areas = sheet.names.items
    .filter((item) => wanted.includes(item.name))
    .map((item) => ({ name: item.name, range: item.getRangeOrNullObject() }));
  for (const { range } of areas) range.load("address,formulas,rowIndex,columnIndex");
  await context.sync();
  return areas.filter(({ range }) => !range.isNullObject);
}
