import { contains, intersection, isInside, LAST_COLUMN, LAST_ROW, singleCell } from "./area";
import { BLANK, rowsOf, type EngineError, type EngineScalar, type EngineValue } from "./EngineValue";
import type { PlacedArea } from "./findReference";
import type { FormulaCell } from "./FormulaCell";
import type { Area, WorkbookModel } from "./model";
import type { SheetCells } from "./SheetCells";

const CALC_ERROR: EngineError = { kind: 4, code: "#CALC!" };
const SPILL_ERROR: EngineError = { kind: 4, code: "#SPILL!" };

/** What formulas show: each in its cell, and what spills where there is room for it. */
export class FormulaResults {
  /** Formulas that show #SPILL!. */
  private readonly blocked = new Set<FormulaCell>();

  constructor(
    private readonly model: WorkbookModel,
    private readonly cellsOf: (sheetId: string) => SheetCells,
    /** Told where cells changed that a formula did not fill before, or no longer fills. */
    private readonly noteChange: (place: PlacedArea) => void,
  ) {}

  /** Keeps the result of a formula: in its cell and, where there is room, in those it spills into. */
  keep(formula: FormulaCell, value: EngineValue): void {
    const { sheetId, row, column } = formula;
    formula.isArray = value.kind === 5;
    this.setBlocked(formula, undefined);
    const isEmpty = value.kind === 5 && (value.height === 0 || value.width === 0);
    const rows = isEmpty ? [[CALC_ERROR]] : rowsOf(value);
    const wanted = {
      top: row,
      left: column,
      bottom: row + rows.length - 1,
      right: column + (rows[0]?.length ?? 1) - 1,
    };
    if (!this.hasRoom(formula, wanted)) {
      this.setBlocked(formula, wanted);
      this.fill(formula, [[SPILL_ERROR]], singleCell(row, column));
      return;
    }
    this.fill(formula, rows, wanted);
    const { sources } = this.cellsOf(sheetId);
    for (let r = wanted.top; r <= wanted.bottom; r++)
      for (let c = wanted.left; c <= wanted.right; c++) if (r !== row || c !== column) sources.set(r, c, formula);
  }

  /** Takes what a formula shows out of the cells. */
  clear(formula: FormulaCell): void {
    this.fill(formula, [[BLANK]], singleCell(formula.row, formula.column));
  }

  /** A formula that is gone waits for no room. */
  forget(formula: FormulaCell): void {
    this.setBlocked(formula, undefined);
  }

  /** Formulas that found no room and want the cells of an area. */
  *waitingFor({ sheetId, area }: PlacedArea): Generator<FormulaCell> {
    for (const formula of this.blocked)
      if (formula.sheetId === sheetId && formula.blocked && intersection(formula.blocked, area)) yield formula;
  }

  private fill(formula: FormulaCell, rows: readonly (readonly EngineScalar[])[], output: Area): void {
    const { values, sources } = this.cellsOf(formula.sheetId);
    const before = formula.output;
    if (!isInside(before, output)) {
      for (const { top, left } of sources.placesWithin(before)) {
        if (contains(output, top, left)) continue;
        sources.delete(top, left);
        values.delete(top, left);
      }
    }
    rows.forEach((cells, down) =>
      cells.forEach((item, across) => values.set(output.top + down, output.left + across, shown(item))),
    );
    formula.output = output;
    if (before.bottom === output.bottom && before.right === output.right) return;
    this.noteChange({ sheetId: formula.sheetId, area: before });
    this.noteChange({ sheetId: formula.sheetId, area: output });
  }

  private setBlocked(formula: FormulaCell, area: Area | undefined): void {
    formula.blocked = area;
    if (area) this.blocked.add(formula);
    else this.blocked.delete(formula);
  }

  private hasRoom(formula: FormulaCell, area: Area): boolean {
    const { sheetId, row, column } = formula;
    if (area.bottom === row && area.right === column) return true;
    if (area.bottom > LAST_ROW || area.right > LAST_COLUMN) return false;
    const sheet = this.model.sheets.find(({ id }) => id === sheetId);
    if (
      !sheet ||
      [...sheet.tables.map((table) => table.area), ...sheet.merges].some((each) => intersection(each, area))
    )
      return false;
    const { values, formulas, sources } = this.cellsOf(sheetId);
    for (const { item } of formulas.within(area)) if (item !== formula) return false;
    for (const place of values.within(area)) {
      const isOwn = place.row === row && place.column === column;
      if (!isOwn && sources.get(place.row, place.column) !== formula) return false;
    }
    return true;
  }
}

/** A result that is empty shows 0, as "=A1" does for an empty A1; what cannot be shown is an error. */
function shown(item: EngineScalar): EngineScalar {
  if (item.kind === 0) return { kind: 1, value: 0 };
  if (item.kind === 1 && !Number.isFinite(item.value)) return { kind: 4, code: "#NUM!" };
  return item;
}
