import { contains } from "../../document/area";
import type { Area, CellFormat, LineModel, SheetModel } from "../../document/model";
import { newSheet } from "../../document/newWorkbook";
import { dataArea } from "../../document/structuredReference";
import { readDrawing } from "../chart/readDrawing";
import { readArea } from "../fileReferences";
import { child, children, numberOf, truthOf, type XmlElement } from "../package/XmlElement";
import { CellReader } from "./CellReader";
import { readCustomProperties } from "./customProperties";
import { readHyperlinks, withHyperlinks } from "./hyperlinks";
import { readColumns, readRow, standardSize, type Columns } from "./lines";
import { sayLostParts } from "./lostParts";
import { readPageLayout } from "./pageLayout";
import { readProtection } from "./protection";
import { readComments } from "./readComments";
import { readConditionalFormats } from "./readConditionalFormats";
import type { SheetSource } from "./SheetSource";
import { readTables, sayLostFormulas, type ReadTable } from "./tables";
import { readValidations } from "./validations";
import { readView } from "./views";

/** A sheet with everything the workbench keeps of it. */
export function readSheet(
  source: SheetSource,
  visibility: SheetModel["visibility"],
  people: ReadonlyMap<string, string>,
): SheetModel {
  const { sheetName, styles, notKept } = source;
  const tables = readTables(source);
  const { worksheet, columns, rows, reader } = readGrid(source, tables);
  const cells = withHyperlinks(reader?.cells ?? {}, readHyperlinks(worksheet, source));
  for (const table of tables) sayLostFormulas(table, cells, source);
  sayLostParts(worksheet, source);
  const properties = child(worksheet, "sheetPr");
  const customProperties = readCustomProperties(worksheet, source);
  const lines = { columns: columns.columns, rows: markFiltered(rows, tables) };
  return {
    ...newSheet(`{${source.ids.next()}}`, sheetName),
    visibility,
    tabColor: styles.palette.colour(child(properties, "tabColor")) ?? "",
    cells,
    ...lines,
    ...(Object.keys(columns.format).length > 0 && { format: columns.format }),
    tables: tables.map(({ table }) => table),
    merges: children(child(worksheet, "mergeCells"), "mergeCell").flatMap(
      ({ attributes }) => readArea(attributes["ref"]) ?? [],
    ),
    comments: readComments(source, people),
    validations: readValidations(worksheet, source),
    conditionalFormats: readConditionalFormats(worksheet, source),
    charts: readDrawing(source, lines),
    pageLayout: readPageLayout(worksheet, sheetName, notKept),
    protection: readProtection(worksheet, sheetName, notKept),
    ...readView(worksheet, sheetName, notKept),
    ...(customProperties && { customProperties }),
  };
}

interface Grid {
  readonly worksheet: XmlElement;
  readonly columns: Columns;
  readonly rows: Record<number, LineModel>;
  readonly reader: CellReader | undefined;
}

/** Reads rows as they come, once the columns before them are known. */
function readGrid(source: SheetSource, tables: readonly ReadTable[]): Grid {
  const { styles, notKept, sheetName } = source;
  let columns = readColumns(undefined, styles);
  let reader: CellReader | undefined;
  const rows: Record<number, LineModel> = {};
  const tableAt = (row: number, column: number): string | undefined =>
    tables.find(({ table }) => contains(table.area, row, column))?.table.name;
  const inherited = (column: number): CellFormat => columns.columns[column]?.format ?? columns.format;
  const worksheet = source.package.read(source.path, (element) => {
    if (element.name === "cols") columns = readColumns(element, styles);
    if (element.name !== "row") return false;
    reader ??= new CellReader(source, inherited, tableAt);
    const row = reader.takeRow(element);
    const line = readRow(element);
    if (line) rows[row] = line;
    const style = numberOf(element, "s");
    if (style !== undefined && truthOf(element, "customFormat", false) && Object.keys(styles.format(style)).length > 0)
      notKept.say(`The format of whole rows, beyond the cells used, on the sheet "${sheetName}".`);
    return true;
  });
  const size = standardSize(child(worksheet, "sheetFormatPr"));
  if (size !== undefined && reader) {
    for (let column = 0; column <= reader.lastColumn; column++)
      columns.columns[column] = { size, ...columns.columns[column] };
  }
  return { worksheet, columns, rows, reader };
}

/** Hidden rows of a filtered table are its filter's doing. */
function markFiltered(
  rows: Readonly<Record<number, LineModel>>,
  tables: readonly ReadTable[],
): Record<number, LineModel> {
  const areas: Area[] = tables.flatMap(({ table }) => (Object.keys(table.filters).length > 0 ? [dataArea(table)] : []));
  return Object.fromEntries(
    Object.entries(rows).map(([row, { hidden, ...line }]) => {
      const isFiltered = areas.some(({ top, bottom }) => Number(row) >= top && Number(row) <= bottom);
      if (hidden !== true) return [row, line];
      return [row, isFiltered ? { ...line, filtered: true as const } : { ...line, hidden }];
    }),
  );
}
