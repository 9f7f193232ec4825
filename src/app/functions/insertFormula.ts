import { mendCells, putCellsBack, type MendedCell } from "../../workbook/mendCells";
import type { FormulaPlace } from "../../workbook/readFormulaPlaces";
import { showCell } from "../../workbook/showCell";
import { WorkbookError } from "../../workbook/WorkbookError";

/** A formula that was entered, and all that is needed to take it back. */
export interface EnteredFormula {
  readonly place: FormulaPlace;
  readonly formula: string;
  readonly written: readonly MendedCell[];
}

/**
 * Writes a formula into a cell that still holds what the user knows of, and goes there.
 *
 * @throws WorkbookError cellChanged, formulaRefused, cellsLocked
 */
export async function insertFormula(place: FormulaPlace, formula: string): Promise<EnteredFormula> {
  const { sheetId, sheetName, address, content: before } = place;
  const written = await mendCells([{ sheetId, address, before, after: formula }]).catch((failure: unknown) => {
    if (codeOf(failure) === "InvalidArgument")
      throw new WorkbookError("formulaRefused", { formula }, { cause: failure });
    throw failure;
  });
  if (written.length === 0) throw new WorkbookError("cellChanged", { address: `${sheetName}!${address}` });
  await showCell(sheetId, sheetName, address);
  return { place, formula, written };
}

/**
 * Puts back what the cell held before.
 *
 * @throws WorkbookError cellChanged: it holds something else by now
 */
export async function takeFormulaBack({ place, written }: EnteredFormula): Promise<void> {
  const { sheetName, address } = place;
  if ((await putCellsBack(written)).length === 0)
    throw new WorkbookError("cellChanged", { address: `${sheetName}!${address}` });
}

function codeOf(failure: unknown): string {
  return typeof failure === "object" && failure !== null && "code" in failure ? String(failure.code) : "";
}
