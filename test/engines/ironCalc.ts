import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Cells by address, as a person would type them; formulas with addresses only, since IronCalc knows no tables. */
export type TypedCells = Readonly<Record<string, string>>;

const LARGEST_ANSWER = 256 * 1024 * 1024;

/**
 * Calculates cells by IronCalc, an engine that has nothing in common with the workbench's.
 *
 * @returns what each cell shows; numbers are rounded for showing, so compare within a formula where digits matter
 */
export function calculatedByIronCalc(inputs: TypedCells): Readonly<Record<string, string>> {
  return eachCalculatedByIronCalc([inputs])[0] ?? {};
}

/** Several workbooks at once: most of the time goes into starting the engine. */
export function eachCalculatedByIronCalc(
  workbooks: readonly TypedCells[],
): readonly Readonly<Record<string, string>>[] {
  const answer = execFileSync(process.execPath, [join(__dirname, "ironCalcProcess.mjs")], {
    input: JSON.stringify(workbooks),
    maxBuffer: LARGEST_ANSWER,
  });
  return JSON.parse(answer.toString()) as Record<string, string>[];
}
