import { WorkbookDocument } from "../../src/workbench/document/WorkbookDocument";
import { directCustomFunctions } from "../host/directCustomFunctions";
import { someScores, someWeights } from "./figures";
import type { Measured } from "./measure";

const ROWS = 10_000;
const CRITERIA = 10;
const RESULT_COLUMN = 11;
/** Each recalculation starts with a changed weight; the first warms up. */
const TURNS = 3;

/** How long the workbench takes to recalculate a sheet of scores after a changed weight: our functions beside Excel's own. */
export async function workbench(): Promise<Measured[]> {
  const plain = await recalculation((row) => `=SUMPRODUCT(A${row}:J${row},$A$1:$J$1)/SUM($A$1:$J$1)`, ROWS);
  const single = await recalculation((row) => `=KAM.SCORE(A${row}:J${row},$A$1:$J$1)`, ROWS);
  const spilled = await recalculation(() => `=KAM.SCORE(A2:J${ROWS + 1},$A$1:$J$1)`, 1);
  const measured = (name: string, time: number, limit?: number): Measured => ({
    name: `workbench, ${name}`,
    figure: `${time.toFixed(0)} ms, SUMPRODUCT ${plain.toFixed(0)} ms`,
    value: time / plain,
    limit,
  });
  return [measured("10,000 cells of SCORE", single, 3), measured("one SCORE spilled over 10,000 rows", spilled)];
}

/** Milliseconds from a changed weight until everything is calculated: the median of the turns. */
async function recalculation(formulaIn: (row: number) => string, formulas: number): Promise<number> {
  const workbook = new WorkbookDocument({ customFunctions: await directCustomFunctions() });
  const sheetId = workbook.model.activeSheetId;
  const last = CRITERIA - 1;
  workbook.cells.write(sheetId, { top: 0, left: 0, bottom: 0, right: last }, someWeights(CRITERIA));
  workbook.cells.write(sheetId, { top: 1, left: 0, bottom: ROWS, right: last }, someScores(ROWS, CRITERIA));
  const results = { top: 1, left: RESULT_COLUMN, bottom: formulas, right: RESULT_COLUMN };
  workbook.cells.write(
    sheetId,
    results,
    Array.from({ length: formulas }, (_, i) => [formulaIn(i + 2)]),
  );
  await workbook.settled();

  const times: number[] = [];
  for (let turn = 0; turn <= TURNS; turn++) {
    const start = performance.now();
    workbook.cells.write(sheetId, { top: 0, left: 0, bottom: 0, right: 0 }, [[turn + 1]]);
    await workbook.settled();
    if (turn > 0) times.push(performance.now() - start);
  }
  if (typeof workbook.valueAt(sheetId, ROWS, RESULT_COLUMN) !== "number") throw new Error("the last row has no score");
  return times.sort((a, b) => a - b)[TURNS >> 1] ?? NaN;
}
