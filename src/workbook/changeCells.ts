import { WorkbookError } from "./WorkbookError";

type Value = string | number | boolean;

/** New contents for some cells of a range, which has as many as there are here; null leaves a cell as it is. */
export interface CellChange {
  readonly range: Excel.Range;
  readonly after: readonly (readonly (Value | null)[])[];
  /** What stands there now, for the cells that are changed. */
  readonly before: readonly (readonly (Value | null)[])[];
}

/**
 * Changes cells, or leaves them as they were.
 *
 * @throws WorkbookError leftBehind: it failed, and so did taking it back
 */
export async function changeCells(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  sheetName: string,
): Promise<void> {
  try {
    for (const { range, after } of changes) writeColumns(range, after);
    await context.sync();
  } catch (failure) {
    // A batch is no transaction: what came before the column that was refused is already written.
    try {
      for (const { range, before } of changes) writeColumns(range, before);
      await context.sync();
    } catch {
      throw new WorkbookError("leftBehind", { left: sheetName }, { cause: failure });
    }
    throw failure;
  }
}

/** Column by column: on a protected sheet a write is refused as a whole when it touches a locked cell, and between inputs there are some. */
function writeColumns(range: Excel.Range, cells: CellChange["after"]): void {
  const columns = cells[0]?.length ?? 0;
  for (let column = 0; column < columns; column++) {
    const values = cells.map((row) => [row[column] ?? null]);
    if (values.some(([value]) => value !== null)) range.getColumn(column).formulas = values;
  }
}
