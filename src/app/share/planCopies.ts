import { kamFunctionsIn } from "../../formulas/kamFunction";
import { plainFormula } from "../../formulas/plainFormula";
import type { Repointed } from "../../formulas/repointed";
import type { CopiedSheet } from "../../workbook/sharing/copySheets";
import type { CellContent, SharedReading, SheetCells, Spill } from "../../workbook/sharing/SharedReading";
import { referenceSizes } from "./referenceSizes";
import type { Repointing } from "./Repointing";
import type { FrozenWhy } from "./SharedCopy";

/** What one cell of a copy is to hold. */
export interface CopiedCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Absent where the formula stands for itself. */
  readonly frozen?: FrozenWhy;
  /** Functions of ours that the original calls. */
  readonly names: readonly string[];
}

export interface CopyPlan {
  readonly copy: CopiedSheet;
  readonly original: SheetCells;
  readonly cells: readonly CopiedCell[];
}

/** Decides for each formula of the copies what stands there instead: its twin, its value, or the same formula reading the copies. Pure. */
export function planCopies(reading: SharedReading, copied: readonly CopiedSheet[], repointing: Repointing): CopyPlan[] {
  const sizeOf = referenceSizes(reading.names, reading.tables);
  return copied.flatMap((copy) => {
    const original = reading.chosen.find(({ id }) => id === copy.originalId);
    if (original === undefined) return [];
    const planner = new CopyPlanner(original, (formula) => repointing.of(formula, copy), sizeOf);
    return [{ copy, original, cells: planner.cells() }];
  });
}

/** A formula that matters to sharing, if what it fills is not only its own cell. */
export function matters(formula: string): boolean {
  return formula.startsWith("=") && (formula.includes("!") || kamFunctionsIn(formula).length > 0);
}

class CopyPlanner {
  constructor(
    private readonly original: SheetCells,
    private readonly repoint: (formula: string) => Repointed,
    private readonly sizeOf: ReturnType<typeof referenceSizes>,
  ) {}

  cells(): CopiedCell[] {
    const { formulas, values, top, left } = this.original;
    return formulas.flatMap((row, i) =>
      row.flatMap((formula, j) =>
        isFormula(formula, values[i]?.[j]) ? this.ofFormula(formula, top + i, left + j) : [],
      ),
    );
  }

  private ofFormula(formula: string, row: number, column: number): CopiedCell[] {
    const names = kamFunctionsIn(formula);
    const spill = this.original.spills.find((each) => each.row === row && each.column === column) ?? ownCell(row, column); // prettier-ignore
    if (names.length > 0) return this.ofOurs(formula, spill, names);
    const { formula: moved, outside, isElsewhere } = this.repoint(formula);
    if (outside.length > 0) return this.frozen(spill, { kind: "outside", names: outside }, names);
    return isElsewhere ? [{ row, column, formula: moved, names }] : [];
  }

  private ofOurs(formula: string, spill: Spill, names: readonly string[]): CopiedCell[] {
    const isSpilled = spill.rows * spill.columns > 1;
    const cells: CopiedCell[] = [];
    for (const { row, column } of cellsOf(spill)) {
      const place = isSpilled ? { row: row - spill.row, column: column - spill.column } : undefined;
      const plain = plainFormula(formula, this.sizeOf, place);
      if ("withoutTwin" in plain) return this.frozen(spill, { kind: "noTwin", names: plain.withoutTwin }, names);
      const { formula: moved, outside } = this.repoint(plain.formula);
      if (outside.length > 0) return this.frozen(spill, { kind: "outside", names: outside }, names);
      cells.push({ row, column, formula: moved, names });
    }
    return cells;
  }

  private frozen(spill: Spill, frozen: FrozenWhy, names: readonly string[]): CopiedCell[] {
    const { top, left, values } = this.original;
    return cellsOf(spill).map(({ row, column }) => ({
      row,
      column,
      formula: asConstant(values[row - top]?.[column - left] ?? ""),
      frozen,
      names,
    }));
  }
}

/** Text that begins with "=" is a formula only where it shows something else. */
function isFormula(formula: CellContent, value: CellContent | undefined): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** What is to be entered so that a cell shows this value and nothing else. */
export function asConstant(value: CellContent): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  // An empty text is no empty cell: some formulas tell them apart.
  if (value === "") return '=""';
  return /^#[A-Z0-9/]+[!?]?$/.test(value) ? `=${ERRORS.has(value) ? value : "#VALUE!"}` : `'${value}`;
}

/** Those that a formula may hold; Excel knows more, for what is pending or spills. */
const ERRORS: ReadonlySet<string> = new Set(["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#REF!", "#NAME?", "#NULL!"]);

function ownCell(row: number, column: number): Spill {
  return { row, column, rows: 1, columns: 1 };
}

function cellsOf({ row, column, rows, columns }: Spill): { readonly row: number; readonly column: number }[] {
  return Array.from({ length: rows * columns }, (_, i) => ({
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
  }));
}
