import type { SheetPlan } from "../templates/SheetPlan";
import type { CellProblem } from "./InsertedSheet";

const PENDING = "#BUSY!";
const LONGEST_WAIT = 5000;
const BETWEEN_READINGS = 250;

/** Reads the sheet's formulas once Excel has calculated them, and names those that show an error. What is still pending after five seconds is named too. */
export async function findProblems(
  context: Excel.RequestContext,
  sheetId: string,
  plan: SheetPlan,
): Promise<CellProblem[]> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const areas = plan.calculated.map((address) => sheet.getRange(address));
  return readUntilCalculated(context, areas, Date.now() + LONGEST_WAIT);
}

async function readUntilCalculated(
  context: Excel.RequestContext,
  areas: readonly Excel.Range[],
  deadline: number,
): Promise<CellProblem[]> {
  for (const area of areas) area.load("address,values,valueTypes,rowIndex,columnIndex");
  await context.sync();
  const problems = areas.flatMap(errorsIn);
  if (!problems.some(({ error }) => error === PENDING) || Date.now() >= deadline) return problems;

  await new Promise((resolve) => setTimeout(resolve, BETWEEN_READINGS));
  return readUntilCalculated(context, areas, deadline);
}

function errorsIn({ address, values, valueTypes, rowIndex, columnIndex }: Excel.Range): CellProblem[] {
  const sheet = address.slice(0, address.lastIndexOf("!") + 1);
  return valueTypes.flatMap((row, i) =>
    row.flatMap((type, j) =>
      type === Excel.RangeValueType.error
        ? [{ address: `${sheet}${letters(columnIndex + j)}${rowIndex + i + 1}`, error: String(values[i]?.[j]) }]
        : [],
    ),
  );
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
