import { parseStructRef } from "@borgar/fx";
import { shownFunctionName } from "./fileFunctions";
import { functionArguments } from "../../document/functionArguments";
import type { Expression } from "./parseFormula";

export interface ArrayAnalysis {
  /** What may be several values where one is wanted: Excel works through them in a dynamic formula and takes one of them in any other. */
  readonly lifted: readonly Expression[];
  /** Each "@" that stands where one value is wanted: in a formula that is not dynamic it goes without saying. */
  readonly intersected: readonly Expression[];
  /** True when the result may fill several cells. */
  readonly isMany: boolean;
}

/** Where an expression stands, which decides what a range means there. */
export type Position = "value" | "range" | "array";

/**
 * Where a formula meets several values and wants one. What it meets counts as one from there on, so that each place is found once.
 *
 * @param position "value" when the result has to fit one cell
 */
export function analyseArrays(
  expression: Expression,
  isManyCells: (name: string) => boolean = () => false,
  position: Position = "range",
): ArrayAnalysis {
  const analysis = new Analysis(isManyCells);
  const isMany = analysis.walk(expression, position, new Map());
  return { lifted: analysis.lifted, intersected: analysis.intersected, isMany };
}

class Analysis {
  readonly lifted: Expression[] = [];
  readonly intersected: Expression[] = [];

  constructor(private readonly isManyCells: (name: string) => boolean) {}

  /**
   * @param variables what the names of LETs around hold: true for several values
   * @returns true when the expression may be several values
   */
  walk(expression: Expression | null, position: Position, variables: ReadonlyMap<string, boolean>): boolean {
    if (!expression) return false;
    const isMany = this.isMany(expression, position, variables);
    if (!isMany || position !== "value") return isMany;
    if (expression.type === "ArrayExpression") return true; // written out, it is worked through in any formula
    this.lifted.push(expression);
    return false;
  }

  private isMany(expression: Expression, position: Position, variables: ReadonlyMap<string, boolean>): boolean {
    switch (expression.type) {
      case "ReferenceIdentifier":
        return this.isManyReference(expression.value, expression.kind, variables);
      case "ArrayExpression":
        return true;
      case "UnaryExpression":
        return this.unary(expression, position, variables);
      case "BinaryExpression": {
        const isReference = [":", ",", " "].includes(expression.operator);
        const inside = isReference ? "range" : position === "array" ? "array" : "value";
        const parts = expression.arguments.map((each) => this.walk(each, inside, variables));
        return isReference || parts.includes(true);
      }
      case "CallExpression":
        return this.call(expression, position, variables);
      case "LetExpression": {
        const inside = new Map(variables);
        for (const { id, init } of expression.declarations)
          inside.set(id.name.toLowerCase(), this.walk(init, "range", inside));
        return this.walk(expression.body, "range", inside);
      }
      case "LambdaExpression":
        // Its arguments may be ranges or values: what it does with them shows when it is called.
        return (new Analysis(this.isManyCells).walk(expression.body, "range", variables), false);
      default:
        return false;
    }
  }

  private isManyReference(value: string, kind: string, variables: ReadonlyMap<string, boolean>): boolean {
    if (kind === "range") return isManyInRange(value);
    if (kind === "beam") return true;
    if (kind === "name") return variables.get(value.replace(/^_xlpm\./i, "").toLowerCase()) ?? this.isManyCells(value);
    const reference = parseStructRef(value);
    return !reference?.sections?.includes("this row") || reference.columns?.length !== 1;
  }

  private unary(
    expression: Expression & { type: "UnaryExpression" },
    position: Position,
    variables: ReadonlyMap<string, boolean>,
  ): boolean {
    const [operand = null] = expression.arguments;
    if (expression.operator === "#") return true;
    if (expression.operator !== "@") return this.walk(operand, position === "array" ? "array" : "value", variables);
    this.walk(operand, "range", variables);
    if (position === "value") this.intersected.push(expression);
    return false;
  }

  private call(
    expression: Expression & { type: "CallExpression" },
    position: Position,
    variables: ReadonlyMap<string, boolean>,
  ): boolean {
    const { callee } = expression as { callee: Expression | { readonly type: "Identifier"; readonly name: string } }; // also another call, against the library's types
    if (callee.type !== "Identifier") {
      [...expression.arguments, callee].forEach((each) => this.walk(each, "range", variables));
      return true; // who knows what a LAMBDA gives
    }
    const name = shownFunctionName(callee.name).toUpperCase();
    if (name === "ANCHORARRAY") return true;
    if (name === "LET") return this.markedLet(expression, variables);
    const known = functionArguments(name);
    let isMany = known?.isMany ?? true; // a function of someone else may give anything
    expression.arguments.forEach((each, i) => {
      const letter = known?.letterAt(i) ?? "r";
      if (letter === "p") isMany = this.walk(each, position === "value" ? "range" : position, variables) || isMany;
      else if (letter === "v") isMany = this.walk(each, position === "array" ? "array" : "value", variables) || isMany;
      else this.walk(each, letter === "a" ? "array" : "range", variables);
    });
    return isMany;
  }

  /** A LET as files hold it, which the parser takes for any function. */
  private markedLet(
    { arguments: all }: Expression & { type: "CallExpression" },
    variables: ReadonlyMap<string, boolean>,
  ): boolean {
    const inside = new Map(variables);
    for (let i = 0; i + 1 < all.length; i += 2) {
      const name = all[i];
      const isMany = this.walk(all[i + 1] ?? null, "range", inside);
      if (name?.type === "ReferenceIdentifier") inside.set(name.value.replace(/^_xlpm\./i, "").toLowerCase(), isMany);
    }
    return this.walk(all.at(-1) ?? null, "range", inside);
  }
}

function isManyInRange(text: string): boolean {
  const mark = text.lastIndexOf("!");
  const [first, last] = text
    .slice(mark + 1)
    .replaceAll("$", "")
    .split(":");
  const isAcrossSheets = mark >= 0 && /:[^']*$|^'.*:.*'$/.test(text.slice(0, mark));
  return isAcrossSheets || (last !== undefined && last.toUpperCase() !== first?.toUpperCase());
}
