import { CalculatedValues } from "./CalculatedValues";
import { CustomFunctionCalls } from "./CustomFunctionCalls";
import type { CustomFunctions } from "./CustomFunctions";
import { DocumentError } from "./DocumentError";
import { engineCustomFunctions } from "./engineCustomFunctions";
import { engineFunctions, type EngineFunction } from "./engineFunctions";
import { EngineInput, type Instead } from "./EngineInput";
import { calculateProbes, type Probe } from "./FormulaProbe";
import { cellKey, type Area, type CellValue, type WorkbookModel } from "./model";
import { SpreadsheetEngine } from "./spreadsheetEngine";

/** A chain of spills that feed each other settles in as many passes; more is a circle. */
const MOST_PASSES = 12;

/** The values of a workbook's formulas. They are calculated when someone asks for one after a change, and once more whenever custom functions have answered. */
export class Calculation {
  private readonly engine = new SpreadsheetEngine();
  private readonly input: EngineInput;
  private readonly calls: CustomFunctionCalls | undefined;
  private readonly functions: ReadonlyMap<string, EngineFunction>;
  private readonly messages = new Map<string, string>();
  private values: CalculatedValues;
  private stale = true;
  private scheduled = false;
  private automatic = true;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly model: WorkbookModel,
    customFunctions: CustomFunctions | undefined,
    emptyCell: 0 | null,
    /** Called when answers of custom functions have changed values. */
    private readonly recalculated: () => void,
  ) {
    this.calls = customFunctions && new CustomFunctionCalls(customFunctions, emptyCell, () => this.answered());
    this.input = new EngineInput(model, (name) => this.calls?.find(name) !== undefined);
    this.functions = engineCustomFunctions(model, customFunctions, this.calls, this.messages);
    this.values = new CalculatedValues(model, [], this.messages);
  }

  valueAt(sheetId: string, row: number, column: number): CellValue | undefined {
    this.refresh();
    return this.values.valueAt(sheetId, cellKey(row, column));
  }

  /** The key of the cell whose formula spills into this one. */
  sourceOf(sheetId: string, row: number, column: number): string | undefined {
    this.refresh();
    return this.values.sourceOf(sheetId, cellKey(row, column));
  }

  /** What the formula in a cell fills; undefined when it does not spill. */
  spillAt(sheetId: string, row: number, column: number): Area | undefined {
    this.refresh();
    return this.values.spillAt(sheetId, cellKey(row, column));
  }

  /** The keys of every cell formulas spill into. */
  spilledCells(sheetId: string): Iterable<string> {
    this.refresh();
    return this.values.spilledCells(sheetId);
  }

  /** False while the workbook is set to calculate only on demand. */
  get isAutomatic(): boolean {
    return this.automatic;
  }

  setAutomatic(automatic: boolean): void {
    this.refresh(); // what changed before still counts
    this.automatic = automatic;
    this.refresh();
  }

  /** True while custom functions have not answered. */
  get isPending(): boolean {
    return this.calls?.arePending === true;
  }

  /** Something changed; `structure` when sheets, tables or names did. */
  invalidate(structure: boolean): void {
    if (structure) this.input.forget();
    this.stale = true;
    if (this.scheduled || !this.automatic) return;
    this.scheduled = true;
    queueMicrotask(() => this.refreshUnasked());
  }

  /** Calculates now, also when that is set to happen only on demand; `all` calls every custom function again. */
  calculate(all: boolean): void {
    if (all) this.calls?.forget();
    this.stale = true;
    this.refresh(true);
  }

  /** Resolves when every value is there. */
  async settled(): Promise<void> {
    this.refresh();
    if (!this.isPending) return;
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Calculates formulas as if they stood in cells, over the values as they are. */
  probe(probes: readonly Probe[], instead?: Instead): CellValue[] {
    if (probes.length === 0) return [];
    this.refresh();
    const sheets = this.input.calculatedSheets(this.values, instead);
    return calculateProbes(probes, sheets, this.input.names(this.values), engineFunctions);
  }

  private refresh(onDemand = false): void {
    if (!this.stale || (!this.automatic && !onDemand)) return;
    if (this.values.isCovered(this.model)) {
      // The engine would take what was written there for its own.
      this.engine.forgetSpills();
      this.values = new CalculatedValues(this.model, [], this.messages);
    }
    this.calls?.beginRound();
    for (let pass = 0; pass < MOST_PASSES; pass++) {
      const before = this.values;
      this.messages.clear();
      const results = this.engine.calculate(this.input.sheets(before), this.input.names(before), this.functions);
      this.values = new CalculatedValues(this.model, results, this.messages);
      // The engine reads what spills where it spilled before; elsewhere only in the next pass.
      if (this.values.spillText() === before.spillText()) break;
      this.input.forgetSpillReferences();
    }
    this.stale = false;
    this.calls?.send();
  }

  private refreshUnasked(): void {
    this.scheduled = false;
    try {
      this.refresh();
    } catch (error) {
      // The workbook stays uncalculated, so whoever asks for a value meets the same refusal.
      if (!(error instanceof DocumentError)) throw error;
    }
  }

  private answered(): void {
    this.stale = true;
    this.refresh(true);
    this.recalculated();
    if (this.isPending) return;
    const waiting = this.waiting;
    this.waiting = [];
    waiting.forEach((resolve) => resolve());
  }
}
