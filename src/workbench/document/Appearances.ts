import { intersection } from "./area";
import type { Calculation } from "./Calculation";
import { formatAt } from "./cellFormats";
import { conditionalRule, type EvaluateAll, type RuleCell } from "./conditionalRule";
import {
  cellKey,
  type CalculatedWorkbook,
  type CellAppearance,
  type ConditionalFormatModel,
  type SheetModel,
} from "./model";
import { tableStyle } from "./tableStyle";
import type { WorkbookState } from "./WorkbookState";

/** What cells look like: the table's style, the cell's own format on it, and the conditional formats that hold on top. */
export class Appearances {
  /** What the conditional formats of a sheet do, by cell, until something changes. */
  private readonly conditional = new Map<string, ReadonlyMap<string, CellAppearance>>();

  constructor(
    private readonly state: WorkbookState,
    private readonly calculation: Calculation,
    private readonly workbook: CalculatedWorkbook,
    private readonly usedArea: (sheetId: string) => SheetModel["selection"] | undefined,
  ) {}

  /** Something changed. */
  invalidate(): void {
    this.conditional.clear();
  }

  at(sheetId: string, row: number, column: number): CellAppearance {
    const sheet = this.state.sheet(sheetId);
    const table = this.state.tableAt(sheetId, row, column);
    const styled = table ? tableStyle(table, row, column) : {};
    const own = formatAt(sheet, row, column);
    const conditional = this.ofSheet(sheet).get(cellKey(row, column)) ?? {};
    const borders = { ...styled.borders, ...own.borders, ...conditional.borders };
    return { ...styled, ...own, ...conditional, ...(Object.keys(borders).length > 0 && { borders }) };
  }

  private ofSheet(sheet: SheetModel): ReadonlyMap<string, CellAppearance> {
    let known = this.conditional.get(sheet.id);
    if (!known) this.conditional.set(sheet.id, (known = this.evaluate(sheet)));
    return known;
  }

  private evaluate(sheet: SheetModel): ReadonlyMap<string, CellAppearance> {
    const result = new Map<string, CellAppearance>();
    const stopped = new Set<string>();
    const evaluate: EvaluateAll = (formulas) =>
      this.calculation.probe(formulas.map((each) => ({ ...each, sheetName: sheet.name })));
    for (const conditional of [...sheet.conditionalFormats].sort((one, other) => one.priority - other.priority)) {
      const cells = this.cellsOf(sheet, conditional);
      conditionalRule(conditional, cells, evaluate).forEach((appearance, i) => {
        const cell = cells[i];
        const key = cell && cellKey(cell.row, cell.column);
        if (key === undefined || !appearance || stopped.has(key)) return;
        result.set(key, { ...appearance, ...result.get(key) }); // what came first wins
        if (conditional.stopIfTrue) stopped.add(key);
      });
    }
    return result;
  }

  /** Cells beyond those in use are left out: nothing is there to be seen. */
  private cellsOf(sheet: SheetModel, { areas }: ConditionalFormatModel): RuleCell[] {
    const used = this.usedArea(sheet.id);
    const cells: RuleCell[] = [];
    for (const area of areas) {
      const part = used && intersection(area, used);
      if (!part) continue;
      for (let row = part.top; row <= part.bottom; row++) {
        for (let column = part.left; column <= part.right; column++) {
          const value = this.workbook.valueAt(sheet.id, row, column);
          cells.push({ row, column, value, text: this.workbook.textAt(sheet.id, row, column) });
        }
      }
    }
    return cells;
  }
}
