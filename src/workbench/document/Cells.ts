import { columnCount, contains, intersection, rowCount } from "./area";
import type { Calculation } from "./Calculation";
import { applyBorder, applyFormat, formatAt, type Border, type BorderItem } from "./cellFormats";
import { checkFormula } from "./checkFormula";
import { cutOut } from "./ruleAreas";
import { DocumentError } from "./DocumentError";
import { isFormula } from "./isFormula";
import { EMPTY, cellKey, type Area, type CellFormat, type CellModel, type Scalar, type SheetModel } from "./model";
import { parseEntry, type Entry } from "./parseEntry";
import { checkAllowed, checkUnlocked } from "./protection";
import { formatArea } from "./reference";
import { rewriteFormulas } from "./rewriteFormulas";
import { tableScope, withColumnRenamed } from "./tableReferences";
import type { WorkbookState } from "./WorkbookState";

/** Excel's limit on a text in a cell. */
const LONGEST_TEXT = 32_767;

/** What goes into cells and what they look like. */
export class Cells {
  constructor(
    private readonly state: WorkbookState,
    private readonly calculation: Calculation,
  ) {}

  /**
   * Writes a rectangle. A text that begins with "=" becomes a formula, "" empties a cell, null leaves it as it is; other texts
   * are read as if they were typed.
   */
  write(sheetId: string, area: Area, values: readonly (readonly (Scalar | null)[])[]): void {
    const sheet = this.state.sheet(sheetId);
    if (values.length !== rowCount(area) || values.some((row) => row.length !== columnCount(area))) {
      throw new DocumentError(
        "InvalidArgument",
        `The number of rows or columns in the input array doesn't match the size or dimensions of ${formatArea(area)}, which has ${rowCount(area)} × ${columnCount(area)} cells.`,
      );
    }
    checkUnlocked(sheet, area);
    const entries = values.map((row, down) =>
      row.map((value, across) => this.entryOf(sheet, area.top + down, area.left + across, value)),
    );
    this.checkHeaders(sheet, area, entries);
    this.checkSpills(sheet, area, entries);
    entries.forEach((row, down) =>
      row.forEach((entry, across) => entry && this.put(sheet, area.top + down, area.left + across, entry)),
    );
    this.renameColumns(sheet, area);
    this.state.changed("cells", sheetId, area);
  }

  /** Empties cells, or takes their formats away, or both. */
  clear(sheetId: string, area: Area, what: "All" | "Contents" | "Formats" = "All"): void {
    const sheet = this.state.sheet(sheetId);
    checkUnlocked(sheet, area);
    if (what !== "Formats") this.checkNoHeader(sheet, area);
    for (const [key, cell] of Object.entries(sheet.cells)) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      if (!contains(area, row, column)) continue;
      this.state.setCell(sheet, key, cleared(cell, what));
    }
    if (what === "All") {
      this.state.set(sheet, "validations", cutOut(sheet.validations, area));
      this.state.set(sheet, "conditionalFormats", cutOut(sheet.conditionalFormats, area));
    }
    this.state.changed("cells", sheetId, area);
  }

  format(sheetId: string, area: Area, change: CellFormat): void {
    const sheet = this.state.sheet(sheetId);
    checkAllowed(sheet, "allowFormatCells");
    applyFormat(this.state, sheet, area, change);
    this.state.changed("cells", sheetId, area);
  }

  border(sheetId: string, area: Area, item: BorderItem, change: Partial<NonNullable<Border>>): void {
    const sheet = this.state.sheet(sheetId);
    checkAllowed(sheet, "allowFormatCells");
    applyBorder(this.state, sheet, area, item, change);
    this.state.changed("cells", sheetId, area);
  }

  /** The cells with content, values that spilled included: undefined for an empty sheet. `valuesOnly` leaves out cells that are only formatted. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | undefined {
    const sheet = this.state.sheet(sheetId);
    let used: Area | undefined;
    const add = (key: string): void => {
      const comma = key.indexOf(",");
      const row = Number(key.slice(0, comma));
      const column = Number(key.slice(comma + 1));
      used = used
        ? {
            top: Math.min(used.top, row),
            left: Math.min(used.left, column),
            bottom: Math.max(used.bottom, row),
            right: Math.max(used.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    };
    for (const [key, cell] of Object.entries(sheet.cells)) if (cell.input !== undefined || !valuesOnly) add(key);
    for (const key of this.calculation.spilledCells(sheetId)) add(key);
    return used;
  }

  private entryOf(sheet: SheetModel, row: number, column: number, value: Scalar | null): Entry | undefined {
    if (value === null) return undefined;
    if (typeof value === "number" && !Number.isFinite(value))
      throw new DocumentError("InvalidArgument", "A cell cannot hold a number that is not finite.");
    if (typeof value !== "string") return { input: value };
    if (value.length > LONGEST_TEXT)
      throw new DocumentError(
        "InvalidArgument",
        `A cell may hold ${LONGEST_TEXT} characters; this text has ${value.length}.`,
      );
    const entry = parseEntry(value, formatAt(sheet, row, column).numberFormat ?? "General");
    if (isFormula(entry)) checkFormula(value);
    return entry;
  }

  private put(sheet: SheetModel, row: number, column: number, { input, quoted, numberFormat }: Entry): void {
    const key = cellKey(row, column);
    const before = cleared(sheet.cells[key] ?? {}, "Contents");
    if (input === undefined) {
      this.state.setCell(sheet, key, before);
      return;
    }
    const own = formatAt(sheet, row, column);
    const takesFormat = numberFormat !== undefined && (own.numberFormat ?? "General") === "General";
    this.state.setCell(sheet, key, {
      ...before,
      input,
      ...(quoted === true && { quoted }),
      ...(takesFormat && { format: { ...own, numberFormat } }),
    });
  }

  /** A table's headers are texts, each different from the others. */
  private checkHeaders(sheet: SheetModel, area: Area, entries: readonly (readonly (Entry | undefined)[])[]): void {
    for (const table of sheet.tables) {
      if (!table.showHeaders || !intersection({ ...table.area, bottom: table.area.top }, area)) continue;
      const names = table.columns.map((column, position) => {
        const at = { row: table.area.top, column: table.area.left + position };
        const entry = contains(area, at.row, at.column)
          ? entries[at.row - area.top]?.[at.column - area.left]
          : undefined;
        if (!entry) return column.name;
        if (entry.input === undefined || isFormula(entry)) {
          throw new DocumentError("InvalidArgument", `A header of the table "${table.name}" must be a text.`);
        }
        return String(entry.input);
      });
      if (new Set(names.map((name) => name.toLowerCase())).size < names.length) {
        throw new DocumentError(
          "InvalidArgument",
          `The headers of the table "${table.name}" must differ from each other.`,
        );
      }
    }
  }

  private checkNoHeader(sheet: SheetModel, area: Area): void {
    const table = sheet.tables.find(
      (each) =>
        each.showHeaders &&
        intersection({ ...each.area, bottom: each.area.top }, area) &&
        !intersectionIsWhole(each.area, area),
    );
    if (table)
      throw new DocumentError("InvalidOperation", `The headers of the table "${table.name}" cannot be emptied.`);
  }

  /** A cell that another formula spills into takes constants (the spill is then blocked), but is not emptied by itself. */
  private checkSpills(sheet: SheetModel, area: Area, entries: readonly (readonly (Entry | undefined)[])[]): void {
    if (rowCount(area) * columnCount(area) > 1) return;
    if (
      entries[0]?.[0]?.input === undefined &&
      this.calculation.sourceOf(sheet.id, area.top, area.left) !== undefined
    ) {
      throw new DocumentError(
        "InvalidOperation",
        `${formatArea(area)} belongs to the result of a formula that spills into it.`,
      );
    }
  }

  private renameColumns(sheet: SheetModel, area: Area): void {
    for (const table of sheet.tables) {
      if (!table.showHeaders || !intersection({ ...table.area, bottom: table.area.top }, area)) continue;
      table.columns.forEach((column, position) => {
        const key = cellKey(table.area.top, table.area.left + position);
        const cell = sheet.cells[key];
        const name = String(cell?.input ?? EMPTY);
        if (cell && cell.input !== name) this.state.setCell(sheet, key, { ...cell, input: name });
        if (name === column.name) return;
        rewriteFormulas(this.state, (formula, site) =>
          withColumnRenamed(formula, tableScope(sheet, table, site), column.name, name),
        );
        this.state.set(column, "name", name);
        this.state.changed("structure", sheet.id);
      });
    }
  }
}

function cleared({ input, quoted, format, hyperlink }: CellModel, what: "All" | "Contents" | "Formats"): CellModel {
  const keepsContents = what === "Formats";
  return {
    ...(keepsContents && input !== undefined && { input }),
    ...(keepsContents && quoted === true && { quoted }),
    ...(what === "Contents" && format && { format }),
    ...(what !== "All" && hyperlink && { hyperlink }),
  };
}

function intersectionIsWhole(inner: Area, outer: Area): boolean {
  const shared = intersection(inner, outer);
  return shared !== undefined && rowCount(shared) === rowCount(inner) && columnCount(shared) === columnCount(inner);
}
