import { DocumentError } from "./DocumentError";
import { parseFormula } from "./formulaTokens";

/** Excel's limit on the text of a formula. */
const LONGEST_FORMULA = 8192;

const accepted = new Set<string>();

/** Refuses what Excel would not take as a formula: a bracket too few, an operator without its operand. */
export function checkFormula(formula: string): void {
  if (accepted.has(formula)) return;
  if (formula.length > LONGEST_FORMULA) {
    throw new DocumentError(
      "FormulaLengthExceedsLimit",
      `A formula may have ${LONGEST_FORMULA} characters; this one has ${formula.length}.`,
    );
  }
  try {
    parseFormula(formula);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DocumentError("InvalidArgument", `There is a problem with the formula ${formula}: ${reason}`);
  }
  accepted.add(formula);
}
