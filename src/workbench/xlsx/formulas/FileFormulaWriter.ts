import { parseStructRef, stringifyStructRef, type LambdaExpression, type LetExpression } from "@borgar/fx";
import { fileFunctionName } from "./fileFunctions";
import type { FormulaPlace } from "./FormulaPlace";
import { extent, type Expression } from "./parseFormula";
import { readCallee } from "./readCallee";
import { TextChanges } from "./TextChanges";

/** Makes of a formula as it is shown what a file holds. */
export class FileFormulaWriter extends TextChanges {
  constructor(
    text: string,
    private readonly place: FormulaPlace,
    /** What needs no sign in a formula that is not dynamic. */
    private readonly impliedIntersections: ReadonlySet<Expression>,
  ) {
    super(text);
  }

  /** @param variables of the LETs and LAMBDAs around */
  walk(expression: Expression | null, variables: ReadonlySet<string>): void {
    if (!expression) return;
    const { start, end } = extent(expression);
    switch (expression.type) {
      case "ReferenceIdentifier":
        this.reference(expression.value, expression.kind, start, end, variables);
        return;
      case "UnaryExpression":
        this.unary(expression, start, end, variables);
        return;
      case "BinaryExpression":
        expression.arguments.forEach((each) => this.walk(each, variables));
        return;
      case "LetExpression":
        this.letExpression(expression, start, variables);
        return;
      case "LambdaExpression":
        this.lambda(expression, start, variables);
        return;
      case "CallExpression": {
        const { name, expression: called, from, to } = readCallee(expression);
        const isVariable = variables.has(name.toLowerCase());
        if (called) this.walk(called, variables);
        else this.replace(from, to, isVariable ? `_xlpm.${name}` : fileFunctionName(name));
        expression.arguments.forEach((each) => this.walk(each, variables));
        return;
      }
      default:
        return;
    }
  }

  private letExpression({ declarations, body }: LetExpression, start: number, variables: ReadonlySet<string>): void {
    this.insert(start, "_xlfn.");
    const inside = new Set(variables);
    for (const { id, init } of declarations) {
      this.insert(id.loc?.[0] ?? start, "_xlpm.");
      this.walk(init, inside);
      inside.add(id.name.toLowerCase());
    }
    this.walk(body, inside);
  }

  private lambda({ params, body }: LambdaExpression, start: number, variables: ReadonlySet<string>): void {
    this.insert(start, "_xlfn.");
    for (const { name, loc } of params) {
      const [from = start, to = start] = loc ?? [];
      const isOptional = this.text[from] === "[";
      this.replace(from, to, isOptional ? `_xlop.${name.slice(1, -1)}` : `_xlpm.${name}`);
    }
    const names = params.map(({ name }) => name.replace(/^\[|\]$/g, "").toLowerCase());
    this.walk(body, new Set([...variables, ...names]));
  }

  private reference(
    value: string,
    kind: "name" | "range" | "beam" | "table",
    start: number,
    end: number,
    variables: ReadonlySet<string>,
  ): void {
    if (kind === "name" && variables.has(value.toLowerCase())) this.insert(start, "_xlpm.");
    if (kind !== "table") return;
    const reference = parseStructRef(value);
    if (!reference) return;
    const hasTable = Boolean(reference.table); // "" where none is named
    if (hasTable && !reference.sections?.includes("this row")) return;
    const named = hasTable ? reference : { ...reference, table: this.place.tableName ?? "" };
    this.replace(start, end, stringifyStructRef(named, { thisRow: true }));
  }

  private unary(
    expression: Expression & { type: "UnaryExpression" },
    start: number,
    end: number,
    variables: ReadonlySet<string>,
  ): void {
    const [operand] = expression.arguments;
    if (!operand) return;
    const inner = extent(operand);
    const isSpill = expression.operator === "#";
    const isImplied = this.impliedIntersections.has(expression);
    if (isSpill) this.insert(start, "_xlfn.ANCHORARRAY(");
    else if (expression.operator === "@") this.replace(start, start + 1, isImplied ? "" : "_xlfn.SINGLE(");
    this.walk(operand, variables);
    if (isSpill) this.replace(inner.end, end, ")");
    else if (expression.operator === "@" && !isImplied) this.insert(end, ")");
  }
}
