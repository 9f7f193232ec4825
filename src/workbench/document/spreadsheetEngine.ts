import {
  calculateFormulas,
  type CellLike,
  type RowLike,
  type WorkbookLike,
  type WorksheetLike,
} from "@cj-tech-master/excelts/formula";
import { LAST_COLUMN, LAST_ROW } from "./area";
import { DocumentError } from "./DocumentError";
import type { EngineFunction } from "./engineFunctions";
import type { CellError, Scalar } from "./model";

/** The engine forgets formulas beyond this many different ones, and would leave them without a value. */
const MOST_DIFFERENT_FORMULAS = 10_000;

export type EngineCellValue = Scalar | CellError;

/** One sheet as the engine sees it. Rows and columns count from 0 here as everywhere else. */
export interface EngineSheet {
  readonly id: number;
  readonly name: string;
  readonly constants: Iterable<{ readonly row: number; readonly column: number; readonly value: EngineCellValue }>;
  /** Text without "=". */
  readonly formulas: Iterable<{ readonly row: number; readonly column: number; readonly formula: string }>;
  readonly tables: readonly {
    readonly name: string;
    readonly row: number;
    readonly column: number;
    readonly columns: readonly string[];
    readonly dataRows: number;
    readonly headers: boolean;
    readonly totals: boolean;
  }[];
  readonly hiddenRows: ReadonlySet<number>;
}

export interface EngineName {
  readonly name: string;
  /** Without "=". */
  readonly formula: string;
  /** Position of the sheet it belongs to; absent for the whole workbook. */
  readonly sheet?: number;
}

export interface EngineResult {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** undefined where the formula gives nothing, e.g. the value of an empty cell. */
  readonly value: EngineCellValue | undefined;
  /** The cell whose formula put its result here, when that is another one. */
  readonly spilledFrom?: { readonly row: number; readonly column: number };
}

/** The formula engine, ExcelTS. The only file that knows it. */
export class SpreadsheetEngine {
  /** What the engine remembers of spills between passes hangs on this object. */
  private workbook: EngineWorkbook = new EngineWorkbook();

  /** Forgets where formulas spilled before. */
  forgetSpills(): void {
    this.workbook = new EngineWorkbook();
  }

  calculate(
    sheets: readonly EngineSheet[],
    names: readonly EngineName[],
    functions: ReadonlyMap<string, EngineFunction>,
  ): EngineResult[] {
    this.workbook.fill(sheets, names, functions);
    calculateFormulas(this.workbook);
    return this.workbook.worksheets.flatMap((sheet) => sheet.results());
  }
}

class EngineWorkbook implements WorkbookLike {
  worksheets: EngineWorksheet[] = [];
  userFunctions: WorkbookLike["userFunctions"] = new Map();
  private names: readonly EngineName[] = [];
  readonly definedNames = {
    getAllEntries: () =>
      this.names.map(({ name, formula, sheet }) => ({
        name,
        ranges: [formula],
        ...(sheet !== undefined && { localSheetId: sheet }),
      })),
    getAllNames: () =>
      this.names.map(({ name, sheet }) => ({ name, ...(sheet !== undefined && { localSheetId: sheet }) })),
  };

  fill(
    sheets: readonly EngineSheet[],
    names: readonly EngineName[],
    functions: ReadonlyMap<string, EngineFunction>,
  ): void {
    this.worksheets = sheets.map((sheet) => new EngineWorksheet(sheet));
    this.names = names;
    this.userFunctions = functions as unknown as NonNullable<WorkbookLike["userFunctions"]>; // the engine types its values as unknown
    const different = new Set(sheets.flatMap((sheet) => [...sheet.formulas].map(({ formula }) => formula)));
    if (different.size > MOST_DIFFERENT_FORMULAS) {
      throw new DocumentError(
        "GeneralException",
        `The workbench can calculate ${MOST_DIFFERENT_FORMULAS} different formulas; this workbook has ${different.size}.`,
      );
    }
  }

  getWorksheet(id?: number | string): EngineWorksheet | undefined {
    return this.worksheets.find((sheet) => sheet.id === id || sheet.name === id);
  }
}

class EngineWorksheet implements WorksheetLike {
  readonly id: number;
  readonly name: string;
  dimensions = { top: 1, left: 1, bottom: 1, right: 1 };
  /** Follows the engine while it writes results. */
  readonly spills = new SpillTracker();
  private readonly rows = new Map<number, Map<number, EngineCell>>();

  constructor(private readonly sheet: EngineSheet) {
    this.id = sheet.id;
    this.name = sheet.name;
    for (const { row, column, value } of sheet.constants)
      this.put(new EngineCell(this, row + 1, column + 1, 2)).constant = value;
    for (const { row, column, formula } of sheet.formulas)
      this.put(new EngineCell(this, row + 1, column + 1, 6, formula));
  }

  eachRow(first: unknown, second?: unknown): void {
    const callback = (second ?? first) as (row: RowLike, rowNumber: number) => void; // the engine passes its options first
    for (const row of this.sheet.hiddenRows) if (!this.rows.has(row + 1)) this.rows.set(row + 1, new Map());
    this.rows.forEach((cells, number) => callback(new EngineRow(cells, this.sheet.hiddenRows.has(number - 1)), number));
  }

  findCell(row: number, column: number): EngineCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  getCell(row: number, column: number): EngineCell {
    return this.findCell(row, column) ?? this.put(new EngineCell(this, row, column, 2));
  }

  getTables(): ReturnType<NonNullable<WorksheetLike["getTables"]>> {
    return this.sheet.tables.map((table) => ({
      table: {
        name: table.name,
        tl: { row: table.row + 1, col: table.column + 1 },
        columns: table.columns.map((name) => ({ name })),
        rows: new Array<unknown>(table.dataRows).fill(undefined),
        headerRow: table.headers,
        totalsRow: table.totals,
      },
    }));
  }

  results(): EngineResult[] {
    const results: EngineResult[] = [];
    for (const cells of this.rows.values()) {
      for (const cell of cells.values()) {
        const place = { sheet: this.id, row: cell.row - 1, column: cell.col - 1 };
        if (cell.type === 6) results.push({ ...place, value: cell.result });
        else if (cell.source)
          results.push({
            ...place,
            value: cell.spilled,
            spilledFrom: { row: cell.source.row - 1, column: cell.source.col - 1 },
          });
      }
    }
    return results;
  }

  private put(cell: EngineCell): EngineCell {
    let cells = this.rows.get(cell.row);
    if (!cells) {
      cells = new Map<number, EngineCell>();
      this.rows.set(cell.row, cells);
    }
    cells.set(cell.col, cell);
    this.dimensions.bottom = Math.min(Math.max(this.dimensions.bottom, cell.row), LAST_ROW + 1);
    this.dimensions.right = Math.min(Math.max(this.dimensions.right, cell.col), LAST_COLUMN + 1);
    return cell;
  }
}

/**
 * Tells which formula a written cell was spilled from. The engine writes a formula's own result first, then the cells it spills
 * into, row by row; it also writes null, out of that order, to cells that nothing spills into any more.
 */
class SpillTracker {
  private source: EngineCell | undefined;
  private last = { row: 0, column: 0 };
  private width: number | undefined;

  begin(source: EngineCell): void {
    this.source = source;
    this.last = { row: source.row, column: source.col };
    this.width = undefined;
  }

  sourceOf({ row, col }: { readonly row: number; readonly col: number }): EngineCell | undefined {
    const { source, last } = this;
    if (!source) return undefined;
    const sameRow =
      row === last.row && col === last.column + 1 && (this.width === undefined || col < source.col + this.width);
    const nextRow =
      row === last.row + 1 &&
      col === source.col &&
      (this.width === undefined || last.column === source.col + this.width - 1);
    if (!sameRow && !nextRow) return undefined;
    if (nextRow) this.width ??= last.column - source.col + 1;
    this.last = { row, column: col };
    return source;
  }
}

class EngineRow implements RowLike {
  constructor(
    private readonly cells: ReadonlyMap<number, EngineCell>,
    readonly hidden: boolean,
  ) {}

  eachCell(first: unknown, second?: unknown): void {
    const callback = (second ?? first) as (cell: CellLike, column: number) => void; // the engine may pass options first
    this.cells.forEach(callback);
  }
}

/** 2 for a constant or a cell a formula spills into, 6 for a formula: the engine's numbers. */
class EngineCell implements CellLike {
  readonly model: CellLike["model"];
  constant: EngineCellValue | undefined;
  spilled: EngineCellValue | undefined;
  source: EngineCell | undefined;
  private outcome: EngineCellValue | undefined;

  constructor(
    private readonly sheet: EngineWorksheet,
    readonly row: number,
    readonly col: number,
    readonly type: 2 | 6,
    readonly formula?: string,
  ) {
    // Every formula may spill, as in today's Excel.
    this.model = formula === undefined ? {} : { formula, isDynamicArray: true };
  }

  get value(): unknown {
    return this.constant;
  }

  /** The engine writes here what another cell's formula spills into this one, and null to take it away again. */
  set value(value: unknown) {
    this.spilled = (value ?? undefined) as EngineCellValue | undefined; // the engine writes nothing else
    this.constant = this.spilled;
    this.source = this.sheet.spills.sourceOf(this);
  }

  get result(): EngineCellValue | undefined {
    return this.outcome;
  }

  set result(value: unknown) {
    this.outcome = value as EngineCellValue | undefined; // the engine writes nothing else
    this.sheet.spills.begin(this);
  }
}
