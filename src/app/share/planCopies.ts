import { kamFunctionsIn } from "../../formulas/kamFunction";
import { plainFormulas } from "../../formulas/plainFormula";
import type { Repointed } from "../../formulas/repointed";
import type { CopiedSheet } from "../../workbook/sharing/copySheets";
import type { Spill } from "../../workbook/readSpills";
import type { CellContent, SharedReading, SheetCells } from "../../workbook/sharing/SharedReading";
import type { Pause } from "../Pause";
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

/** Decides for each formula of the copies what stands there instead: its twin, its value, or the same formula reading the copies. */
export async function planCopies(
  reading: SharedReading,
  copied: readonly CopiedSheet[],
  repointing: Repointing,
  pause: Pause,
): Promise<CopyPlan[]> {
  const sizeOf = referenceSizes(reading.names, reading.tables);
  const plans: CopyPlan[] = [];
  for (const copy of copied) {
    const original = reading.chosen.find(({ id }) => id === copy.originalId);
    if (original === undefined) continue;
    const planner = new CopyPlanner(original, (formula) => repointing.of(formula, copy), sizeOf);
    plans.push({ copy, original, cells: await planner.cells(pause) });
  }
  return plans;
}

/** A formula that matters to sharing, if what it fills is not only its own cell. */
export function matters(formula: string): boolean {
  return formula.startsWith("=") && (formula.includes("!") || kamFunctionsIn(formula).length > 0);
}

class CopyPlanner {
  private readonly read = new Map<string, ReturnType<typeof plainFormulas>>();

  constructor(
    private readonly original: SheetCells,
    private readonly repoint: (formula: string) => Repointed,
    private readonly sizeOf: ReturnType<typeof referenceSizes>,
  ) {}

  async cells(pause: Pause): Promise<CopiedCell[]> {
    const { formulas, values, top, left } = this.original;
    const cells: CopiedCell[] = [];
    for (const [i, row] of formulas.entries()) {
      await pause();
      for (const [j, formula] of row.entries())
        if (isFormula(formula, values[i]?.[j]))
          for (const cell of await this.ofFormula(formula, top + i, left + j, pause)) cells.push(cell);
    }
    return cells;
  }

  private async ofFormula(formula: string, row: number, column: number, pause: Pause): Promise<CopiedCell[]> {
    const names = kamFunctionsIn(formula);
    const spill = this.original.spills.find((each) => each.row === row && each.column === column) ?? ownCell(row, column); // prettier-ignore
    if (names.length > 0) return this.ofOurs(formula, spill, names, pause);
    const { formula: moved, outside, isElsewhere } = this.repoint(formula);
    if (outside.length > 0) return this.frozen(spill, { kind: "outside", names: outside }, names);
    return isElsewhere ? [{ row, column, formula: moved, names }] : [];
  }

  private async ofOurs(formula: string, spill: Spill, names: readonly string[], pause: Pause): Promise<CopiedCell[]> {
    const count = spill.rows * spill.columns;
    if (count > MOST_SPILLED) return this.frozen(spill, { kind: "slow", names }, names);
    const plainAt = this.plainAt(formula);
    // Twins name nothing that the formula does not name.
    const { formula: same, outside } = this.repoint(formula);
    const staysHere = same === formula && outside.length === 0;
    const cells: CopiedCell[] = [];
    for (const { row, column } of cellsOf(spill)) {
      const place = count > 1 ? { row: row - spill.row, column: column - spill.column } : undefined;
      await pause();
      const plain = plainAt(place);
      if ("withoutTwin" in plain) return this.frozen(spill, { kind: "noTwin", names: plain.withoutTwin }, names);
      const moved = staysHere ? { formula: plain.formula, outside } : this.repoint(plain.formula);
      if (moved.outside.length > 0) return this.frozen(spill, { kind: "outside", names: moved.outside }, names);
      cells.push({ row, column, formula: moved.formula, names });
    }
    return cells;
  }

  /** In a table every row has the same formula: it is read once. */
  private plainAt(formula: string): ReturnType<typeof plainFormulas> {
    const known = this.read.get(formula) ?? plainFormulas(formula, this.sizeOf);
    this.read.set(formula, known);
    return known;
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

/** Twins of what ranks or compares read all the rows, in every row: five hundred of them are a quarter of a million cells at each entry. */
const MOST_SPILLED = 500;

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
