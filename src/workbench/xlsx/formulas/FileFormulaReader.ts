import { parseStructRef, stringifyStructRef } from "@borgar/fx";
import { shownFunctionName } from "./fileFunctions";
import type { FormulaPlace } from "./FormulaPlace";
import { extent, type Expression } from "./parseFormula";
import { readCallee } from "./readCallee";
import { TextChanges } from "./TextChanges";

/** Makes of a formula as a file holds it what is shown. */
export class FileFormulaReader extends TextChanges {
  constructor(
    text: string,
    private readonly place: FormulaPlace,
  ) {
    super(text);
  }

  walk(expression: Expression | null): void {
    if (!expression) return;
    const { start, end } = extent(expression);
    switch (expression.type) {
      case "ReferenceIdentifier":
        this.reference(expression.value, expression.kind, start, end);
        return;
      case "UnaryExpression":
      case "BinaryExpression":
        expression.arguments.forEach((each) => this.walk(each));
        return;
      case "LetExpression": // a file without marks
        expression.declarations.forEach(({ init }) => this.walk(init));
        this.walk(expression.body);
        return;
      case "LambdaExpression":
        this.walk(expression.body);
        return;
      case "CallExpression":
        this.call(expression, start, end);
        return;
      default:
        return;
    }
  }

  private call(expression: Expression & { type: "CallExpression" }, start: number, end: number): void {
    const { name: written, expression: called, from, to } = readCallee(expression);
    const [operand] = expression.arguments;
    const name = shownFunctionName(written);
    const isSpill = name === "ANCHORARRAY";
    if (operand && (isSpill || name === "SINGLE")) {
      const inner = extent(operand);
      const needsParentheses = operand.type === "BinaryExpression";
      this.replace(start, inner.start, `${isSpill ? "" : "@"}${needsParentheses ? "(" : ""}`);
      this.walk(operand);
      this.replace(inner.end, end, `${needsParentheses ? ")" : ""}${isSpill ? "#" : ""}`);
      return;
    }
    if (called) this.walk(called);
    else this.replace(from, to, name);
    expression.arguments.forEach((each) => this.walk(each));
  }

  private reference(value: string, kind: "name" | "range" | "beam" | "table", start: number, end: number): void {
    if (kind === "name") {
      const [, mark, name = ""] = /^_xl(pm|op|eta)\.(.*)$/i.exec(value) ?? [];
      if (mark !== undefined) this.replace(start, end, mark.toLowerCase() === "op" ? `[${name}]` : name);
    }
    const reference = kind === "table" ? parseStructRef(value) : undefined;
    if (!reference?.sections?.includes("this row")) return;
    const { table, ...own } = reference;
    const isOwn = table?.toLowerCase() === this.place.tableName?.toLowerCase();
    this.replace(start, end, stringifyStructRef(isOwn ? own : reference));
  }
}
