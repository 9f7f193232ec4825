import type { AstExpression, CallExpression } from "@borgar/fx";
import { cellCount, columnCount, rowCount } from "./area";
import { findReference, type FormulaPlace, type FoundReference, type PlacedArea } from "./findReference";
import { parseFormula } from "./formulaTokens";
import {
  ASK_FOR_REFERENCES,
  ASK_WHERE,
  GIVE_ONE_VALUE,
  GIVE_REFERENCES,
  REFUSED,
  SUBTOTALS,
  TAKE_RANGES,
  VOLATILE,
} from "./functionKinds";

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

export interface FormulaContext extends FormulaPlace {
  /** True for the name of a custom function in capitals. */
  readonly isCustomFunction: (name: string) => boolean;
}

/** Names may stand for names; more of them within each other are a circle. */
const MOST_NAMES = 20;

/** A variable of LET or LAMBDA: the engine's name for it, or the cells it stands for. */
type Variable = { readonly text: string } | { readonly areas: readonly PlacedArea[] };

export function compileFormula(formula: string, context: FormulaContext): CompiledFormula {
  const tree = parsed(formula);
  const compiler = new FormulaCompiler(context);
  const text = `WORKBENCH.RESULT(WORKBENCH.BEGIN(ROW()),${tree ? compiler.value(tree) : "#NAME?"})`;
  const { references, precedents, isVolatile, heedsHiddenRows } = compiler;
  const called = tree?.type === "CallExpression" ? (calledName(tree) ?? "") : "";
  const isCustomCall = context.isCustomFunction(called);
  return { text, references, precedents, isVolatile, isCustomCall, isSubtotal: SUBTOTALS.has(called), heedsHiddenRows };
}

/** Writes a formula's tree as the engine's text, and notes what it refers to. */
class FormulaCompiler {
  readonly references: (readonly PlacedArea[])[] = [];
  readonly precedents: PlacedArea[] = [];
  isVolatile = false;
  heedsHiddenRows = false;
  private variables: ReadonlyMap<string, Variable> = new Map();
  private variableCount = 0;
  private nameDepth = 0;

  constructor(private context: FormulaContext) {}

  /** The text for a part's value. `asRange` where one cell is to be taken for a range of one. */
  value(node: AstExpression | null, asRange = false): string {
    if (!node) return "";
    const mayBeArray = node.type === "CallExpression" && /^(IF|CHOOSE|INDEX)$/.test(calledName(node) ?? "");
    const reference = mayBeArray ? undefined : this.reference(node);
    if (reference !== undefined) return this.read(reference, asRange);
    switch (node.type) {
      case "ReferenceIdentifier": {
        const variable = this.variables.get(node.value.toUpperCase());
        return variable && "text" in variable ? variable.text : this.withoutCells(findReference(node, this.context));
      }
      case "UnaryExpression": {
        const operand = this.value(node.arguments[0] ?? null);
        if (node.operator === "%") return `(${operand}%)`;
        if (node.operator === "@") return `WORKBENCH.FIRST(${operand})`;
        return node.operator === "#" ? "#REF!" : `(${node.operator}${operand})`;
      }
      case "BinaryExpression": {
        const [left = "", right = ""] = node.arguments.map((each) => this.value(each));
        if (node.operator === "&") return `WORKBENCH.JOIN(${left},${right})`;
        if (/^[: ,]$/.test(node.operator)) return "#VALUE!";
        return node.arguments.every((each) => this.mayBeArray(each))
          ? this.stretched(left, node.operator, right)
          : `(${left}${node.operator}${right})`;
      }
      case "ArrayExpression":
        return `{${node.elements.map((row) => row.map((item) => this.value(item)).join(",")).join(";")}}`;
      case "LetExpression":
        return this.scoped(() => {
          const parts = node.declarations.flatMap(({ id, init }) => {
            const areas = this.cellsNamed(init);
            if (areas) {
              this.declare(id.name, { areas });
              return [];
            }
            const text = this.value(init); // before the variable is known: it does not mean itself
            return [this.declare(id.name), text];
          });
          const body = this.value(node.body);
          return parts.length === 0 ? `(${body})` : `LET(${[...parts, body].join(",")})`;
        });
      case "LambdaExpression":
        return this.scoped(() => {
          const names = node.params.map(({ name }) => this.declare(name));
          return `LAMBDA(${[...names, this.value(node.body)].join(",")})`;
        });
      case "CallExpression":
        return this.call(node);
      default:
        return node.raw;
    }
  }

  private call(node: CallExpression): string {
    const name = calledName(node);
    const args = argumentsOf(node);
    if (name === undefined) return this.apply(this.value(node.callee as unknown as AstExpression), args); // a LAMBDA called where it stands
    const variable = this.variables.get(name);
    if (variable && "text" in variable) return `${variable.text}(${this.values(args)})`;
    if (VOLATILE.has(name)) this.isVolatile = true;
    if (SUBTOTALS.has(name)) this.heedsHiddenRows = true;
    if (REFUSED.has(name)) return `WORKBENCH.REFUSED("${name}")`;
    if (this.context.isCustomFunction(name)) {
      const given = args.map((arg) => (arg ? this.value(arg) : "WORKBENCH.OMITTED()"));
      return `${name}(${given.join(",")})`;
    }
    const asks = ASK_FOR_REFERENCES.has(name) || name === "INDEX";
    const reference = asks && args[0] ? this.reference(args[0]) : undefined;
    if (ASK_FOR_REFERENCES.has(name) && (reference !== undefined || args.length === 0)) {
      if (reference !== undefined && !ASK_WHERE.has(name)) this.dependOn(reference);
      return `WORKBENCH.${name}(${reference ?? ""})`;
    }
    // The cells it asked about were deleted, or nothing has this name.
    const error =
      ASK_FOR_REFERENCES.has(name) && name !== "ISREF" && /^#[A-Z/]+[!?]$/.exec(this.value(args[0] ?? null));
    if (error) return error[0];
    if (name === "INDEX" && reference !== undefined) {
      this.dependOn(reference);
      return `WORKBENCH.INDEX(${[reference, ...args.slice(1).map((arg) => this.value(arg) || "0")].join(",")})`;
    }
    const named = this.formulaNamed(name, (tree) => this.value(tree));
    if (named !== undefined) return this.apply(named, args);
    if ((name === "IF" || name === "CHOOSE") && this.isArray(args[0])) {
      const items = args.map((arg) => (arg ? this.value(arg) : "0"));
      return `WORKBENCH.${name}(${items.join(",")})`;
    }
    const values = args.map((arg) => this.value(arg, TAKE_RANGES.has(name)));
    const sums = name === "SUMIF" || name === "AVERAGEIF" ? this.resized(args[0], args[2]) : undefined;
    if (sums !== undefined) values[2] = sums;
    return `${name}(${values.join(",")})`;
  }

  /** Arrays of different sizes are combined as far as both go. */
  private stretched(left: string, operator: string, right: string): string {
    const [one, other] = [`local_${this.variableCount++}_`, `local_${this.variableCount++}_`];
    const sized = `WORKBENCH.STRETCH(${one},${other})${operator}WORKBENCH.STRETCH(${other},${one})`;
    return `LET(${one},${left},${other},${right},${sized})`;
  }

  /** True for what its text alone shows to be an array. */
  private isArray(node: AstExpression | null = null): boolean {
    if (node?.type === "ArrayExpression") return true;
    if (node?.type === "UnaryExpression" || node?.type === "BinaryExpression")
      return !/^[@#: ,]$/.test(node.operator) && node.arguments.some((each) => this.isArray(each));
    const areas = this.cellsNamed(node);
    return areas?.length === 1 && areas.some(({ area }) => cellCount(area) > 1);
  }

  /** False for what is surely a single value. */
  private mayBeArray(node: AstExpression | null): boolean {
    if (node?.type === "CallExpression") return !GIVE_ONE_VALUE.has(calledName(node) ?? "");
    if (node?.type === "UnaryExpression" || node?.type === "BinaryExpression")
      return node.arguments.some((each) => this.mayBeArray(each));
    if (node?.type === "ReferenceIdentifier" && !this.variables.has(node.value.toUpperCase()))
      return this.cellsNamed(node) === undefined || this.isArray(node);
    return node?.type !== "Literal" && node?.type !== "ErrorLiteral";
  }

  /** SUMIF adds up as many cells as it looks at, from the first of those it is given. */
  private resized(range: AstExpression | null = null, sums: AstExpression | null = null): string | undefined {
    const [looked, added] = [range, sums].map((each) => this.cellsNamed(each)?.[0]);
    if (!looked || !added) return undefined;
    const { top, left } = added.area;
    const area = { top, left, bottom: top + rowCount(looked.area) - 1, right: left + columnCount(looked.area) - 1 };
    return this.read(String(this.references.push([{ sheetId: added.sheetId, area }]) - 1), true);
  }

  /** The text for the number of a reference; undefined for what is none. */
  private reference(node: AstExpression): string | undefined {
    if (node.type === "ReferenceIdentifier") {
      const areas = this.cellsNamed(node);
      if (areas) return String(this.references.push(areas) - 1);
      return this.variables.has(node.value.toUpperCase())
        ? undefined
        : this.formulaNamed(node.value, (tree) => this.reference(tree));
    }
    if (node.type === "UnaryExpression" && /^[#@]$/.test(node.operator)) {
      const operand = node.arguments[0] && this.reference(node.arguments[0]);
      if (operand === undefined) return undefined;
      if (node.operator === "@") return `WORKBENCH.AT(${operand})`;
      this.dependOn(operand);
      return `WORKBENCH.SPILL(${operand})`;
    }
    if (node.type === "BinaryExpression" && /^[: ,]$/.test(node.operator)) {
      const [left, right] = node.arguments.map((each) => this.reference(each));
      if (left === undefined || right === undefined) return undefined;
      const name = { ":": "SPAN", " ": "OVERLAP", ",": "UNION" }[node.operator as ":" | " " | ","];
      return `WORKBENCH.${name}(${left},${right})`;
    }
    return node.type === "CallExpression" ? this.referenceCall(node) : undefined;
  }

  private referenceCall(node: CallExpression): string | undefined {
    const name = calledName(node) ?? "";
    if (!GIVE_REFERENCES.has(name) || this.variables.has(name)) return undefined;
    const [first = null, ...rest] = argumentsOf(node);
    if (VOLATILE.has(name)) this.isVolatile = true;
    if (name === "INDIRECT") return `WORKBENCH.INDIRECT(${this.values(node.arguments)})`;
    if (name === "IF" || name === "CHOOSE") {
      const choices = rest.map((each) => each && this.reference(each));
      return choices.every((each) => typeof each === "string")
        ? `${name}(${[this.value(first), ...choices].join(",")})`
        : undefined;
    }
    const base = first ? this.reference(first) : undefined;
    const args = rest.map((arg) => this.value(arg) || "WORKBENCH.OMITTED()");
    return base === undefined
      ? undefined
      : `WORKBENCH.${name === "INDEX" ? "WITHIN" : name}(${[base, ...args].join(",")})`;
  }

  private read(reference: string, asRange: boolean): string {
    this.dependOn(reference);
    return `WORKBENCH.${asRange ? "RANGE" : "READ"}(${reference})`;
  }

  /** References that are found only while calculating are noted then. */
  private dependOn(reference: string): void {
    if (/^\d+$/.test(reference)) this.precedents.push(...(this.references[Number(reference)] ?? []));
  }

  private values(nodes: readonly (AstExpression | null)[], asRanges = false): string {
    return nodes.map((each) => this.value(each, asRanges)).join(",");
  }

  /** The cells an address, a variable or a part of a table means. */
  private cellsNamed(node: AstExpression | null): readonly PlacedArea[] | undefined {
    if (node?.type !== "ReferenceIdentifier") return undefined;
    const variable = this.variables.get(node.value.toUpperCase());
    if (variable) return "areas" in variable ? variable.areas : undefined;
    const found = findReference(node, this.context);
    return "areas" in found ? found.areas : undefined;
  }

  private withoutCells(found: FoundReference): string {
    if ("error" in found) return found.error;
    return "name" in found ? (this.inName(found, (tree) => this.value(tree)) ?? "#NAME?") : "#REF!";
  }

  /** Writes the formula a name stands for. */
  private formulaNamed(name: string, write: (tree: AstExpression) => string | undefined): string | undefined {
    const found = findReference({ type: "ReferenceIdentifier", kind: "name", value: name }, this.context);
    return "name" in found ? this.inName(found, write) : undefined;
  }

  private inName(
    { name, sheet }: Extract<FoundReference, { name: unknown }>,
    write: (tree: AstExpression) => string | undefined,
  ): string | undefined {
    const tree = this.nameDepth < MOST_NAMES ? parsed(name.formula) : undefined;
    if (!tree) return undefined;
    const { context, variables } = this;
    this.nameDepth++;
    this.context = { ...context, sheet };
    this.variables = new Map();
    try {
      return write(tree);
    } finally {
      this.nameDepth--;
      this.context = context;
      this.variables = variables;
    }
  }

  /** Calls a function that stands in the formula itself. */
  private apply(lambda: string, args: readonly (AstExpression | null)[]): string {
    const name = `local_${this.variableCount++}_`;
    return `LET(${name},${lambda},${name}(${this.values(args)}))`;
  }

  /** The engine's name for a variable: ours may hold letters it stumbles on. */
  private declare(name: string, variable: Variable = { text: `local_${this.variableCount++}_` }): string {
    this.variables = new Map(this.variables).set(name.toUpperCase(), variable);
    return "text" in variable ? variable.text : "";
  }

  private scoped(write: () => string): string {
    const { variables } = this;
    try {
      return write();
    } finally {
      this.variables = variables;
    }
  }
}

/** The name of a called function in capitals and without the prefixes of files; undefined for a LAMBDA called where it stands. */
function calledName({ callee }: CallExpression): string | undefined {
  const { type, name } = callee as { readonly type: string; readonly name?: string }; // fx types it as a name only
  return type === "Identifier" ? name?.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "") : undefined;
}

/** Null where nothing stands between commas, which fx leaves out of its types. */
function argumentsOf(node: CallExpression): readonly (AstExpression | null)[] {
  return node.arguments;
}

/** The tree of a formula; undefined for a text that is none, as the rule of a validation or a name in a file may be. */
function parsed(formula: string): AstExpression | undefined {
  try {
    return parseFormula(formula);
  } catch {
    return undefined; // fx throws nothing but what is wrong with the text
  }
}
