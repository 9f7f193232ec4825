import type { CellAppearance, SheetModel } from "../../../src/workbench/document/model";
import { parseReference } from "../../../src/workbench/document/reference";
import { openExcel, type OpenExcel } from "../openExcel";
import { openSnippet, type OpenSnippet } from "./openSnippet";

export interface RunSnippet extends OpenSnippet {
  readonly excel: OpenExcel;
  /** The sheet the snippet works on. */
  readonly sheet: (name?: string) => SheetModel;
  /** What the cells of a range show, row by row, e.g. "B2:C4". */
  readonly values: (address: string, sheetName?: string) => unknown;
  /** The formula of a cell, "" where it holds none. */
  readonly formula: (address: string, sheetName?: string) => string;
  /** What a cell looks like. */
  readonly look: (address: string, sheetName?: string) => CellAppearance;
}

/**
 * A test that runs one of Microsoft's snippets as it is, presses its buttons and looks at what the workbook holds afterwards.
 *
 * @param name of its file below `samples`, without the ending
 * @param claim what is to be seen, as a sentence
 * @param buttons to press before `check`, in this order
 */
export function snippet(
  name: string,
  claim: string,
  buttons: readonly string[],
  check: (run: RunSnippet) => void | Promise<void>,
): void {
  it(`${name} ${claim}`, async () => {
    const excel = await openExcel({ requirementSets: { ExcelApi: "1.17", DelayForCellEdit: "1.1" } });
    const opened = openSnippet(name);
    await opened.press(...buttons);
    await excel.settled();
    const { document } = excel;
    const idOf = (sheetName = "Sample"): string => document.sheetId(sheetName);
    const cellOf = (address: string): readonly [number, number] => {
      const cell = parseReference(address)?.area;
      if (!cell) throw new Error(`"${address}" is no cell.`);
      return [cell.top, cell.left];
    };
    await check({
      ...opened,
      excel,
      sheet: (sheetName) => document.state.sheet(idOf(sheetName)),
      values: (address, sheetName = "Sample") => document.valuesOf(`='${sheetName}'!${address}`),
      formula: (address, sheetName) => document.formulaAt(idOf(sheetName), ...cellOf(address)) ?? "",
      look: (address, sheetName) => document.appearanceAt(idOf(sheetName), ...cellOf(address)),
    });
  });
}
