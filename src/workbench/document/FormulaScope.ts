import type { AstExpression, ReferenceIdentifier } from "@borgar/fx";
import { cellCount } from "./area";
import { findReference, type FormulaPlace, type FoundReference, type PlacedArea } from "./findReference";
import { parseFormula } from "./formulaTokens";
import { mayBeArray } from "./mayBeArray";

/** Names may stand for names; more of them within each other are a circle. */
const MOST_NAMES = 20;

/** A variable of LET or LAMBDA: the engine's name for it, or the cells it stands for. */
type Variable = { readonly text: string; readonly mayBeArray: boolean } | { readonly areas: readonly PlacedArea[] };

/** What the words of a formula mean where they stand: variables of LETs and LAMBDAs around them, names, cells. */
export class FormulaScope {
  private variables: ReadonlyMap<string, Variable> = new Map();
  private variableCount = 0;
  private nameDepth = 0;

  constructor(private place: FormulaPlace) {}

  /** A name of the engine's for something that has none in the formula. */
  readonly newName = (): string => `local_${this.variableCount++}_`;

  /** Declares a variable: ours may hold letters the engine stumbles on. */
  declare(name: string, isArray: boolean): string {
    const text = this.newName();
    this.variables = new Map(this.variables).set(name.toUpperCase(), { text, mayBeArray: isArray });
    return text;
  }

  declareCells(name: string, areas: readonly PlacedArea[]): void {
    this.variables = new Map(this.variables).set(name.toUpperCase(), { areas });
  }

  /** Forgets afterwards what was declared meanwhile. */
  within<T>(write: () => T): T {
    const { variables } = this;
    try {
      return write();
    } finally {
      this.variables = variables;
    }
  }

  isVariable(name: string): boolean {
    return this.variables.has(name.toUpperCase());
  }

  /** The engine's name for a variable; undefined for one that stands for cells, too. */
  variable(name: string): string | undefined {
    const variable = this.variables.get(name.toUpperCase());
    return variable && "text" in variable ? variable.text : undefined;
  }

  find(node: ReferenceIdentifier): FoundReference {
    return findReference(node, this.place);
  }

  /** The cells an address, a variable or a part of a table means. */
  cellsNamed(node: AstExpression | null | undefined): readonly PlacedArea[] | undefined {
    if (node?.type !== "ReferenceIdentifier") return undefined;
    const variable = this.variables.get(node.value.toUpperCase());
    if (variable) return "areas" in variable ? variable.areas : undefined;
    const found = this.find(node);
    return "areas" in found ? found.areas : undefined;
  }

  /** False for what is surely a single value. */
  mayBeArray(node: AstExpression | null | undefined): boolean {
    return mayBeArray(node, (reference) => {
      const variable = this.variables.get(reference.value.toUpperCase());
      if (variable && "text" in variable) return variable.mayBeArray;
      const found = variable ?? this.find(reference);
      if ("error" in found) return false;
      if ("name" in found) return this.inName(found, (tree) => this.mayBeArray(tree)) ?? false;
      return found.areas.length !== 1 || found.areas.some(({ area }) => cellCount(area) > 1);
    });
  }

  /** Writes the formula a name stands for. */
  formulaNamed(name: string, write: (tree: AstExpression) => string | undefined): string | undefined {
    const found = this.find({ type: "ReferenceIdentifier", kind: "name", value: name });
    return "name" in found ? this.inName(found, write) : undefined;
  }

  /** Looks at the formula a name stands for as at one of the name's own sheet; undefined for a name without one. */
  inName<T>(
    { name, sheet }: Extract<FoundReference, { name: unknown }>,
    look: (tree: AstExpression) => T | undefined,
  ): T | undefined {
    const tree = this.nameDepth < MOST_NAMES ? parsed(name.formula) : undefined;
    if (!tree) return undefined;
    const { place, variables } = this;
    this.nameDepth++;
    this.place = { ...place, sheet };
    this.variables = new Map();
    try {
      return look(tree);
    } finally {
      this.nameDepth--;
      this.place = place;
      this.variables = variables;
    }
  }
}

/** The tree of a formula; undefined for a text that is none, as the rule of a validation or a name in a file may be. */
export function parsed(formula: string): AstExpression | undefined {
  try {
    return parseFormula(formula);
  } catch {
    return undefined; // fx throws nothing but what is wrong with the text
  }
}
