import { kamFunctionsIn } from "../../formulas/kamFunction";
import { reentered } from "../../formulas/reentered";
import { relativeAddress } from "../../templates/address";
import { isPending } from "../../workbook/isPending";
import { enterAgain } from "../../workbook/repair/enterAgain";
import { readAllCells } from "../../workbook/repair/readAllCells";
import type { SheetCells } from "../../workbook/sharing/SharedReading";
import { readWhenCalculated } from "../readWhenCalculated";
import { writeSteps } from "../share/writeSteps";
import type { BrokenCell, RepairReport, RepairStep } from "./RepairReport";

interface Steps {
  readonly report: (step: RepairStep) => void;
  readonly signal: AbortSignal;
}

interface Broken {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

type Cells = Omit<SheetCells, "spills">;

/**
 * Enters our formulas again that show #NAME?, as they do in a workbook that was opened without the add-in, and says what is
 * still wrong. Each formula keeps its text; nothing else is touched.
 */
export async function repairFormulas({ report, signal }: Steps): Promise<RepairReport> {
  const goOn = () => signal.throwIfAborted();
  report("reading");
  const sheets = (await readAllCells(goOn)).map((sheet) => ({ sheet, broken: brokenIn(sheet) }));
  const entries = sheets.filter(({ broken }) => broken.length > 0);
  const locked: RepairReport["locked"][number][] = [];
  const entered = new Map<string, readonly Broken[]>();
  report("entering");
  for (const { sheet, broken } of entries) {
    goOn();
    const steps = writeSteps(sheet.id, broken.map((cell) => ({ ...cell, formula: reentered(cell.formula) }))); // prettier-ignore
    const outcome = await enterAgain({ sheetId: sheet.id, sheetName: sheet.name, steps });
    if (outcome === "entered") entered.set(sheet.id, broken);
    if (outcome === "locked") locked.push({ sheetId: sheet.id, sheetName: sheet.name, cells: broken.length });
  }
  report("checking");
  const left = entered.size === 0 ? [] : await leftIn(entered, goOn);
  const count = [...entered.values()].reduce((sum, broken) => sum + broken.length, 0);
  const isUnsettled = left.some(({ error }) => isPending(error));
  return {
    mended: count - left.length,
    ...(isUnsettled ? { left: [], pending: left.length } : { left, pending: 0 }),
    locked,
  };
}

function brokenIn({ top, left, values, formulas }: Cells): Broken[] {
  return formulas.flatMap((cells, i) =>
    cells.flatMap((formula, j) =>
      values[i]?.[j] === "#NAME?" && typeof formula === "string" && kamFunctionsIn(formula).length > 0
        ? [{ row: top + i, column: left + j, formula }]
        : [],
    ),
  );
}

/** What still shows an error, once Excel has asked our functions. */
async function leftIn(entered: ReadonlyMap<string, readonly Broken[]>, goOn: () => void): Promise<BrokenCell[]> {
  const read = async () => (await readAllCells(goOn)).flatMap((sheet) => errorsIn(sheet, entered.get(sheet.id) ?? []));
  return readWhenCalculated(read, (left) => left.some(({ error }) => isPending(error)), goOn);
}

function errorsIn(sheet: Cells, cells: readonly Broken[]): BrokenCell[] {
  return cells.flatMap(({ row, column }): BrokenCell[] => {
    const value = sheet.values[row - sheet.top]?.[column - sheet.left];
    if (typeof value !== "string" || !/^#[A-Z0-9/_]+[!?]?$/.test(value)) return [];
    const address = relativeAddress({ top: row, left: column, bottom: row, right: column });
    return [{ sheetId: sheet.id, sheetName: sheet.name, address, error: value }];
  });
}
