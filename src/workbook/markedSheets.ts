/** A sheet that carries a mark of ours, by which it is known again in another session. */
export interface MarkedSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly mark: string;
}

/** Queues the mark; sends nothing. */
export function queueSheetMark({ customProperties }: Excel.Worksheet, key: string, mark: string): void {
  customProperties.add(key, mark);
}

/** The sheets that carry such a mark, in the order of the workbook. Two round trips. */
export async function findMarkedSheets(context: Excel.RequestContext, key: string): Promise<MarkedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  for (const { customProperties } of worksheets.items) customProperties.load("items/key,items/value");
  await context.sync();
  return worksheets.items.flatMap(({ id, name, customProperties }) => {
    // Excel takes keys in any case for the same.
    const mark = customProperties.items.find((each) => each.key.toLowerCase() === key)?.value;
    return mark === undefined ? [] : [{ sheetId: id, sheetName: name, mark }];
  });
}
