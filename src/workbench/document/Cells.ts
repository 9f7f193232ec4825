import { cellCount, columnCount, contains, rowCount, singleCell, union } from "./area";
import { CalculatedColumns } from "./CalculatedColumns";
import type { Calculation } from "./Calculation";
import { applyBorder, applyFormat, formatAt, type Border, type BorderItem } from "./cellFormats";
import { checkFormula } from "./checkFormula";
import { checkTableReferences } from "./checkTableReferences";
import { cutOut } from "./ruleAreas";
import { DocumentError } from "./DocumentError";
import { isFormula } from "./isFormula";
import {
  cellKey,
  type Area,
  type CellFormat,
  type CellModel,
  type Scalar,
  type SheetModel,
  type HyperlinkModel,
  type WorkbookChange,
} from "./model";
import { parseEntry, type Entry, AMERICAN } from "./parseEntry";
import { checkAllowed, checkUnlocked } from "./protection";
import { formatArea } from "./reference";
import { checkHeaders, nameEmptyHeaders, renameColumns } from "./tableHeaders";
import { UsedAreas } from "./UsedAreas";
import type { WorkbookState } from "./WorkbookState";

/** Excel's limit on a text in a cell. */
const LONGEST_TEXT = 32_767;

/** What may be cleared, under the names Office.js gives it. */
export type Cleared = "All" | "Contents" | "Formats" | "Hyperlinks" | "RemoveHyperlinks";

const GOES: Readonly<Record<Cleared, Readonly<Record<"contents" | "formats" | "links", boolean>>>> = {
  All: { contents: true, formats: true, links: true },
  Contents: { contents: true, formats: false, links: false },
  Formats: { contents: false, formats: true, links: false },
  Hyperlinks: { contents: false, formats: false, links: true },
  RemoveHyperlinks: { contents: false, formats: true, links: true },
};

/** Excel's style "Hyperlink". */
const LINK_FORMAT: CellFormat = { fontColor: "#0563C1", underline: true };

/** What goes into cells and what they look like. */
export class Cells {
  readonly calculatedColumns: CalculatedColumns;
  private readonly used = new UsedAreas();

  constructor(
    private readonly state: WorkbookState,
    private readonly calculation: Calculation,
  ) {
    this.calculatedColumns = new CalculatedColumns(state);
  }

  /**
   * Writes a rectangle. A text that begins with "=" becomes a formula, "" empties a cell, null leaves it as it is; other texts
   * are read as if they were typed.
   */
  write(sheetId: string, area: Area, values: readonly (readonly (Scalar | null)[])[], locale = AMERICAN): void {
    const sheet = this.state.sheet(sheetId);
    if (values.length !== rowCount(area) || values.some((row) => row.length !== columnCount(area))) {
      throw new DocumentError(
        "InvalidArgument",
        `The number of rows or columns in the input array doesn't match the size or dimensions of ${formatArea(area)}, which has ${rowCount(area)} × ${columnCount(area)} cells.`,
      );
    }
    const entries = values.map((row, down) =>
      row.map((value, across) => entryOf(sheet, area.top + down, area.left + across, value, locale)),
    );
    this.writeEntries(sheetId, area, entries);
  }

  /** Writes what has been read already; undefined leaves a cell as it is. */
  writeEntries(sheetId: string, area: Area, entries: readonly (readonly (Entry | undefined)[])[]): void {
    const sheet = this.state.sheet(sheetId);
    checkUnlocked(sheet, area);
    for (const entry of entries.flat()) if (entry) checkEntry(entry, this.state.model.sheets);
    checkHeaders(sheet, area, (row, column) => entries[row - area.top]?.[column - area.left]);
    this.checkSpills(sheet, area, entries);
    const before = new Map<string, CellModel | undefined>();
    entries.forEach((row, down) =>
      row.forEach((entry, across) => {
        if (!entry) return;
        const key = cellKey(area.top + down, area.left + across);
        before.set(key, sheet.cells[key]);
        this.put(sheet, area.top + down, area.left + across, entry);
      }),
    );
    renameColumns(this.state, sheet, area);
    this.calculatedColumns.fill(sheet, area, before);
    this.state.changed("cells", sheetId, area);
  }

  /** Puts whole cells where others were, as they are: nothing is read as if it were typed. */
  place(sheetId: string, area: Area, cellAt: (row: number, column: number) => CellModel | undefined): void {
    const sheet = this.state.sheet(sheetId);
    checkUnlocked(sheet, area);
    checkHeaders(sheet, area, cellAt);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = cellAt(row, column);
        if (cell) this.state.setCell(sheet, cellKey(row, column), cell);
      }
    }
    renameColumns(this.state, sheet, area);
    this.state.changed("cells", sheetId, area);
  }

  /** Lets a click on cells lead somewhere. A cell that is empty shows where. */
  link(sheetId: string, area: Area, hyperlink: HyperlinkModel): void {
    const sheet = this.state.sheet(sheetId);
    checkAllowed(sheet, "allowInsertHyperlinks");
    const shown = hyperlink.address ?? hyperlink.documentReference;
    if (shown === undefined)
      throw new DocumentError("InvalidArgument", "A hyperlink needs an address or a place in the workbook.");
    this.place(sheetId, area, (row, column) => {
      const cell = sheet.cells[cellKey(row, column)];
      const format = { ...formatAt(sheet, row, column), ...LINK_FORMAT };
      return { ...cell, input: cell?.input ?? shown, hyperlink, format };
    });
  }

  /** Empties cells, or takes their formats or links away, or everything. */
  clear(sheetId: string, area: Area, what: Cleared = "All"): void {
    const sheet = this.state.sheet(sheetId);
    checkUnlocked(sheet, area);
    for (const [key, cell] of Object.entries(sheet.cells)) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      if (!contains(area, row, column)) continue;
      this.state.setCell(sheet, key, cleared(cell, what));
    }
    if (GOES[what].contents) nameEmptyHeaders(this.state, sheet, area);
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
    this.state.changed("cells", sheetId, area, "Formatted");
  }

  border(sheetId: string, area: Area, item: BorderItem, change: Partial<NonNullable<Border>>): void {
    const sheet = this.state.sheet(sheetId);
    checkAllowed(sheet, "allowFormatCells");
    applyBorder(this.state, sheet, area, item, change);
    this.state.changed("cells", sheetId, area, "Formatted");
  }

  /** The cells with content, values that spilled included: undefined for an empty sheet. `valuesOnly` leaves out cells that are only formatted. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | undefined {
    let used = this.used.of(this.state.sheet(sheetId), valuesOnly ? "values" : "all");
    for (const key of this.calculation.spilledCells(sheetId)) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      used = used ? union(used, singleCell(row, column)) : singleCell(row, column);
    }
    return used;
  }

  /** Something changed in the workbook. */
  follow(change: WorkbookChange): void {
    this.used.follow(
      change,
      this.state.model.sheets.find(({ id }) => id === change.sheetId),
    );
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

  /** A cell that another formula spills into takes constants (the spill is then blocked), but is not emptied by itself. */
  private checkSpills(sheet: SheetModel, area: Area, entries: readonly (readonly (Entry | undefined)[])[]): void {
    if (cellCount(area) > 1) return;
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
}

function cleared({ input, quoted, format, hyperlink }: CellModel, what: Cleared): CellModel {
  const goes = GOES[what];
  return {
    ...(!goes.contents && input !== undefined && { input }),
    ...(!goes.contents && quoted === true && { quoted }),
    ...(!goes.formats && format && { format }),
    ...(!goes.links && hyperlink && { hyperlink }),
  };
}

function entryOf(
  sheet: SheetModel,
  row: number,
  column: number,
  value: Scalar | null,
  locale: string,
): Entry | undefined {
  if (value === null) return undefined;
  if (typeof value !== "string") return { input: value };
  return parseEntry(value, formatAt(sheet, row, column).numberFormat ?? "General", locale);
}

function checkEntry(entry: Entry, sheets: readonly SheetModel[]): void {
  const { input } = entry;
  if (typeof input === "number" && !Number.isFinite(input))
    throw new DocumentError("InvalidArgument", "A cell cannot hold a number that is not finite.");
  if (typeof input !== "string") return;
  if (isFormula(entry)) {
    checkFormula(input);
    checkTableReferences(input, sheets);
  } else if (input.length > LONGEST_TEXT)
    throw new DocumentError(
      "InvalidArgument",
      `A cell may hold ${LONGEST_TEXT} characters; this text has ${input.length}.`,
    );
}
