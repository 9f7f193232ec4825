import { execFileSync } from "node:child_process";
import { join } from "node:path";

/**
 * Calculates cells by IronCalc, an engine that has nothing in common with the workbench's.
 *
 * @param inputs by address, as a person would type them; formulas with addresses only, since IronCalc knows no tables
 * @returns what each cell shows; numbers are rounded for showing, so compare within a formula where digits matter
 */
export function calculatedByIronCalc(inputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const answer = execFileSync(process.execPath, [join(__dirname, "ironCalcProcess.mjs")], {
    input: JSON.stringify(inputs),
  });
  return JSON.parse(answer.toString()) as Record<string, string>;
}
