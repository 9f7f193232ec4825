import { parseStructRef, stringifyStructRef } from "@borgar/fx";
import { analyseArrays } from "./analyseArrays";
import { fileFunctionName, shownFunctionName } from "./fileFunctions";
import { extent, parseFormula, type Expression } from "./parseFormula";

/** What a formula's meaning depends on besides its text. */
export interface FormulaPlace {
  /** The table its cell is in, whose name a file spells out. */
  readonly tableName?: string;
  /** True for a name that stands for several cells. */
  readonly isManyCells?: (name: string) => boolean;
}

export interface FileFormula {
  /** Without "=". */
  readonly text: string;
  /** True when Excel must be told that the formula works on arrays or may spill; it would take single cells of them otherwise. */
  readonly isDynamic: boolean;
}

/** A formula as the workbench and Excel's formula bar show it, as a file holds it. */
export function toFileFormula(formula: string, place: FormulaPlace = {}): FileFormula {
  const expression = parseFormula(formula);
  if (!expression) return { text: formula.replace(/^=/, ""), isDynamic: false };
  const { lifted, isMany } = analyseArrays(expression, place.isManyCells);
  const isDynamic = lifted.length > 0 || isMany;
  const implied = isDynamic ? [] : analyseArrays(expression, place.isManyCells, "value").intersected;
  const writer = new FileWriter(formula, place, new Set(implied));
  writer.walk(expression, new Set());
  return { text: writer.result().slice(1), isDynamic };
}

/**
 * A file's formula as the workbench and Excel's formula bar show it, with "=" in front.
 *
 * @param isDynamic how the file marks it: a formula that is not takes one cell of a range where it needs one, which is shown as "@"
 */
export function fromFileFormula(text: string, isDynamic: boolean, place: FormulaPlace = {}): string {
  const formula = `=${text}`;
  const expression = parseFormula(formula);
  if (!expression) return formula.replace(/_xl(fn|ws|pm)\./gi, "");
  const reader = new FileReader(formula, place);
  if (!isDynamic) {
    const { lifted } = analyseArrays(expression, place.isManyCells, "value");
    for (const { start } of lifted.map(extent)) reader.insert(start, "@");
  }
  reader.walk(expression);
  return reader.result();
}

/** Changes parts of a text by their place in it. Of changes at one place the first made comes first. */
class TextChanges {
  private readonly changes: { readonly start: number; readonly end: number; readonly text: string }[] = [];

  constructor(protected readonly text: string) {}

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  replace(start: number, end: number, text: string): void {
    this.changes.push({ start, end, text });
  }

  result(): string {
    let result = "";
    let done = 0;
    for (const { start, end, text } of [...this.changes].sort((one, other) => one.start - other.start)) {
      result += this.text.slice(done, start) + text;
      done = Math.max(done, end);
    }
    return result + this.text.slice(done);
  }
}

class FileWriter extends TextChanges {
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
      case "ReferenceIdentifier": {
        this.reference(expression.value, expression.kind, start, end, variables);
        return;
      }
      case "UnaryExpression": {
        this.unary(expression, start, end, variables);
        return;
      }
      case "BinaryExpression": {
        expression.arguments.forEach((each) => this.walk(each, variables));
        return;
      }
      case "LetExpression": {
        this.insert(start, "_xlfn.");
        const inside = new Set(variables);
        for (const { id, init } of expression.declarations) {
          this.insert(id.loc?.[0] ?? start, "_xlpm.");
          this.walk(init, inside);
          inside.add(id.name.toLowerCase());
        }
        this.walk(expression.body, inside);
        return;
      }
      case "LambdaExpression": {
        this.insert(start, "_xlfn.");
        for (const { name, loc } of expression.params) {
          const [from = start, to = start] = loc ?? [];
          const isOptional = this.text[from] === "[";
          this.replace(from, to, isOptional ? `_xlop.${name.slice(1, -1)}` : `_xlpm.${name}`);
        }
        const names = expression.params.map(({ name }) => name.replace(/^\[|\]$/g, "").toLowerCase());
        this.walk(expression.body, new Set([...variables, ...names]));
        return;
      }
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

class FileReader extends TextChanges {
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
      case "ReferenceIdentifier": {
        this.reference(expression.value, expression.kind, start, end);
        return;
      }
      case "UnaryExpression":
      case "BinaryExpression": {
        expression.arguments.forEach((each) => this.walk(each));
        return;
      }
      case "LetExpression": // a file without marks
        expression.declarations.forEach(({ init }) => this.walk(init));
        {
          this.walk(expression.body);
          return;
        }
      case "LambdaExpression": {
        this.walk(expression.body);
        return;
      }
      case "CallExpression": {
        this.call(expression, start, end);
        return;
      }
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

/** What is called: a function by its name or, against the library's types, another expression as in LAMBDA(…)(…). */
function readCallee({ callee }: Expression & { type: "CallExpression" }): {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly expression?: Expression;
} {
  const { type, name, loc } = callee as Omit<typeof callee, "type"> & { readonly type: string };
  const [from = 0, to = 0] = loc ?? [];
  return type === "Identifier"
    ? { name, from, to }
    : { name: "", from, to, expression: callee as unknown as Expression };
}
