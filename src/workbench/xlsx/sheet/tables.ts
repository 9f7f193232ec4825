import { parseStructRef } from "@borgar/fx";
import { isFormula } from "../../document/isFormula";
import { cellKey, type CellModel, type FilterCriteria, type SheetModel, type TableModel } from "../../document/model";
import { dataArea } from "../../document/structuredReference";
import { fileArea, readArea } from "../fileReferences";
import { fromFileFormula } from "../formulas/dialect";
import { escapeXml, unescapeCharacters, xml, xmlUnlessEmpty } from "../package/xml";
import { child, children, numberOf, truthOf, type XmlElement } from "../package/XmlElement";
import { relationshipsOf, type SheetSource } from "./SheetSource";
import type { SheetTarget } from "./SheetTarget";
import { filterXml, readFilter } from "./tableFilters";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** SUBTOTAL's numbers for the functions a totals row offers. */
const TOTALS: Readonly<Record<string, string>> = {
  "101": "average",
  "102": "countNums",
  "103": "count",
  "104": "max",
  "105": "min",
  "107": "stdDev",
  "109": "sum",
  "110": "var",
};

/** A table, with the formulas its file gives to columns as a whole. */
export interface ReadTable {
  readonly table: TableModel;
  /** By the column's position, where the column has one. */
  readonly columnFormulas: readonly (string | undefined)[];
}

export function readTables(source: SheetSource): ReadTable[] {
  return relationshipsOf(source, "table").flatMap(({ target }) => {
    const read = readTable(source.package.read(target), source);
    return read ? [read] : [];
  });
}

function readTable(element: XmlElement, source: SheetSource): ReadTable | undefined {
  const { attributes } = element;
  const area = readArea(attributes["ref"]);
  if (!area) return undefined;
  if (attributes["tableType"] === "queryTable" || attributes["connectionId"] !== undefined)
    source.notKept.say(`Where the table "${attributes["displayName"] ?? ""}" gets its data from.`);
  const name = unescapeCharacters(attributes["displayName"] ?? attributes["name"] ?? "");
  const columns = children(child(element, "tableColumns"), "tableColumn");
  const style = child(element, "tableStyleInfo");
  const table: TableModel = {
    id: String(source.ids.next()),
    name,
    area,
    columns: columns.map((column, i) => ({
      id: numberOf(column, "id") ?? i + 1,
      name: unescapeCharacters(column.attributes["name"] ?? ""),
    })),
    style: style?.attributes["name"] ?? "",
    showHeaders: (numberOf(element, "headerRowCount") ?? 1) > 0,
    showTotals: (numberOf(element, "totalsRowCount") ?? 0) > 0,
    showBandedRows: truthOf(style, "showRowStripes", false),
    showBandedColumns: truthOf(style, "showColumnStripes", false),
    showFilterButton: child(element, "autoFilter") !== undefined,
    highlightFirstColumn: truthOf(style, "showFirstColumn", false),
    highlightLastColumn: truthOf(style, "showLastColumn", false),
    filters: readFilters(child(element, "autoFilter"), columns, name, source),
  };
  const columnFormulas = columns.map((column) => {
    const formula = child(column, "calculatedColumnFormula");
    if (!formula) return undefined;
    const isArray = truthOf(formula, "array", false);
    return fromFileFormula(unescapeCharacters(formula.text), isArray, { ...source.place, tableName: name });
  });
  return { table, columnFormulas };
}

function readFilters(
  autoFilter: XmlElement | undefined,
  columns: readonly XmlElement[],
  tableName: string,
  source: SheetSource,
): Record<number, FilterCriteria> {
  const filters: Record<number, FilterCriteria> = {};
  for (const element of children(autoFilter, "filterColumn")) {
    const position = numberOf(element, "colId") ?? 0;
    const criteria = readFilter(element, source.styles);
    if (criteria) filters[numberOf(columns[position], "id") ?? position + 1] = criteria;
    else if (element.children.length > 0)
      source.notKept.say(`A filter of the table "${tableName}" by groups of dates or icons: its rows stay hidden.`);
  }
  return filters;
}

/** Says where a column's formula would be lost: where cells of the column hold something else. */
export function sayLostFormulas(
  read: ReadTable,
  cells: Readonly<Record<string, CellModel>>,
  source: SheetSource,
): void {
  read.columnFormulas.forEach((formula, position) => {
    if (formula === undefined || columnFormula(read.table, position, cells) !== undefined) return;
    const { name = "" } = read.table.columns[position] ?? {};
    source.notKept.say(
      `The formula that new rows of the table "${read.table.name}" get in the column "${name}": some of its rows hold something else.`,
    );
  });
}

/** The formula that all rows of a column share, as its text. */
function columnFormula(
  table: TableModel,
  position: number,
  cells: Readonly<Record<string, CellModel>>,
): string | undefined {
  const { top, bottom } = dataArea(table);
  const column = table.area.left + position;
  const first = cells[cellKey(top, column)];
  if (!first || !isFormula(first)) return undefined;
  for (let row = top + 1; row <= bottom; row++)
    if (cells[cellKey(row, column)]?.input !== first.input) return undefined;
  return String(first.input);
}

/** Writes the parts of a sheet's tables; gives the element that names them. */
export function writeTables(target: SheetTarget, firstId: number): string {
  const ids = target.sheet.tables.map((table, i) => {
    const path = target.package.add(
      `xl/tables/table${firstId + i}.xml`,
      "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
      tableXml(table, firstId + i, target),
    );
    return target.package.relate(target.path, "table", path);
  });
  return xmlUnlessEmpty(
    "tableParts",
    { count: ids.length },
    ids.map((id) => xml("tablePart", { "r:id": id })),
  );
}

function tableXml(table: TableModel, id: number, target: SheetTarget): string {
  const { area, showTotals, showHeaders } = table;
  const filtered = { ...area, bottom: area.bottom - (showTotals ? 1 : 0) };
  const filters = table.columns.flatMap((column, colId) => {
    const criteria = table.filters[column.id];
    return criteria ? [xml("filterColumn", { colId }, filterXml(criteria, target.styles))] : [];
  });
  return xml(
    "table",
    {
      xmlns: NAMESPACE,
      id,
      name: table.name,
      displayName: table.name,
      ref: fileArea(area),
      headerRowCount: showHeaders ? undefined : 0,
      totalsRowCount: showTotals ? 1 : undefined,
      totalsRowShown: showTotals ? undefined : false,
    },
    showHeaders && (table.showFilterButton || filters.length > 0)
      ? xml("autoFilter", { ref: fileArea(filtered) }, ...filters)
      : "",
    xml(
      "tableColumns",
      { count: table.columns.length },
      ...table.columns.map((column, position) => columnXml(table, column, position, target)),
    ),
    xml("tableStyleInfo", {
      name: table.style === "" ? undefined : table.style,
      showFirstColumn: table.highlightFirstColumn,
      showLastColumn: table.highlightLastColumn,
      showRowStripes: table.showBandedRows,
      showColumnStripes: table.showBandedColumns,
    }),
  );
}

function columnXml(
  table: TableModel,
  { id, name }: TableModel["columns"][number],
  position: number,
  target: SheetTarget,
): string {
  const formula = columnFormula(table, position, target.sheet.cells);
  const totals = table.showTotals ? totalsOf(table, position, target) : { attributes: {}, contents: "" };
  return xml(
    "tableColumn",
    { id, name, ...totals.attributes },
    formula === undefined ? "" : calculatedXml(formula, table, target),
    totals.contents,
  );
}

function calculatedXml(formula: string, table: TableModel, target: SheetTarget): string {
  const { text, isDynamic } = target.formula(formula, table.name);
  return xml("calculatedColumnFormula", { array: isDynamic || undefined }, escapeXml(text));
}

function totalsOf(
  table: TableModel,
  position: number,
  { sheet, formula: fileFormula }: { readonly sheet: SheetModel; readonly formula: SheetTarget["formula"] },
): { readonly attributes: Record<string, string>; readonly contents: string } {
  const cell = sheet.cells[cellKey(table.area.bottom, table.area.left + position)];
  if (cell?.input === undefined) return { attributes: {}, contents: "" };
  if (!isFormula(cell)) return { attributes: { totalsRowLabel: String(cell.input) }, contents: "" };
  const { text } = fileFormula(String(cell.input), table.name);
  const [, number = "", reference = ""] = /^SUBTOTAL\((\d+),(.*)\)$/.exec(text) ?? [];
  const isOwn = parseStructRef(reference)?.columns?.[0] === table.columns[position]?.name;
  const known = isOwn ? TOTALS[number] : undefined;
  if (known !== undefined) return { attributes: { totalsRowFunction: known }, contents: "" };
  return {
    attributes: { totalsRowFunction: "custom" },
    contents: `<totalsRowFormula>${escapeXml(text)}</totalsRowFormula>`,
  };
}
