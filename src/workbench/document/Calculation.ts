import { cellCount, WHOLE_SHEET } from "./area";
import { CalculatedCells } from "./CalculatedCells";
import { calculationOrder } from "./calculationOrder";
import { compileFormula } from "./compileFormula";
import { CustomFunctionCalls } from "./CustomFunctionCalls";
import type { CustomFunctions } from "./CustomFunctions";
import { cellValue, engineScalar, firstOf } from "./EngineValue";
import type { FormulaCell } from "./FormulaCell";
import { FormulaEvaluator } from "./FormulaEvaluator";
import type { Calculable } from "./FormulaReader";
import { cellKey, type Area, type CellValue, type WorkbookChange, type WorkbookModel } from "./model";

/** Results that turn out to be read by others settle in as many rounds; more is a circle. */
const MOST_ROUNDS = 100;

/** A formula to calculate as if it stood in a cell, without writing it there: the rules of validation and conditional formats. */
export interface Probe {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  /** As for that cell, with "=". */
  readonly formula: string;
}

/** A value one cell is to have for a while. */
export interface Instead {
  readonly sheetId: string;
  readonly key: string;
  readonly value: CellValue;
}

/**
 * The values of a workbook's formulas. After a change only what depends on it is calculated: when someone asks for a value, or
 * else soon, and once more whenever custom functions have answered.
 */
export class Calculation {
  private readonly calls: CustomFunctionCalls | undefined;
  private readonly isCustomFunction: (name: string) => boolean;
  private cells: CalculatedCells;
  private evaluator: FormulaEvaluator;
  /** Changes not taken over yet; "all" when formulas may mean something else than before. */
  private changes: WorkbookChange[] | "all" = [];
  private scheduled = false;
  private automatic = true;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly model: WorkbookModel,
    private readonly customFunctions: CustomFunctions | undefined,
    emptyCell: 0 | null,
    /** How numbers are written in texts. */
    private readonly locale: string,
    /** Called when answers of custom functions have changed values. */
    private readonly recalculated: () => void,
  ) {
    this.calls =
      customFunctions && new CustomFunctionCalls(customFunctions, emptyCell, (askers) => this.answered(askers));
    this.isCustomFunction = (name) => this.calls?.find(name) !== undefined;
    this.cells = new CalculatedCells(model, this.isCustomFunction);
    this.evaluator = new FormulaEvaluator(this.cells, locale, customFunctions, this.calls);
  }

  valueAt(sheetId: string, row: number, column: number): CellValue | undefined {
    this.refresh();
    const value = this.cells.cellsOf(sheetId).values.get(row, column);
    return value && cellValue(value);
  }

  /** The key of the cell whose formula spills into this one. */
  sourceOf(sheetId: string, row: number, column: number): string | undefined {
    this.refresh();
    const source = this.cells.cellsOf(sheetId).sources.get(row, column);
    return source && cellKey(source.row, source.column);
  }

  /** What the formula in a cell fills; undefined when it does not spill. */
  spillAt(sheetId: string, row: number, column: number): Area | undefined {
    this.refresh();
    const area = this.cells.cellsOf(sheetId).formulas.get(row, column)?.output;
    return area && cellCount(area) > 1 ? area : undefined;
  }

  /** The keys of every cell formulas spill into. */
  spilledCells(sheetId: string): Iterable<string> {
    this.refresh();
    return this.cells
      .cellsOf(sheetId)
      .sources.placesWithin()
      .map(({ top, left }) => cellKey(top, left));
  }

  /** Formulas that read their own result, straight or through others. They show 0, and Excel warns of them. */
  get circularReferences(): readonly { readonly sheetId: string; readonly row: number; readonly column: number }[] {
    this.refresh();
    return [...this.cells.circular];
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

  /** Cells changed, or, with "structure", sheets, tables, names or where cells are. */
  invalidate(change: WorkbookChange): void {
    if (change.kind === "structure") this.changes = "all";
    else if (this.changes !== "all") this.changes.push(change);
    if (this.scheduled || !this.automatic) return;
    this.scheduled = true;
    queueMicrotask(() => {
      this.scheduled = false;
      this.refresh();
    });
  }

  /** Calculates now, also when that is set to happen only on demand; `all` calculates everything and calls every custom function again. */
  calculate(all: boolean): void {
    if (all) this.changes = "all";
    if (all) this.calls?.forget();
    for (const formula of this.cells.volatile) this.cells.due.add(formula);
    this.refresh(true);
  }

  /** Resolves when every value is there. */
  async settled(): Promise<void> {
    this.refresh();
    if (!this.isPending) return;
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Calculates formulas as if they stood in cells, over the values as they are. Custom functions are unknown to them. */
  probe(probes: readonly Probe[], instead?: Instead): CellValue[] {
    if (probes.length === 0) return [];
    this.refresh();
    const formulas = probes.flatMap(({ sheetName, row, column, formula }) => {
      const sheet = this.model.sheets.find(({ name }) => name === sheetName);
      if (!sheet) return [];
      const context = { model: this.model, sheet, row, column, isCustomFunction: () => false };
      return [{ sheetId: sheet.id, row, column, compiled: compileFormula(formula, context) }];
    });
    const results: CellValue[] = [];
    const evaluate = (): void =>
      new FormulaEvaluator(this.cells, this.locale).evaluate(formulas, (_, value) => {
        const first = firstOf(value);
        results.push(first.kind === 0 ? 0 : cellValue(first));
      });
    if (instead) this.cells.withValue(instead.sheetId, instead.key, engineScalar(instead.value), evaluate);
    else evaluate();
    return results;
  }

  private refresh(onDemand = false): void {
    if (!onDemand && this.changes.length === 0 && this.cells.due.size === 0) return;
    try {
      this.takeChanges();
      this.calls?.beginRound();
      if (this.automatic || onDemand) this.settle();
      else this.calculateEntered();
      this.calls?.send();
    } catch (error) {
      this.changes = "all"; // it stopped halfway
      throw error;
    }
  }

  /** Where calculation waits for a demand, a formula is still calculated when it is entered, as in Excel. */
  private calculateEntered(): void {
    const entered = this.cells.takeEntered();
    if (entered.size === 0) return;
    const { formulas, circular } = calculationOrder(entered, this.cells.graph);
    this.evaluate(
      formulas.filter((formula) => entered.has(formula)),
      circular,
    );
  }

  private takeChanges(): void {
    const changes = this.changes;
    this.changes = [];
    if (changes === "all") {
      this.cells = new CalculatedCells(this.model, this.isCustomFunction);
      this.evaluator = new FormulaEvaluator(this.cells, this.locale, this.customFunctions, this.calls);
      return;
    }
    for (const { sheetId, area } of changes) {
      const sheet = this.model.sheets.find(({ id }) => id === sheetId);
      if (sheet) this.cells.take(sheet, area ?? WHOLE_SHEET);
    }
    if (changes.length > 0) for (const formula of this.cells.volatile) this.cells.due.add(formula);
  }

  /** Calculates what is out of date, and again what read cells that others filled or left unforeseen. */
  private settle(): void {
    const { graph } = this.cells;
    const stuck = new Set<FormulaCell>();
    for (let round = 0; ; round++) {
      const { due, changed } = this.cells.takeDue();
      if (due.length === 0 && changed.length === 0) return;
      const { formulas, circular } = calculationOrder(
        [...due, ...changed.flatMap((each) => graph.touching(each))],
        graph,
      );
      const lost = round < MOST_ROUNDS ? circular : formulas;
      lost.forEach((formula) => stuck.add(formula));
      this.evaluate(formulas, stuck);
      if (round === MOST_ROUNDS) return;
    }
  }

  private evaluate(formulas: readonly FormulaCell[], stuck: ReadonlySet<FormulaCell>): void {
    const { cells } = this;
    const { reader } = this.evaluator;
    const sound = formulas.filter((formula) => !stuck.has(formula));
    for (const formula of formulas) if (stuck.has(formula)) cells.keepCircular(formula);
    reader.start(sound);
    this.evaluator.evaluate(sound, (position, value) => {
      const formula = sound[position];
      if (!formula) return;
      reader.waiting.delete(formula);
      cells.keep(formula, value);
      cells.keepFound(formula, reader.found);
      if (reader.wasTooEarly) cells.due.add(formula);
    });
  }

  private answered(askers: ReadonlySet<Calculable>): void {
    for (const formula of askers) this.cells.takeAnswer(formula, (value) => this.calls?.answerTo(value));
    this.refresh(true);
    this.recalculated();
    if (this.isPending) return;
    const waiting = this.waiting;
    this.waiting = [];
    waiting.forEach((resolve) => resolve());
  }
}
