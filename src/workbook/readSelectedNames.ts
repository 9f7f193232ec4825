import { namesIn } from "./namesIn";
import { WorkbookError } from "./WorkbookError";

export interface SelectedNames {
  /** Where they stand. */
  readonly address: string;
  /** In the order of the rows, each once. */
  readonly names: readonly string[];
  /** Names that stand there more than once. */
  readonly repeated: readonly string[];
}

/**
 * Names in the selected cells, or in the whole table when one cell of it is selected: those of the first column that holds text.
 * Only the used part of a selection counts, so that whole columns may be selected.
 *
 * @param most how many names are taken
 * @throws WorkbookError nothingSelected, tooManyNames
 */
export async function readSelectedNames(most: number): Promise<SelectedNames> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const selected = context.workbook.getSelectedRange();
    const used = selected.getUsedRangeOrNullObject(true);
    const tables = selected.getTables(false);
    selected.load("address,cellCount");
    used.load("address,rowCount");
    tables.load("items/name");
    await context.sync();

    const {
      items: [table],
    } = tables;
    if (selected.cellCount === 1 && table !== undefined)
      return readNames(context, table.getDataBodyRange(), false, most);
    if (used.isNullObject) throw new WorkbookError("nothingSelected", { address: selected.address });
    // One row more may be a header.
    if (used.rowCount > most + 1) throw new WorkbookError("tooManyNames", { count: used.rowCount, limit: most });
    return readNames(context, used, true, most);
  });
}

async function readNames(
  context: Excel.RequestContext,
  range: Excel.Range,
  mayHaveHeader: boolean,
  most: number,
): Promise<SelectedNames> {
  range.load("address,values,valueTypes");
  await context.sync();

  const { names, repeated } = namesIn(range.values, range.valueTypes, mayHaveHeader);
  if (names.length === 0) throw new WorkbookError("nothingSelected", { address: range.address });
  if (names.length > most) throw new WorkbookError("tooManyNames", { count: names.length, limit: most });
  return { address: range.address, names, repeated };
}
