import { parseStructRef, type ReferenceIdentifier } from "@borgar/fx";
import { contains } from "./area";
import type { Area, NameModel, SheetModel, TableModel, WorkbookModel } from "./model";
import { parseReference } from "./reference";
import { remembering } from "./remembering";
import { dataArea, structuredArea } from "./structuredReference";

/** A rectangle of cells and the sheet it is on. */
export interface PlacedArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** Where a formula stands: its references without a sheet's name mean that sheet, "[@Weight]" means that row. */
export interface FormulaPlace {
  readonly model: WorkbookModel;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/** What a reference in a formula stands for: cells, the formula behind a name, or nothing. */
export type FoundReference =
  | { readonly areas: readonly PlacedArea[] }
  | { readonly name: NameModel; readonly sheet: SheetModel }
  | { readonly error: "#REF!" | "#NAME?" | "#VALUE!" };

export function findReference({ kind, value }: ReferenceIdentifier, place: FormulaPlace): FoundReference {
  if (kind === "table") return structured(value, place);
  return kind === "name" ? named(value, place) : addressed(value, place);
}

function addressed(text: string, { model, sheet }: FormulaPlace): FoundReference {
  const parsed = parseReference(text);
  if (!parsed) return { error: "#REF!" };
  const { sheetName, area } = parsed;
  if (sheetName === undefined) return { areas: [{ sheetId: sheet.id, area }] };
  const [first = "", last = first] = sheetName.toLowerCase().split(":");
  const position = (name: string): number => model.sheets.findIndex((each) => each.name.toLowerCase() === name);
  const [from, to] = [position(first), position(last)].sort((one, other) => one - other) as [number, number];
  if (from === -1) return { error: "#REF!" };
  return { areas: model.sheets.slice(from, to + 1).map(({ id }) => ({ sheetId: id, area })) };
}

/** A name of the formula's sheet comes before one of the workbook, and both before a table. */
function named(text: string, place: FormulaPlace): FoundReference {
  const { model } = place;
  const cut = text.lastIndexOf("!");
  const sheetName = text.slice(0, Math.max(cut, 0)).replace(/^'|'$/g, "").replaceAll("''", "'").toLowerCase();
  const sheet = cut < 0 ? place.sheet : model.sheets.find((each) => each.name.toLowerCase() === sheetName);
  if (!sheet) return { error: "#REF!" };
  const wanted = text.slice(cut + 1).toLowerCase();
  const same = model.names.filter(({ name }) => name.toLowerCase() === wanted);
  const name = same.find(({ sheetId }) => sheetId === sheet.id) ?? same.find(({ sheetId }) => sheetId === undefined);
  if (name) return { name, sheet: model.sheets.find(({ id }) => id === name.sheetId) ?? sheet };
  const found = findTable(model, wanted);
  const area = found && structuredArea(found.table, [], []);
  return area ? { areas: [{ sheetId: found.sheet.id, area }] } : { error: "#NAME?" };
}

const partOfTable = remembering(1000, (text) => parseStructRef(text));

function structured(text: string, place: FormulaPlace): FoundReference {
  const reference = partOfTable(text);
  if (!reference) return { error: "#REF!" };
  const own = place.sheet.tables.find((table) => contains(table.area, place.row, place.column));
  const found = reference.table
    ? findTable(place.model, reference.table.toLowerCase())
    : own && { sheet: place.sheet, table: own };
  if (!found) return { error: reference.table ? "#NAME?" : "#REF!" };
  const { sheet, table } = found;
  const sections = reference.sections ?? [];
  const thisRow = sections.includes("this row");
  const area = structuredArea(table, thisRow ? [] : sections, reference.columns ?? []);
  if (!area) return { error: "#REF!" };
  if (!thisRow) return { areas: [{ sheetId: sheet.id, area }] };
  const { top, bottom } = dataArea(table);
  if (place.row < top || place.row > bottom) return { error: "#VALUE!" };
  return { areas: [{ sheetId: sheet.id, area: { ...area, top: place.row, bottom: place.row } }] };
}

function findTable(
  model: WorkbookModel,
  name: string,
): { readonly sheet: SheetModel; readonly table: TableModel } | undefined {
  for (const sheet of model.sheets) {
    const table = sheet.tables.find((each) => each.name.toLowerCase() === name);
    if (table) return { sheet, table };
  }
  return undefined;
}
