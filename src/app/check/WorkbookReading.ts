import { parseA1Ref } from "@borgar/fx";
import type { CellContent, NameSnapshot, TableSnapshot, WorkbookSnapshot } from "../../workbook/WorkbookSnapshot";
import { cellArea, type CellArea } from "./CellArea";
import { SheetReading } from "./SheetReading";

/** A workbook as it was read, made easy to ask. */
export class WorkbookReading {
  readonly sheets: readonly SheetReading[];
  readonly names: readonly NameSnapshot[];
  private readonly byId: ReadonlyMap<string, SheetReading>;
  private readonly byName: ReadonlyMap<string, SheetReading>;
  private readonly tablesByName: ReadonlyMap<string, TableSnapshot>;
  private readonly namesByName: ReadonlyMap<string, NameSnapshot>;

  constructor(snapshot: WorkbookSnapshot) {
    this.sheets = snapshot.sheets.map(
      (sheet) =>
        new SheetReading(
          sheet,
          snapshot.tables.filter(({ sheetId }) => sheetId === sheet.id),
        ),
    );
    this.names = snapshot.names;
    this.byId = new Map(this.sheets.map((sheet) => [sheet.id, sheet]));
    this.byName = new Map(this.sheets.map((sheet) => [sheet.snapshot.name.toLowerCase(), sheet]));
    this.tablesByName = new Map(snapshot.tables.map((table) => [table.name.toLowerCase(), table]));
    this.namesByName = new Map(
      snapshot.names.map((each) => [`${each.sheetId ?? ""}!${each.name}`.toLowerCase(), each]),
    );
  }

  sheet(sheetId: string): SheetReading | undefined {
    return this.byId.get(sheetId);
  }

  sheetNamed(name: string): SheetReading | undefined {
    return this.byName.get(name.toLowerCase());
  }

  value(sheetId: string, row: number, column: number): CellContent {
    return this.byId.get(sheetId)?.value(row, column) ?? "";
  }

  tableNamed(name: string): TableSnapshot | undefined {
    return this.tablesByName.get(name.toLowerCase());
  }

  /** The cells a name stands for; a name of the sheet comes before one of the workbook. */
  named(name: string, sheetId = ""): CellArea | undefined {
    const found =
      this.namesByName.get(`${sheetId}!${name}`.toLowerCase()) ?? this.namesByName.get(`!${name}`.toLowerCase());
    return found && this.areaOfAddress(found.formula.replace(/^=/, ""), found.sheetId);
  }

  /** 'Selection matrix'!$C$12:$G$12, as a name's formula has it. Whole rows and columns end with the used cells. */
  areaOfAddress(address: string, sheetId?: string): CellArea | undefined {
    const parsed = parseA1Ref(address);
    if (!parsed || !("range" in parsed)) return undefined;
    const [sheetName] = parsed.context ?? [];
    const sheet = sheetName === undefined ? this.byId.get(sheetId ?? "") : this.sheetNamed(sheetName);
    if (!sheet) return undefined;
    const { area } = sheet;
    const { top, left, bottom, right } = parsed.range;
    return {
      sheetId: sheet.id,
      top: top ?? area.top,
      left: left ?? area.left,
      bottom: bottom ?? area.bottom,
      right: right ?? area.right,
    };
  }

  /** The only cell of an area, as a number. */
  numberIn(area: CellArea | undefined): number | undefined {
    if (!area) return undefined;
    const value = this.value(area.sheetId, area.top, area.left);
    return typeof value === "number" ? value : undefined;
  }
}

/** The cells of an area, row by row. */
export function* cellsOf({ sheetId, top, left, bottom, right }: CellArea): Generator<CellArea> {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) yield cellArea(sheetId, row, column);
}
