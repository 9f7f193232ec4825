import { intersection } from "./area";
import { conditionalRule, type EvaluateAll } from "./conditionalRule";
import {
  cellKey,
  type Area,
  type CalculatedWorkbook,
  type CellAppearance,
  type ConditionalFormatModel,
  type SheetModel,
} from "./model";
import { RuleStatistics, type RuleCell } from "./RuleStatistics";

/** Rows that are looked at together: a rule's formulas are calculated for all of them at once. */
const BLOCK = 64;

/** What the conditional formats of one sheet do to its cells as they are now. Only what someone looks at is calculated. */
export class ConditionalLooks {
  private readonly conditionals: readonly { readonly format: ConditionalFormatModel; readonly all: RuleStatistics }[];
  private readonly blocks = new Map<number, ReadonlyMap<string, CellAppearance>>();
  private used: Area | undefined;
  private isUsedKnown = false;

  constructor(
    private readonly sheet: SheetModel,
    private readonly workbook: CalculatedWorkbook,
    private readonly usedArea: () => Area | undefined,
    private readonly evaluate: EvaluateAll,
  ) {
    this.conditionals = [...sheet.conditionalFormats]
      .sort((one, other) => one.priority - other.priority)
      .map((format) => ({ format, all: new RuleStatistics(() => this.cellsOf(format.areas, 0, Infinity)) }));
  }

  at(row: number, column: number): CellAppearance | undefined {
    const number = Math.floor(row / BLOCK);
    let block = this.blocks.get(number);
    if (!block) this.blocks.set(number, (block = this.readBlock(number * BLOCK, number * BLOCK + BLOCK - 1)));
    return block.get(cellKey(row, column));
  }

  private readBlock(first: number, last: number): ReadonlyMap<string, CellAppearance> {
    const result = new Map<string, CellAppearance>();
    const stopped = new Set<string>();
    for (const { format, all } of this.conditionals) {
      const cells = this.cellsOf(format.areas, first, last);
      if (cells.length === 0) continue;
      conditionalRule(format, cells, all, this.evaluate).forEach((appearance, i) => {
        const cell = cells[i];
        const key = cell && cellKey(cell.row, cell.column);
        if (key === undefined || !appearance || stopped.has(key)) return;
        result.set(key, { ...appearance, ...result.get(key) }); // what came first wins
        if (format.stopIfTrue) stopped.add(key);
      });
    }
    return result;
  }

  /** Cells beyond those in use are left out: nothing is there to be seen. */
  private cellsOf(areas: readonly Area[], first: number, last: number): RuleCell[] {
    const { sheet, workbook } = this;
    const cells: RuleCell[] = [];
    for (const area of areas) {
      if (area.top > last || area.bottom < first) continue;
      const part = this.inUse(area);
      if (!part) continue;
      for (let row = Math.max(part.top, first); row <= Math.min(part.bottom, last); row++)
        for (let column = part.left; column <= part.right; column++)
          cells.push({
            row,
            column,
            value: workbook.valueAt(sheet.id, row, column),
            get text() {
              return workbook.textAt(sheet.id, row, column);
            },
          });
    }
    return cells;
  }

  private inUse(area: Area): Area | undefined {
    if (!this.isUsedKnown) this.used = this.usedArea();
    this.isUsedKnown = true;
    return this.used && intersection(area, this.used);
  }
}
