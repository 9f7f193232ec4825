import { columnCount, intersection, rowCount } from "./area";
import type { Cells } from "./Cells";
import { DocumentError } from "./DocumentError";
import { showFiltered } from "./filteredRows";
import { hasContent } from "./hasContent";
import { isFormula } from "./isFormula";
import { unmergeAll } from "./Merges";
import { cellKey, type Area, type SheetModel, type TableModel } from "./model";
import { checkDefinedName } from "./nameRules";
import { checkAllowed } from "./protection";
import { nextColumnId } from "./nextColumnId";
import { formatArea } from "./reference";
import { rewriteFormulas } from "./rewriteFormulas";
import { deleteTable } from "./structure/shrinkTables";
import type { Structure } from "./structure/Structure";
import { withTableAddresses, withTableRenamed } from "./tableReferences";
import type { WorkbookState } from "./WorkbookState";

const DEFAULT_STYLE = "TableStyleMedium2";

export interface TablePlace {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

/** The tables of a workbook and the rules Excel keeps for them. */
export class Tables {
  constructor(
    private readonly state: WorkbookState,
    private readonly cells: Cells,
    private readonly structure: Structure,
  ) {}

  /**
   * Makes a table of cells. Their formulas stay as they are; a header that is empty gets "Column1", "Column2" … Without headers among
   * them, the cells move down to make room for a row of such.
   */
  add(sheetId: string, area: Area, hasHeaders: boolean): TableModel {
    const sheet = this.state.sheet(sheetId);
    checkAllowed(sheet);
    this.checkFree(sheet, area);
    if (!hasHeaders) {
      this.structure.insertCells(sheetId, { ...area, bottom: area.top }, "Down");
      return this.add(sheetId, { ...area, bottom: area.bottom + 1 }, true);
    }
    const headers = readHeaders(sheet, area);
    const number = this.state.newId();
    const table: TableModel = {
      id: String(number),
      name: this.freeName(),
      area: rowCount(area) > 1 ? area : { ...area, bottom: area.top + 1 },
      columns: headers.map((name, i) => ({ id: i + 1, name })),
      style: DEFAULT_STYLE,
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      filters: {},
    };
    headers.forEach((header, i) => this.writeText(sheet, area.top, area.left + i, header));
    unmergeAll(this.state, sheet, table.area);
    this.state.set(sheet, "tables", [...sheet.tables, table]);
    this.state.changed("structure", sheetId, area);
    return table;
  }

  /** A table like another one, under a name of its own, on cells that have been copied; filtered only where hidden rows were copied, too. */
  addCopy(sheetId: string, table: TableModel, area: Area, filters: TableModel["filters"] = {}): TableModel {
    const sheet = this.state.sheet(sheetId);
    const copy = {
      ...structuredClone(table),
      id: String(this.state.newId()),
      name: this.freeNameLike(table.name),
      area,
      filters,
    };
    this.state.set(sheet, "tables", [...sheet.tables, copy]);
    this.state.changed("structure", sheetId, area);
    return copy;
  }

  all(): TablePlace[] {
    return this.state.model.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  find(nameOrId: string): TablePlace | undefined {
    const wanted = nameOrId.toLowerCase();
    return (
      this.all().find(({ table }) => table.name.toLowerCase() === wanted) ??
      this.all().find(({ table }) => table.id === nameOrId)
    );
  }

  place(id: string): TablePlace {
    const found = this.all().find(({ table }) => table.id === id);
    if (!found) throw new DocumentError("ItemNotFound", "This table is not there any more.");
    return found;
  }

  rename(id: string, name: string): void {
    const { sheet, table } = this.place(id);
    if (table.name === name) return;
    checkAllowed(sheet);
    checkDefinedName(name);
    this.checkNameIsFree(name, table);
    const before = table.name;
    this.state.set(table, "name", name);
    rewriteFormulas(this.state, (formula) => withTableRenamed(formula, before, name));
    this.state.changed("structure", sheet.id);
  }

  /** Changes how a table looks, or whether it shows its totals. */
  change(id: string, change: Partial<Omit<TableModel, "id" | "name" | "area" | "columns">>): void {
    const { sheet, table } = this.place(id);
    checkAllowed(sheet);
    if (change.showHeaders === false)
      throw new DocumentError("NotImplemented", "NotImplemented: Table.showHeaders = false");
    if (change.showTotals !== undefined && change.showTotals !== table.showTotals)
      this.toggleTotals(sheet, table, change.showTotals);
    this.state.assign<TableModel>(table, change);
    this.state.changed("structure", sheet.id, table.area);
  }

  resize(id: string, area: Area): void {
    const { sheet, table } = this.place(id);
    checkAllowed(sheet);
    if (area.top !== table.area.top || !intersection(area, table.area) || rowCount(area) < 2) {
      throw new DocumentError(
        "InvalidArgument",
        `The table "${table.name}" must keep its header row and overlap where it was.`,
      );
    }
    if (table.showTotals && area.bottom !== table.area.bottom)
      throw new DocumentError("NotImplemented", "NotImplemented: Table.resize that moves a totals row");
    this.checkFree(sheet, area, table);
    const headers = readHeaders(sheet, area);
    const columns = headers.map(
      (name, i) =>
        table.columns.find((column) => column.name === name) ?? { id: nextColumnId(table.columns) + i, name },
    );
    if (Object.keys(table.filters).length > 0) this.state.set(table, "filters", {});
    showFiltered(this.state, sheet, table.area);
    this.state.set(table, "columns", columns);
    unmergeAll(this.state, sheet, area);
    this.state.set(table, "area", area);
    headers.forEach((header, i) => this.writeText(sheet, area.top, area.left + i, header));
    this.state.changed("structure", sheet.id, area);
  }

  /** Takes the table with its contents away. */
  delete(id: string): void {
    const { sheet, table } = this.place(id);
    checkAllowed(sheet);
    deleteTable(this.state, sheet, table);
    this.cells.clear(sheet.id, table.area);
    this.state.changed("structure", sheet.id, table.area);
  }

  /** Leaves the cells, takes the table away. What referred to it refers to its cells. */
  convertToRange(id: string): Area {
    const { sheet, table } = this.place(id);
    checkAllowed(sheet);
    rewriteFormulas(this.state, (formula, site) => withTableAddresses(formula, sheet, table, site));
    this.takeAway(sheet, table);
    this.state.changed("structure", sheet.id, table.area);
    return table.area;
  }

  private toggleTotals(sheet: SheetModel, table: TableModel, show: boolean): void {
    const totals = { ...table.area, top: table.area.bottom + 1, bottom: table.area.bottom + 1 };
    if (show && hasContent(sheet, totals)) this.structure.insertCells(sheet.id, totals, "Down");
    if (!show) this.cells.clear(sheet.id, { ...table.area, top: table.area.bottom }, "Contents");
    if (show) unmergeAll(this.state, sheet, totals);
    this.state.set(table, "area", { ...table.area, bottom: table.area.bottom + (show ? 1 : -1) });
    if (show) this.writeText(sheet, totals.top, totals.left, "Total");
  }

  private writeText(sheet: SheetModel, row: number, column: number, input: string): void {
    const key = cellKey(row, column);
    if (sheet.cells[key]?.input !== input) this.state.setCell(sheet, key, { ...sheet.cells[key], input });
  }

  private takeAway(sheet: SheetModel, table: TableModel): void {
    showFiltered(this.state, sheet, table.area);
    const tables = sheet.tables.filter((each) => each !== table);
    this.state.set(sheet, "tables", tables);
  }

  private checkFree(sheet: SheetModel, area: Area, self?: TableModel): void {
    const other = sheet.tables.find((table) => table !== self && intersection(table.area, area));
    if (other)
      throw new DocumentError(
        "InvalidArgument",
        `A table cannot overlap another: ${formatArea(area)} meets "${other.name}".`,
      );
  }

  private checkNameIsFree(name: string, self: TableModel): void {
    const taken = this.all().some(({ table }) => table !== self && table.name.toLowerCase() === name.toLowerCase());
    const defined = this.state.model.names.some(
      (each) => each.sheetId === undefined && each.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken || defined) throw new DocumentError("ItemAlreadyExists", `The name "${name}" is already in use.`);
  }

  private freeName(): string {
    return this.freeNameLike("Table", 1);
  }

  /** The first of "Scores2", "Scores3" … that is free. */
  private freeNameLike(name: string, first = 2): string {
    const names = [...this.all().map(({ table }) => table.name), ...this.state.model.names.map((each) => each.name)];
    const taken = new Set(names.map((each) => each.toLowerCase()));
    let number = first;
    while (taken.has(`${name}${number}`.toLowerCase())) number += 1;
    return `${name}${number}`;
  }
}

/** The texts a table's header row would have. */
function readHeaders(sheet: SheetModel, area: Area): string[] {
  const headers = Array.from({ length: columnCount(area) }, (_, i) => {
    const cell = sheet.cells[cellKey(area.top, area.left + i)];
    if (cell && isFormula(cell))
      throw new DocumentError("InvalidArgument", "A table's header must be a text, not a formula.");
    return cell?.input === undefined ? `Column${i + 1}` : String(cell.input);
  });
  if (new Set(headers.map((header) => header.toLowerCase())).size < headers.length) {
    throw new DocumentError(
      "InvalidArgument",
      `The headers of a table must differ from each other: ${headers.join(", ")}.`,
    );
  }
  return headers;
}
