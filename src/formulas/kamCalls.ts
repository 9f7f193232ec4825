import { kamFunction } from "./kamFunction";
import { argumentsOf, parseFormula, partsOf, type Call, type Expression, type Notation } from "./parseFormula";

/** A call of one of our functions in a formula. */
export interface KamCall {
  /** Without the prefix: "SCORE". */
  readonly name: string;
  /** Undefined for one that is left out between commas. */
  readonly arguments: readonly (Expression | undefined)[];
  readonly expression: Call;
}

/** The calls of our functions in a formula, inner ones too, the outermost first; none in a text that is no formula. */
export function kamCallsIn(formula: string, notation: Notation = "A1"): KamCall[] {
  // Almost every formula is none of ours: only those that may be are read.
  const root = /KAM[._]/i.test(formula) ? parseFormula(formula, notation) : undefined;
  return root === undefined ? [] : callsIn(root);
}

function callsIn(part: Expression): KamCall[] {
  const inner = partsOf(part).flatMap(callsIn);
  const name = calledKamFunction(part);
  if (part.type !== "CallExpression" || name === undefined) return inner;
  const given: readonly (Expression | null)[] = part.arguments;
  return [{ name, arguments: given.map((each) => each ?? undefined), expression: part }, ...inner];
}

/** The function of ours that a part of a formula calls. */
export function calledKamFunction(part: Expression): string | undefined {
  if (part.type !== "CallExpression") return undefined;
  const { name } = part.callee as { readonly name?: string }; // a LAMBDA that is called where it stands has none
  return name === undefined ? undefined : kamFunction(name);
}

/** The arguments of a call as they are written, with brackets around them; empty for one that is left out. */
export function argumentTexts({ expression }: KamCall, formula: string): string[] {
  return argumentsOf(expression, formula).map((each) => (each ? formula.slice(each.start, each.end).trim() : ""));
}
