import type { AstExpression, CallExpression, LetExpression } from "@borgar/fx";
import { columnCount, rowCount } from "./area";
import { argumentsOf, calledName } from "./calledName";
import { engineFunctions } from "./engineFunctions";
import type { FormulaPlace, FoundReference, PlacedArea } from "./findReference";
import { FormulaScope } from "./FormulaScope";
import {
  ASK_FOR_REFERENCES,
  ASK_WHERE,
  CHOOSE_VALUES,
  FIRST_OF_RANGE,
  GIVE_REFERENCES,
  REFUSE_RANGES,
  REFUSED,
  SUBTOTALS,
  TAKE_RANGES,
  VOLATILE,
} from "./functionKinds";
import { liftedCall } from "./liftedCall";
import { takesOne } from "./mayBeArray";

export interface FormulaContext extends FormulaPlace {
  /** True for the name of a custom function in capitals. */
  readonly isCustomFunction: (name: string) => boolean;
}

/** Writes a formula's tree as the engine's text, and notes what it refers to. */
export class FormulaCompiler {
  readonly references: (readonly PlacedArea[])[] = [];
  readonly precedents: PlacedArea[] = [];
  isVolatile = false;
  heedsHiddenRows = false;
  private readonly scope: FormulaScope;

  constructor(private readonly context: FormulaContext) {
    this.scope = new FormulaScope(context);
  }

  /** The text for a part's value. `asRange` where one cell is to be taken for a range of one. */
  value(node: AstExpression | null, asRange = false): string {
    if (!node) return "";
    const isChoice = node.type === "CallExpression" && /^(IF|CHOOSE|INDEX)$/.test(calledName(node) ?? "");
    const reference = isChoice ? undefined : this.reference(node); // what they give may be no reference
    if (reference !== undefined) return this.read(reference, asRange);
    switch (node.type) {
      case "ReferenceIdentifier":
        return this.scope.variable(node.value) ?? this.withoutCells(this.scope.find(node));
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
        return node.arguments.every((each) => this.scope.mayBeArray(each))
          ? this.stretched(left, node.operator, right)
          : `(${left}${node.operator}${right})`;
      }
      case "ArrayExpression":
        return `{${node.elements.map((row) => row.map((item) => this.value(item)).join(",")).join(";")}}`;
      case "LetExpression":
        return this.scope.within(() => this.letExpression(node));
      case "LambdaExpression":
        return this.scope.within(() => {
          const names = node.params.map(({ name }) => this.scope.declare(name, true));
          return `LAMBDA(${[...names, this.value(node.body)].join(",")})`;
        });
      case "CallExpression":
        return this.call(node);
      default:
        return node.raw;
    }
  }

  private letExpression({ declarations, body }: LetExpression): string {
    const parts = declarations.flatMap(({ id, init }) => {
      const areas = this.scope.cellsNamed(init);
      if (areas) {
        this.scope.declareCells(id.name, areas);
        return [];
      }
      const text = this.value(init); // before the variable is known: it does not mean itself
      return [this.scope.declare(id.name, this.scope.mayBeArray(init)), text];
    });
    return parts.length === 0 ? `(${this.value(body)})` : `LET(${[...parts, this.value(body)].join(",")})`;
  }

  private call(node: CallExpression): string {
    const name = calledName(node);
    const args = argumentsOf(node);
    if (name === undefined) return this.apply(this.value(node.callee as unknown as AstExpression), args); // a LAMBDA called where it stands
    const variable = this.scope.variable(name);
    if (variable !== undefined) return `${variable}(${this.values(args)})`;
    if (VOLATILE.has(name)) this.isVolatile = true;
    if (SUBTOTALS.has(name)) this.heedsHiddenRows = true;
    if (REFUSED.has(name)) return `WORKBENCH.REFUSED("${name}")`;
    if (this.context.isCustomFunction(name)) {
      const given = args.map((arg) => (arg ? this.value(arg) : "WORKBENCH.OMITTED()"));
      return `${name}(${given.join(",")})`;
    }
    const asking = this.askingCall(name, args);
    if (asking !== undefined) return asking;
    const named = this.scope.formulaNamed(name, (tree) => this.value(tree));
    if (named !== undefined) return this.apply(named, args);
    return CHOOSE_VALUES.has(name) ? this.choice(name, args) : this.valueCall(name, args);
  }

  /** A call that asks for more of its first argument than its values; undefined for any other. */
  private askingCall(name: string, args: readonly (AstExpression | null)[]): string | undefined {
    const asks = ASK_FOR_REFERENCES.has(name);
    const reference = (asks || name === "INDEX") && args[0] ? this.reference(args[0]) : undefined;
    if (asks && (reference !== undefined || args.length === 0)) {
      if (reference !== undefined && !ASK_WHERE.has(name)) this.dependOn(reference);
      return `WORKBENCH.${name}(${reference ?? ""})`;
    }
    // The cells it asked about were deleted, or nothing has this name.
    const error = asks && name !== "ISREF" && /^#[A-Z/]+[!?]$/.exec(this.value(args[0] ?? null));
    if (error) return error[0];
    if (name !== "INDEX" || reference === undefined) return undefined;
    this.dependOn(reference);
    return `WORKBENCH.INDEX(${[reference, ...args.slice(1).map((arg) => this.value(arg) || "0")].join(",")})`;
  }

  /** The engine's own of these know single values to choose by, and to fall back on; they leave out what is not chosen. */
  private choice(name: string, args: readonly (AstExpression | null)[]): string {
    const decisive =
      name === "IF" || name === "CHOOSE" ? args.slice(0, 1) : /^IF(ERROR|NA)$/.test(name) ? args.slice(1) : args;
    if (!decisive.some((arg) => this.scope.mayBeArray(arg))) return `${name}(${this.values(args)})`;
    return `WORKBENCH.${name}(${args.map((arg) => (arg ? this.value(arg) : "0")).join(",")})`;
  }

  /** A call of a function that takes values: for each item of an array where it wants one. */
  private valueCall(name: string, args: readonly (AstExpression | null)[]): string {
    const ofRange = FIRST_OF_RANGE.has(name) ? "FIRST" : REFUSE_RANGES.has(name) ? "LONE" : undefined;
    const values = args.map((arg, i) => {
      const isOne = takesOne(name, i);
      const text = this.value(arg, TAKE_RANGES.has(name) && !isOne);
      const isMany = isOne && this.scope.mayBeArray(arg);
      if (isMany && ofRange && arg && this.isReference(arg))
        return { text: `WORKBENCH.${ofRange}(${text})`, isSpread: false };
      return { text, isSpread: isMany && !engineFunctions.has(name) };
    });
    if (values.some(({ isSpread }) => isSpread)) return liftedCall(name, values, this.scope.newName);
    const texts = values.map(({ text }) => text);
    const sums = name === "SUMIF" || name === "AVERAGEIF" ? this.resized(args[0], args[2]) : undefined;
    if (sums !== undefined) texts[2] = sums;
    return `${name}(${texts.join(",")})`;
  }

  /** Arrays of different sizes are combined as far as both go. */
  private stretched(left: string, operator: string, right: string): string {
    const [one, other] = [this.scope.newName(), this.scope.newName()];
    const sized = `WORKBENCH.SPREAD(${one},${other})${operator}WORKBENCH.SPREAD(${other},${one})`;
    return `LET(${one},${left},${other},${right},${sized})`;
  }

  /** SUMIF adds up as many cells as it looks at, from the first of those it is given. */
  private resized(range: AstExpression | null = null, sums: AstExpression | null = null): string | undefined {
    const [looked, added] = [range, sums].map((each) => this.scope.cellsNamed(each)?.[0]);
    if (!looked || !added) return undefined;
    const { top, left } = added.area;
    const area = { top, left, bottom: top + rowCount(looked.area) - 1, right: left + columnCount(looked.area) - 1 };
    return this.read(String(this.references.push([{ sheetId: added.sheetId, area }]) - 1), true);
  }

  /** The text for the number of a reference; undefined for what is none. */
  private reference(node: AstExpression): string | undefined {
    if (node.type === "ReferenceIdentifier") {
      const areas = this.scope.cellsNamed(node);
      if (areas) return String(this.references.push(areas) - 1);
      return this.scope.isVariable(node.value)
        ? undefined
        : this.scope.formulaNamed(node.value, (tree) => this.reference(tree));
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
    if (!GIVE_REFERENCES.has(name) || this.scope.isVariable(name)) return undefined;
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

  /** True for what means cells and not only their values. */
  private isReference(node: AstExpression): boolean {
    const { length } = this.references;
    const isReference = this.reference(node) !== undefined;
    this.references.length = length; // it was only a question
    return isReference;
  }

  private read(reference: string, asRange: boolean): string {
    this.dependOn(reference);
    return `WORKBENCH.${asRange ? "RANGE" : "READ"}(${reference})`;
  }

  /** References that are found only while calculating are noted then. */
  private dependOn(reference: string): void {
    if (/^\d+$/.test(reference)) this.precedents.push(...(this.references[Number(reference)] ?? []));
  }

  private values(nodes: readonly (AstExpression | null)[]): string {
    return nodes.map((each) => this.value(each)).join(",");
  }

  private withoutCells(found: FoundReference): string {
    if ("error" in found) return found.error;
    return "name" in found ? (this.scope.inName(found, (tree) => this.value(tree)) ?? "#NAME?") : "#REF!";
  }

  /** Calls a function that stands in the formula itself. */
  private apply(lambda: string, args: readonly (AstExpression | null)[]): string {
    const name = this.scope.newName();
    return `LET(${name},${lambda},${name}(${this.values(args)}))`;
  }
}
