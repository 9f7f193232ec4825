import type { Calculation } from "./Calculation";
import { formatAt } from "./cellFormats";
import { ConditionalLooks } from "./ConditionalLooks";
import type { Area, CalculatedWorkbook, CellAppearance } from "./model";
import { tableStyle } from "./tableStyle";
import type { WorkbookState } from "./WorkbookState";

/** What cells look like: the table's style, the cell's own format on it, and the conditional formats that hold on top. */
export class Appearances {
  /** What the conditional formats of a sheet do, until something changes. */
  private readonly conditional = new Map<string, ConditionalLooks>();

  constructor(
    private readonly state: WorkbookState,
    private readonly calculation: Calculation,
    private readonly workbook: CalculatedWorkbook,
    private readonly usedArea: (sheetId: string) => Area | undefined,
  ) {}

  /** Something changed. */
  invalidate(): void {
    this.conditional.clear();
  }

  at(sheetId: string, row: number, column: number): CellAppearance {
    const sheet = this.state.sheet(sheetId);
    const table = this.state.tableAt(sheetId, row, column);
    const styled = table && tableStyle(table, row, column);
    const own = formatAt(sheet, row, column);
    const conditional = sheet.conditionalFormats.length > 0 ? this.ofSheet(sheetId).at(row, column) : undefined;
    if (!styled && !conditional) return own;
    const borders = { ...styled?.borders, ...own.borders, ...conditional?.borders };
    return { ...styled, ...own, ...conditional, ...(Object.keys(borders).length > 0 && { borders }) };
  }

  private ofSheet(sheetId: string): ConditionalLooks {
    let known = this.conditional.get(sheetId);
    if (!known) {
      const { workbook, calculation } = this;
      const sheet = this.state.sheet(sheetId);
      known = new ConditionalLooks(
        sheet,
        workbook,
        () => this.usedArea(sheetId),
        (formulas) => calculation.probe(formulas.map((each) => ({ ...each, sheetName: sheet.name }))),
      );
      this.conditional.set(sheetId, known);
    }
    return known;
  }
}
