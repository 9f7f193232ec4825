import { contains } from "./area";
import { CustomFunctionCalls } from "./CustomFunctionCalls";
import type { CustomFunctions } from "./CustomFunctions";
import {
  NOTED_RESULT,
  OMITTED_ARGUMENT,
  engineColumnName,
  engineFormula,
  engineTableName,
  type FormulaContext,
} from "./engineFormula";
import { engineFunctions, type EngineFunction } from "./engineFunctions";
import { VALUE_ERROR, firstOf, rowsOf, type EngineValue } from "./EngineValue";
import { calculateProbes, type Probe } from "./FormulaProbe";
import { isFormula } from "./isFormula";
import { cellKey, type Area, type CellValue, type SheetModel, type WorkbookModel } from "./model";
import { formatReference, parseReference, formatAbsoluteReference } from "./reference";
import { SpreadsheetEngine, type EngineName, type EngineResult, type EngineSheet } from "./spreadsheetEngine";
import { dataArea } from "./structuredReference";
import { singleCell } from "./area";

/** A chain of spills that feed each other settles in as many passes; more is a circle. */
const MOST_PASSES = 12;

interface Spill {
  readonly area: Area;
}

/** The values of a workbook's formulas. They are calculated when someone asks for one after a change, and once more whenever custom functions have answered. */
export class Calculation {
  private readonly engine = new SpreadsheetEngine();
  private readonly calls: CustomFunctionCalls | undefined;
  private readonly functions: ReadonlyMap<string, EngineFunction>;
  /** By sheet and cell. */
  private values = new Map<string, Map<string, CellValue>>();
  /** By sheet and cell: the key of the cell whose formula spills here. */
  private sources = new Map<string, Map<string, string>>();
  /** What spilled, as the engine left it: it must find it unchanged. */
  private spilled = new Map<string, Map<string, CellValue>>();
  /** By sheet and the key of the formula's cell. */
  private spills = new Map<string, Map<string, Spill>>();
  private translated = new Map<string, string>();
  private messages = new Map<string, string>();
  private stale = true;
  private scheduled = false;
  private waiting: (() => void)[] = [];
  private automatic = true;

  constructor(
    private readonly model: WorkbookModel,
    customFunctions: CustomFunctions | undefined,
    emptyCell: 0 | null,
    /** Called when answers of custom functions have changed values. */
    private readonly recalculated: () => void,
  ) {
    this.calls = customFunctions && new CustomFunctionCalls(customFunctions, emptyCell, () => this.answered());
    this.functions = this.allFunctions(customFunctions);
  }

  valueAt(sheetId: string, row: number, column: number): CellValue | undefined {
    this.refresh();
    return this.values.get(sheetId)?.get(cellKey(row, column));
  }

  /** The key of the cell whose formula spills into this one. */
  sourceOf(sheetId: string, row: number, column: number): string | undefined {
    this.refresh();
    return this.sources.get(sheetId)?.get(cellKey(row, column));
  }

  /** What the formula in a cell fills; undefined when it does not spill. */
  spillAt(sheetId: string, row: number, column: number): Area | undefined {
    this.refresh();
    return this.spills.get(sheetId)?.get(cellKey(row, column))?.area;
  }

  /** The keys of every cell formulas spill into. */
  spilledCells(sheetId: string): Iterable<string> {
    this.refresh();
    return this.sources.get(sheetId)?.keys() ?? [];
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
    if (structure) this.translated.clear();
    this.stale = true;
    if (this.scheduled || !this.automatic) return;
    this.scheduled = true;
    queueMicrotask(() => {
      this.scheduled = false;
      this.refresh();
    });
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

  /**
   * Calculates formulas as if they stood in cells, over the values as they are.
   *
   * @param instead a value one cell is to have meanwhile
   */
  probe(
    probes: readonly Probe[],
    instead?: { readonly sheetId: string; readonly key: string; readonly value: CellValue },
  ): CellValue[] {
    if (probes.length === 0) return [];
    this.refresh();
    const sheets = this.model.sheets.map((sheet, i) => this.valuesOnly(sheet, i + 1, instead));
    return calculateProbes(probes, sheets, this.engineNames(), engineFunctions);
  }

  private valuesOnly(
    sheet: SheetModel,
    id: number,
    instead: { readonly sheetId: string; readonly key: string; readonly value: CellValue } | undefined,
  ): EngineSheet {
    const values = new Map<string, CellValue>();
    for (const [key, cell] of Object.entries(sheet.cells)) if (cell.input !== undefined) values.set(key, cell.input);
    for (const [key, value] of this.values.get(sheet.id) ?? []) values.set(key, value);
    if (instead?.sheetId === sheet.id) values.set(instead.key, instead.value);
    const constants = [...values].flatMap(([key, value]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return value === "" ? [] : [{ row, column, value }];
    });
    return { id, name: sheet.name, constants, formulas: [], tables: engineTables(sheet), hiddenRows: new Set() };
  }

  private refresh(onDemand = false): void {
    if (!this.stale || (!this.automatic && !onDemand)) return;
    this.stale = false;
    this.forgetCoveredSpills();
    this.calls?.beginRound();
    for (let pass = 0; pass < MOST_PASSES; pass++) {
      const before = this.spilledText();
      this.messages.clear();
      this.keep(
        this.engine.calculate(
          this.model.sheets.map((sheet, i) => this.engineSheet(sheet, i + 1)),
          this.engineNames(),
          this.functions,
        ),
      );
      if (this.spilledText() === before) break;
      // "B2#" is an address to the engine: the next pass reads the new one.
      for (const [key, text] of this.translated)
        if (key.includes("#") || text.includes("#REF!")) this.translated.delete(key);
    }
    this.calls?.send();
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

  private keep(results: readonly EngineResult[]): void {
    this.values = new Map(this.model.sheets.map((sheet) => [sheet.id, new Map<string, CellValue>()]));
    this.sources = new Map(this.model.sheets.map((sheet) => [sheet.id, new Map<string, string>()]));
    this.spilled = new Map(this.model.sheets.map((sheet) => [sheet.id, new Map<string, CellValue>()]));
    this.spills = new Map(this.model.sheets.map((sheet) => [sheet.id, new Map<string, Spill>()]));
    for (const result of results) {
      const sheet = this.model.sheets[result.sheet - 1];
      if (sheet) this.keepOne(sheet, result);
    }
  }

  private keepOne(sheet: SheetModel, { row, column, value, spilledFrom, sheet: number }: EngineResult): void {
    const values = this.values.get(sheet.id);
    const key = cellKey(row, column);
    if (spilledFrom) {
      const sourceKey = cellKey(spilledFrom.row, spilledFrom.column);
      if (sheet.tables.some((table) => contains(table.area, spilledFrom.row, spilledFrom.column))) {
        values?.set(sourceKey, { error: "#SPILL!" }); // nothing spills inside a table
        return;
      }
      this.sources.get(sheet.id)?.set(key, sourceKey);
      if (value !== undefined) this.spilled.get(sheet.id)?.set(key, value);
      const spills = this.spills.get(sheet.id);
      const known = spills?.get(sourceKey)?.area ?? singleCell(spilledFrom.row, spilledFrom.column);
      spills?.set(sourceKey, {
        area: { ...known, bottom: Math.max(known.bottom, row), right: Math.max(known.right, column) },
      });
    } else if (values?.has(key)) {
      return; // a table's formula that tried to spill
    }
    const message = typeof value === "object" ? this.messages.get(`${number},${row},${column}`) : undefined;
    // A formula that gives nothing shows 0, as "=A1" does for an empty A1.
    values?.set(key, typeof value === "object" && message !== undefined ? { ...value, message } : (value ?? 0));
  }

  private spilledText(): string {
    return JSON.stringify(
      [...this.sources].map(([sheetId, cells]) => [
        sheetId,
        [...cells].map(([key, source]) => [key, source, this.values.get(sheetId)?.get(key)]),
      ]),
    );
  }

  /** Someone wrote into a cell a formula had spilled to: the engine must not take it for its own. */
  private forgetCoveredSpills(): void {
    const covered = this.model.sheets.some((sheet) =>
      [...(this.sources.get(sheet.id)?.keys() ?? [])].some((key) => sheet.cells[key]?.input !== undefined),
    );
    const gone = [...this.sources.keys()].some((id) => !this.model.sheets.some((sheet) => sheet.id === id));
    if (!covered && !gone) return;
    this.engine.forgetSpills();
    this.sources.clear();
    this.spilled.clear();
  }

  private engineSheet(sheet: SheetModel, id: number): EngineSheet {
    const constants: { row: number; column: number; value: CellValue }[] = [];
    const formulas: { row: number; column: number; formula: string }[] = [];
    const contextFor = this.formulaContexts(sheet);
    for (const [key, cell] of Object.entries(sheet.cells)) {
      if (cell.input === undefined) continue;
      const comma = key.indexOf(",");
      const row = Number(key.slice(0, comma));
      const column = Number(key.slice(comma + 1));
      if (isFormula(cell))
        formulas.push({ row, column, formula: this.translate(String(cell.input), contextFor(row, column)) });
      else constants.push({ row, column, value: cell.input });
    }
    for (const [key, value] of this.spilled.get(sheet.id) ?? []) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      constants.push({ row, column, value });
    }
    const hiddenRows = new Set(
      Object.entries(sheet.rows).flatMap(([row, line]) => (line.hidden === true ? [Number(row)] : [])),
    );
    return { id, name: sheet.name, constants, formulas, tables: engineTables(sheet), hiddenRows };
  }

  private engineNames(): EngineName[] {
    const first = this.model.sheets[0];
    if (!first) return [];
    const context = this.formulaContexts(first)(-1, -1);
    return this.model.names.map(({ name, formula, sheetId }) => ({
      name,
      formula: this.translate(formula, context),
      ...(sheetId !== undefined && { sheet: this.model.sheets.findIndex((sheet) => sheet.id === sheetId) }),
    }));
  }

  /** The contexts of a sheet's formulas: one for each table and one for the rest. */
  private formulaContexts(
    sheet: SheetModel,
  ): (row: number, column: number) => FormulaContext & { readonly scope: string } {
    const shared = {
      findTable: (name: string) => {
        for (const each of this.model.sheets) {
          const table = each.tables.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
          if (table) return { sheet: each, table };
        }
        return undefined;
      },
      isCustomFunction: (name: string) => this.calls?.find(name) !== undefined,
      spillArea: (reference: string) => this.spillReference(sheet, reference),
    };
    const outside = { ...shared, scope: sheet.id };
    const inside = sheet.tables.map((table) => ({ ...shared, table, scope: `${sheet.id} ${table.id}` }));
    return (row, column) => inside.find(({ table }) => contains(table.area, row, column)) ?? outside;
  }

  private translate(formula: string, context: FormulaContext & { readonly scope: string }): string {
    const key = `${context.scope} ${formula}`;
    let text = this.translated.get(key);
    if (text === undefined) this.translated.set(key, (text = engineFormula(formula, context)));
    return text;
  }

  private spillReference(sheet: SheetModel, reference: string): string | undefined {
    const parsed = parseReference(reference);
    const target =
      parsed?.sheetName === undefined
        ? sheet
        : this.model.sheets.find((each) => each.name.toLowerCase() === parsed.sheetName?.toLowerCase());
    if (!parsed || !target) return undefined;
    const area = this.spills.get(target.id)?.get(cellKey(parsed.area.top, parsed.area.left))?.area;
    return area && formatAbsoluteReference(target.name, area);
  }

  private allFunctions(customFunctions: CustomFunctions | undefined): ReadonlyMap<string, EngineFunction> {
    const functions = new Map(engineFunctions);
    functions.set(OMITTED_ARGUMENT, { minArity: 0, maxArity: 0, invoke: () => ({ kind: 0, omitted: true }) });
    functions.set(NOTED_RESULT, { minArity: 4, maxArity: 4, invoke: (args) => this.note(args) });
    for (const metadata of customFunctions?.functions ?? []) {
      functions.set(`${customFunctions?.namespace ?? ""}.${metadata.name}`.toUpperCase(), {
        minArity: 3,
        maxArity: 258,
        invoke: ([row = VALUE_ERROR, column = VALUE_ERROR, sheet = VALUE_ERROR, ...values]) => {
          const place = placeOf(row, column, sheet);
          const name = this.model.sheets[place.sheet - 1]?.name ?? "";
          return (
            this.calls?.invoke(metadata, values, formatReference(name, singleCell(place.row, place.column))) ??
            VALUE_ERROR
          );
        },
      });
    }
    return functions;
  }

  /** Remembers why a cell shows an error, which the engine does not carry to the cell. */
  private note([
    row = VALUE_ERROR,
    column = VALUE_ERROR,
    sheet = VALUE_ERROR,
    result = VALUE_ERROR,
  ]: readonly EngineValue[]): EngineValue {
    const place = placeOf(row, column, sheet);
    rowsOf(result).forEach((cells, down) =>
      cells.forEach((cell, across) => {
        if (cell.kind === 4 && cell.message !== undefined)
          this.messages.set(`${place.sheet},${place.row + down},${place.column + across}`, cell.message);
      }),
    );
    return result;
  }
}

function placeOf(
  row: EngineValue,
  column: EngineValue,
  sheet: EngineValue,
): { row: number; column: number; sheet: number } {
  const number = (value: EngineValue): number => {
    const item = firstOf(value);
    return item.kind === 1 ? item.value : 1;
  };
  return { row: number(row) - 1, column: number(column) - 1, sheet: number(sheet) };
}

function engineTables(sheet: SheetModel): EngineSheet["tables"] {
  return sheet.tables.map((table) => {
    const data = dataArea(table);
    return {
      name: engineTableName(table),
      row: table.area.top,
      column: table.area.left,
      columns: table.columns.map((_, position) => engineColumnName(position)),
      dataRows: data.bottom - data.top + 1,
      headers: table.showHeaders,
      totals: table.showTotals,
    };
  });
}
