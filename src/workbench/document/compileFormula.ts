import { calledName } from "./calledName";
import type { PlacedArea } from "./findReference";
import { FormulaCompiler, type FormulaContext } from "./FormulaCompiler";
import { parsed } from "./FormulaScope";
import { SUBTOTALS } from "./functionKinds";

/** A formula made ready for the engine. */
export interface CompiledFormula {
  /**
   * As the engine reads it. In place of references stand calls that read the reference of a number, so that a formula filled down
   * is the same text in all its cells.
   */
  readonly text: string;
  /** What those numbers mean; several areas for a union and for "Jan:Mar!B2". */
  readonly references: readonly (readonly PlacedArea[])[];
  /** The cells its value depends on, as far as that is known before it is calculated. */
  readonly precedents: readonly PlacedArea[];
  /** True when it is calculated anew at every change. */
  readonly isVolatile: boolean;
  /** True for a call of a custom function with nothing around it. */
  readonly isCustomCall: boolean;
  /** True for SUBTOTAL and AGGREGATE, which leave each other's results out. */
  readonly isSubtotal: boolean;
  /** True where one of these is in it: then its value depends on which rows are hidden. */
  readonly heedsHiddenRows: boolean;
}

export function compileFormula(formula: string, context: FormulaContext): CompiledFormula {
  const tree = parsed(formula);
  const compiler = new FormulaCompiler(context);
  const text = `WORKBENCH.RESULT(WORKBENCH.BEGIN(ROW()),${tree ? compiler.value(tree) : "#NAME?"})`;
  const { references, precedents, isVolatile, heedsHiddenRows } = compiler;
  const called = tree?.type === "CallExpression" ? (calledName(tree) ?? "") : "";
  const isCustomCall = context.isCustomFunction(called);
  return { text, references, precedents, isVolatile, isCustomCall, isSubtotal: SUBTOTALS.has(called), heedsHiddenRows };
}
