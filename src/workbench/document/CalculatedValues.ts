import { contains, singleCell } from "./area";
import { cellKey, type Area, type CellValue, type SheetModel, type WorkbookModel } from "./model";
import type { EngineResult } from "./spreadsheetEngine";

/** What one calculation left on one sheet, by the keys of cells. */
interface SheetValues {
  readonly values: Map<string, CellValue>;
  /** For every cell a formula spills into: the formula's cell. */
  readonly sources: Map<string, string>;
  /** What spilled, as the engine left it: it must find it unchanged the next time. */
  readonly spilled: Map<string, CellValue>;
  /** What each spilling formula fills. */
  readonly spills: Map<string, Area>;
}

/** Why cells show errors, by the sheet's position from 1, row and column. */
export type ErrorMessages = ReadonlyMap<string, string>;

export function messageKey(sheet: number, row: number, column: number): string {
  return `${sheet},${row},${column}`;
}

/** The values of all formulas after one calculation, and what spilled from where. */
export class CalculatedValues {
  private readonly sheets: ReadonlyMap<string, SheetValues>;

  constructor(model: WorkbookModel, results: readonly EngineResult[], messages: ErrorMessages) {
    this.sheets = new Map(
      model.sheets.map(({ id }) => [
        id,
        { values: new Map(), sources: new Map(), spilled: new Map(), spills: new Map() },
      ]),
    );
    for (const result of results) {
      const sheet = model.sheets[result.sheet - 1];
      const target = sheet && this.sheets.get(sheet.id);
      if (target) keep(sheet, target, result, messages);
    }
  }

  valueAt(sheetId: string, key: string): CellValue | undefined {
    return this.sheets.get(sheetId)?.values.get(key);
  }

  sourceOf(sheetId: string, key: string): string | undefined {
    return this.sheets.get(sheetId)?.sources.get(key);
  }

  spillAt(sheetId: string, key: string): Area | undefined {
    return this.sheets.get(sheetId)?.spills.get(key);
  }

  valuesOf(sheetId: string): Iterable<readonly [key: string, value: CellValue]> {
    return this.sheets.get(sheetId)?.values ?? [];
  }

  spilledOf(sheetId: string): Iterable<readonly [key: string, value: CellValue]> {
    return this.sheets.get(sheetId)?.spilled ?? [];
  }

  spilledCells(sheetId: string): Iterable<string> {
    return this.sheets.get(sheetId)?.sources.keys() ?? [];
  }

  /** The same text for two calculations whose formulas spill into the same cells. */
  spillText(): string {
    return JSON.stringify([...this.sheets].map(([id, { spills }]) => [id, [...spills]]));
  }

  /** True when someone has written into a cell that was spilled to, or a sheet is gone. */
  isCovered(model: WorkbookModel): boolean {
    return [...this.sheets].some(([id, { sources }]) => {
      const sheet = model.sheets.find((each) => each.id === id);
      return !sheet || [...sources.keys()].some((key) => sheet.cells[key]?.input !== undefined);
    });
  }
}

function keep(sheet: SheetModel, target: SheetValues, result: EngineResult, messages: ErrorMessages): void {
  const { row, column, value, spilledFrom } = result;
  const key = cellKey(row, column);
  if (spilledFrom) {
    const source = cellKey(spilledFrom.row, spilledFrom.column);
    if (sheet.tables.some((table) => contains(table.area, spilledFrom.row, spilledFrom.column))) {
      target.values.set(source, { error: "#SPILL!" }); // nothing spills inside a table
      return;
    }
    target.sources.set(key, source);
    if (value !== undefined) target.spilled.set(key, value);
    const known = target.spills.get(source) ?? singleCell(spilledFrom.row, spilledFrom.column);
    const filled = { ...known, bottom: Math.max(known.bottom, row), right: Math.max(known.right, column) };
    target.spills.set(source, filled);
  } else if (target.values.has(key)) {
    return; // a table's formula that tried to spill
  }
  const message = typeof value === "object" ? messages.get(messageKey(result.sheet, row, column)) : undefined;
  // A formula that gives nothing shows 0, as "=A1" does for an empty A1.
  target.values.set(key, typeof value === "object" && message !== undefined ? { ...value, message } : (value ?? 0));
}
