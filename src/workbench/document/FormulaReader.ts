import { cellCount, LAST_COLUMN, LAST_ROW, columnCount, rowCount } from "./area";
import type { CalculatedCells } from "./CalculatedCells";
import type { CompiledFormula } from "./compileFormula";
import {
  BLANK,
  engineArray,
  type EngineArray,
  type EngineError,
  type EngineScalar,
  type EngineValue,
} from "./EngineValue";
import type { PlacedArea } from "./findReference";
import type { FormulaCell } from "./FormulaCell";
import type { Area, SheetModel } from "./model";

/** A formula to calculate and where it stands. */
export interface Calculable {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly compiled: CompiledFormula;
}

/** Areas of fewer cells are as quickly read as found again. */
const WORTH_KEEPING = 64;

export type Areas = readonly PlacedArea[];

/** Reads cells for the formula that is being calculated, and notes those it could not be known to read. */
export class FormulaReader {
  /** Formulas that are still to be calculated: who reads their cells was too early. */
  waiting = new Set<FormulaCell>();
  /** What the formula found to read while it was calculated. */
  readonly found = new Map<string, PlacedArea>();
  wasTooEarly = false;
  private formula: Calculable | undefined;
  /** References that were made while calculating; numbered after those of the formula. */
  private made: Areas[] = [];
  /** Areas that were read since values last changed unforeseen. */
  private readonly arrays = new Map<string, EngineArray>();

  constructor(readonly cells: CalculatedCells) {}

  begin(formula: Calculable): void {
    this.formula = formula;
    this.made = [];
    this.found.clear();
    this.wasTooEarly = false;
  }

  /** Before formulas are calculated in an order in which each comes after those it reads. */
  start(formulas: readonly FormulaCell[]): void {
    this.waiting = new Set(formulas);
    this.arrays.clear();
  }

  /** The formula that is being calculated, and its sheet. */
  get place(): { readonly formula: Calculable; readonly sheet: SheetModel } {
    const { formula } = this;
    const sheet = this.cells.model.sheets.find(({ id }) => id === formula?.sheetId);
    if (!formula || !sheet) throw new Error("No formula is being calculated");
    return { formula, sheet };
  }

  /** The areas of a reference by its number. */
  areas(reference: EngineValue): Areas | EngineError {
    if (reference.kind === 4) return reference;
    const number = reference.kind === 1 ? reference.value : Number.NaN;
    const own = this.formula?.compiled.references ?? [];
    return own[number] ?? this.made[number - own.length] ?? { kind: 4, code: "#REF!" };
  }

  /** Gives a reference that was made while calculating a number. */
  make(areas: Areas): EngineScalar {
    const own = this.formula?.compiled.references.length ?? 0;
    return { kind: 1, value: own + this.made.push(areas) - 1 };
  }

  /** The values of a reference: an array, or a scalar for one cell unless `asRange`. */
  read(reference: EngineValue, asRange = false): EngineValue {
    const areas = this.areas(reference);
    if ("kind" in areas) return areas;
    this.noteFound(reference, areas);
    return this.values(areas, asRange);
  }

  values(areas: Areas, asRange = false): EngineValue {
    const [first] = areas;
    if (!first || areas.length > 1) return stacked(areas.map((each) => this.array(each)));
    const { top, left, bottom, right } = first.area;
    return !asRange && top === bottom && left === right ? this.cell(first.sheetId, top, left) : this.array(first);
  }

  cell(sheetId: string, row: number, column: number): EngineScalar {
    return this.cells.cellsOf(sheetId).values.get(row, column) ?? BLANK;
  }

  /** Notes that a reference is read that was not known before. */
  noteFound(reference: EngineValue, areas: Areas): void {
    const own = this.formula?.compiled.references.length ?? 0;
    if (reference.kind === 1 && reference.value < own) return;
    for (const place of areas) {
      const { top, left, bottom, right } = place.area;
      this.found.set(`${place.sheetId} ${top},${left},${bottom},${right}`, place);
      if (this.waiting.size === 0) continue;
      const { formulas, sources } = this.cells.cellsOf(place.sheetId);
      for (const grid of [formulas, sources])
        for (const { item } of grid.within(place.area)) if (this.waiting.has(item)) this.wasTooEarly = true;
    }
  }

  /** Large areas are read once for all formulas that come to them. */
  private array(place: PlacedArea): EngineArray {
    const { sheetId } = place;
    const area = this.clamped(place);
    const isMasked = this.formula?.compiled.heedsHiddenRows === true;
    if (cellCount(area) < WORTH_KEEPING) return this.arrayOf(sheetId, area, isMasked);
    const key = `${sheetId} ${area.top},${area.left},${area.bottom},${area.right} ${isMasked}`;
    let array = this.arrays.get(key);
    if (!array) {
      array = this.arrayOf(sheetId, area, isMasked);
      this.arrays.set(key, array);
    }
    return array;
  }

  private arrayOf(sheetId: string, area: Area, isMasked: boolean): EngineArray {
    const { values } = this.cells.cellsOf(sheetId);
    const rows: EngineScalar[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const cells = values.row(row);
      const items = new Array<EngineScalar>(columnCount(area));
      for (let column = area.left; column <= area.right; column++)
        items[column - area.left] = cells?.get(column) ?? BLANK;
      rows.push(items);
    }
    return isMasked ? { ...engineArray(rows), ...this.masks(sheetId, area) } : engineArray(rows);
  }

  /** Whole columns end where the workbook does, at the same row on every sheet. */
  clamped({ area }: PlacedArea): Area {
    if (area.bottom < LAST_ROW && area.right < LAST_COLUMN) return area;
    const { used } = this.cells;
    const bottom = area.bottom === LAST_ROW ? Math.max(area.top, used.bottom) : area.bottom;
    const right = area.right === LAST_COLUMN ? Math.max(area.left, used.right) : area.right;
    return { ...area, bottom, right };
  }

  /** What SUBTOTAL and AGGREGATE leave out: always their own results and what a filter hides, and on request every hidden row. */
  private masks(sheetId: string, area: Area): Pick<EngineArray, "subtotalMask" | "hiddenRowMask"> {
    const sheet = this.cells.model.sheets.find(({ id }) => id === sheetId);
    const lines = Array.from({ length: rowCount(area) }, (_, i) => sheet?.rows[area.top + i]);
    const subtotals = [...this.cells.cellsOf(sheetId).formulas.within(area)].filter(
      ({ item }) => item.compiled.isSubtotal,
    );
    const hiddenRowMask = lines.map((line) => line?.hidden === true || line?.filtered === true);
    const isFiltered = lines.some((line) => line?.filtered);
    if (subtotals.length === 0 && !isFiltered) return hiddenRowMask.includes(true) ? { hiddenRowMask } : {};
    const subtotalMask = lines.map((line) => new Array<boolean>(columnCount(area)).fill(line?.filtered === true));
    for (const { row, column } of subtotals) {
      const mask = subtotalMask[row - area.top];
      if (mask) mask[column - area.left] = true;
    }
    return { hiddenRowMask, subtotalMask };
  }
}

/** Several areas below each other, as functions that take a union count through them. */
function stacked(arrays: readonly EngineArray[]): EngineArray {
  const width = Math.max(0, ...arrays.map((each) => each.width));
  const padded = (row: readonly EngineScalar[]): readonly EngineScalar[] =>
    row.length === width ? row : [...row, ...new Array<EngineScalar>(width - row.length).fill(BLANK)];
  return engineArray(arrays.flatMap(({ rows }) => rows.map(padded)));
}
