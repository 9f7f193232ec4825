import { cellCount, contains, singleCell, WHOLE_SHEET } from "./area";
import { CellGrid } from "./CellGrid";
import { compileFormula } from "./compileFormula";
import type { FormulaContext } from "./FormulaCompiler";
import { BLANK, engineScalar, type EngineScalar, type EngineValue } from "./EngineValue";
import type { PlacedArea } from "./findReference";
import { FormulaCell } from "./FormulaCell";
import type { Calculable } from "./FormulaReader";
import { FormulaGraph } from "./FormulaGraph";
import { FormulaResults } from "./FormulaResults";
import { isFormula } from "./isFormula";
import type { SheetCells } from "./SheetCells";
import { cellKey, type Area, type Scalar, type SheetModel, type WorkbookModel } from "./model";

/** Changed areas of fewer cells are looked through cell by cell. */
const FEW_CELLS = 50_000;

/** The workbook's values and formulas, kept in step with its model, and what is out of date among them. */
export class CalculatedCells {
  readonly graph = new FormulaGraph();
  /** Formulas that have to be calculated. */
  readonly due = new Set<FormulaCell>();
  /** Those among them that were entered since formulas were last calculated. */
  private entered = new Set<FormulaCell>();
  readonly volatile = new Set<FormulaCell>();
  private readonly heedHiddenRows = new Set<FormulaCell>();
  /** By sheet, the rows that are hidden. */
  private readonly hiddenRows = new Map<string, string>();
  readonly circular = new Set<FormulaCell>();
  /** Where values have changed since formulas were last put in order. */
  private changed: PlacedArea[] = [];
  private readonly sheets = new Map<string, SheetCells>();
  private readonly results: FormulaResults;

  constructor(
    readonly model: WorkbookModel,
    private readonly isCustomFunction: (name: string) => boolean,
  ) {
    this.results = new FormulaResults(
      model,
      (sheetId) => this.cellsOf(sheetId),
      (place) => this.noteChange(place),
    );
    for (const sheet of model.sheets) this.take(sheet, WHOLE_SHEET);
  }

  cellsOf(sheetId: string): SheetCells {
    let cells = this.sheets.get(sheetId);
    if (!cells) {
      cells = { values: new CellGrid(), formulas: new CellGrid(), sources: new CellGrid() };
      this.sheets.set(sheetId, cells);
    }
    return cells;
  }

  /** Takes over what the model holds in an area by now. */
  take(sheet: SheetModel, area: Area): void {
    this.takeHiddenRows(sheet);
    if (cellCount(area) <= FEW_CELLS) {
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++) this.takeCell(sheet, row, column);
      return;
    }
    const { values, formulas } = this.cellsOf(sheet.id);
    for (const { top, left } of [...values.placesWithin(area), ...formulas.placesWithin(area)])
      if (sheet.cells[cellKey(top, left)]?.input === undefined) this.takeCell(sheet, top, left);
    for (const [key, cell] of Object.entries(sheet.cells)) {
      if (cell.input === undefined) continue;
      const comma = key.indexOf(",");
      const row = Number(key.slice(0, comma));
      const column = Number(key.slice(comma + 1));
      if (contains(area, row, column)) this.takeCell(sheet, row, column);
    }
  }

  private takeHiddenRows({ id, rows }: SheetModel): void {
    const hidden = Object.keys(rows).filter((row) => rows[Number(row)]?.hidden === true || rows[Number(row)]?.filtered);
    const text = hidden.join();
    if (this.hiddenRows.get(id) === text) return;
    this.hiddenRows.set(id, text);
    this.heedHiddenRows.forEach((formula) => this.due.add(formula));
  }

  contextAt(sheet: SheetModel, row: number, column: number): FormulaContext {
    return { model: this.model, sheet, row, column, isCustomFunction: this.isCustomFunction };
  }

  get isOutOfDate(): boolean {
    return this.due.size > 0 || this.changed.length > 0;
  }

  /** What is out of date; it is taken to be in hand afterwards. */
  takeDue(): { readonly due: readonly FormulaCell[]; readonly changed: readonly PlacedArea[] } {
    const taken = { due: [...this.due], changed: this.changed };
    this.due.clear();
    this.entered.clear();
    this.changed = [];
    return taken;
  }

  /** Formulas entered since formulas were last calculated; they stay due. */
  takeEntered(): ReadonlySet<FormulaCell> {
    const { entered } = this;
    this.entered = new Set();
    return entered;
  }

  /** A formula that is nothing but a call takes its answer for its value; another one has to be calculated again. */
  takeAnswer({ sheetId, row, column }: Calculable, answerTo: (value: EngineValue) => EngineValue | undefined): void {
    const { formulas, values } = this.cellsOf(sheetId);
    const formula = formulas.get(row, column);
    if (!formula) return; // gone meanwhile
    const answer = formula.compiled.isCustomCall ? answerTo(values.get(row, column) ?? BLANK) : undefined;
    if (answer && !this.due.has(formula)) {
      this.keep(formula, answer);
      this.noteChange({ sheetId, area: formula.output });
    } else this.due.add(formula);
  }

  /** Keeps what a formula was found to read. */
  keepFound(formula: FormulaCell, found: ReadonlyMap<string, PlacedArea>): void {
    if (found.size === formula.found.size && [...found.keys()].every((key) => formula.found.has(key))) return;
    formula.found.clear();
    found.forEach((place, key) => formula.found.set(key, place));
    this.graph.put(formula);
  }

  /** A formula that reads its own result shows 0. */
  keepCircular(formula: FormulaCell): void {
    this.keep(formula, { kind: 1, value: 0 });
    this.circular.add(formula);
  }

  /** Lets a cell have another value while something is done. */
  withValue(sheetId: string, key: string, value: EngineScalar, action: () => void): void {
    const { values } = this.cellsOf(sheetId);
    const [row = 0, column = 0] = key.split(",").map(Number);
    const own = values.get(row, column);
    values.set(row, column, value);
    try {
      action();
    } finally {
      if (own) values.set(row, column, own);
      else values.delete(row, column);
    }
  }

  /** Keeps the result of a formula: in its cell and, where there is room, in those it spills into. */
  keep(formula: FormulaCell, value: EngineValue): void {
    this.circular.delete(formula);
    this.results.keep(formula, value);
  }

  /** The last row and column of the workbook that hold anything. */
  get used(): Pick<Area, "bottom" | "right"> {
    const used = [...this.sheets.values()].map(({ values }) => values.used(WHOLE_SHEET));
    return {
      bottom: Math.max(0, ...used.map(({ bottom }) => bottom)),
      right: Math.max(0, ...used.map(({ right }) => right)),
    };
  }

  private takeCell(sheet: SheetModel, row: number, column: number): void {
    const cell = sheet.cells[cellKey(row, column)];
    const { values, formulas, sources } = this.cellsOf(sheet.id);
    const formula = formulas.get(row, column);
    const input = cell && isFormula(cell) ? String(cell.input) : undefined;
    if (formula && formula.input === input) return;
    const source = sources.get(row, column);
    if (cell?.input === undefined && !formula && source) return; // stays what spilled
    const constant = input === undefined ? cell?.input : undefined;
    if (!formula && !source && input === undefined && isSame(values.get(row, column), constant)) return;

    if (formula) this.remove(formula);
    if (source) this.withdraw(source);
    if (constant === undefined) values.delete(row, column);
    else values.set(row, column, engineScalar(constant));
    if (input !== undefined) this.add(sheet, row, column, input);
    this.noteChange({ sheetId: sheet.id, area: singleCell(row, column) });
  }

  private add(sheet: SheetModel, row: number, column: number, input: string): void {
    const compiled = compileFormula(input, this.contextAt(sheet, row, column));
    const formula = new FormulaCell(sheet.id, row, column, input, compiled);
    this.cellsOf(sheet.id).formulas.set(row, column, formula);
    this.graph.put(formula);
    this.due.add(formula);
    this.entered.add(formula);
    if (compiled.isVolatile) this.volatile.add(formula);
    if (compiled.heedsHiddenRows) this.heedHiddenRows.add(formula);
  }

  private remove(formula: FormulaCell): void {
    const { sheetId, row, column } = formula;
    this.withdraw(formula);
    this.cellsOf(sheetId).formulas.delete(row, column);
    this.graph.remove(formula);
    this.results.forget(formula);
    this.due.delete(formula);
    this.entered.delete(formula);
    this.volatile.delete(formula);
    this.heedHiddenRows.delete(formula);
    this.circular.delete(formula);
  }

  /** Takes what a formula shows out of the cells; it has to find its room anew. */
  private withdraw(formula: FormulaCell): void {
    this.results.clear(formula);
    this.due.add(formula);
  }

  private noteChange(place: PlacedArea): void {
    this.changed.push(place);
    for (const formula of this.results.waitingFor(place)) this.due.add(formula);
  }
}

function isSame(value: EngineScalar | undefined, constant: Scalar | undefined): boolean {
  return value === undefined || value.kind === 0 || value.kind === 4
    ? constant === undefined && !value
    : value.value === constant;
}
