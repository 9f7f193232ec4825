import type { TableSnapshot } from "./WorkbookSnapshot";

/** Where a table lies. */
export class TableToCheck {
  private range: Excel.Range | undefined;

  constructor(private readonly table: Excel.Table) {}

  /** Each time anew: of a request that is refused, Office.js forgets the ranges. */
  queueFirst(): void {
    this.range = this.table.getRange();
    this.range.load("rowIndex,columnIndex,rowCount,columnCount");
  }

  snapshot(): TableSnapshot[] {
    return this.range === undefined ? [] : [tableOf(this.table, this.range)];
  }
}

function tableOf(table: Excel.Table, range: Excel.Range): TableSnapshot {
  return {
    name: table.name,
    sheetId: table.worksheet.id,
    hasHeaders: table.showHeaders,
    hasTotals: table.showTotals,
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}
