import type { CalculatedWorkbook, CellFormat, SheetModel, WorkbookModel } from "../document/model";
import { toFileFormula, type FileFormula } from "./formulas/dialect";
import { NewPackage, OFFICE_RELATIONSHIPS } from "./package/NewPackage";
import { xml } from "./package/xml";
import { writeSheet } from "./sheet/writeSheet";
import { THEME } from "./styles/THEME";
import { StyleWriter } from "./styles/StyleWriter";
import { METADATA } from "./workbook/METADATA";
import { manyCellsIn, writeNames } from "./workbook/names";
import { People } from "./workbook/People";
import { writeProperties } from "./workbook/properties";
import { writeSettings } from "./workbook/settings";
import { SharedStrings } from "./workbook/SharedStrings";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const WORKBOOK = "xl/workbook.xml";

export interface WriteOptions {
  /** The id in the manifest of the add-in the workbook's settings belong to. */
  readonly addInId?: string;
}

/** An Excel workbook (.xlsx) with everything of the model, and the values that formulas have now. */
export async function writeXlsx(document: CalculatedWorkbook, { addInId }: WriteOptions = {}): Promise<Uint8Array> {
  const { model } = document;
  const file = new NewPackage();
  const shared = {
    package: file,
    document,
    styles: new StyleWriter(normalFormat(model)),
    sharedStrings: new SharedStrings(),
    people: new People(),
    formula: fileFormulas(model),
  };
  file.relate("", "officeDocument", WORKBOOK);
  let firstTable = 1;
  let firstChart = 1;
  const sheets = model.sheets.map((sheet, i) => {
    const target = { ...shared, sheet, number: i + 1, path: `xl/worksheets/sheet${i + 1}.xml` };
    writeSheet(target, { firstTable, firstChart });
    firstTable += sheet.tables.length;
    firstChart += sheet.charts.length;
    return sheetXml(sheet, i, file.relate(WORKBOOK, "worksheet", target.path));
  });
  file.add(WORKBOOK, `${TYPES}.sheet.main+xml`, workbookXml(model, sheets, shared.formula));
  const add = (kind: string, path: string, type: string, contents: string): void =>
    void file.relate(WORKBOOK, kind, file.add(`xl/${path}`, type, contents));
  add("theme", "theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", THEME);
  add("styles", "styles.xml", `${TYPES}.styles+xml`, shared.styles.xml());
  add("sharedStrings", "sharedStrings.xml", `${TYPES}.sharedStrings+xml`, shared.sharedStrings.xml());
  add("sheetMetadata", "metadata.xml", `${TYPES}.sheetMetadata+xml`, METADATA);
  if (!shared.people.isEmpty) {
    const part = file.add("xl/persons/person.xml", "application/vnd.ms-excel.person+xml", shared.people.xml());
    file.relate(WORKBOOK, "http://schemas.microsoft.com/office/2017/10/relationships/person", part);
  }
  writeProperties(file, model);
  writeSettings(file, model.settings, addInId);
  return file.bytes();
}

/** What most sheets' cells look like without a format of their own: the style "Normal" of the file. */
function normalFormat({ sheets }: WorkbookModel): CellFormat {
  const counts = new Map<string, number>();
  for (const { format = {} } of sheets) {
    const text = JSON.stringify(format);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [[most] = ["{}"]] = [...counts].sort(([, one], [, other]) => other - one);
  const { fontName, fontSize, fontColor } = JSON.parse(most) as CellFormat;
  return {
    ...(fontName !== undefined && { fontName }),
    ...(fontSize !== undefined && { fontSize }),
    ...(fontColor !== undefined && { fontColor }),
  };
}

/** Translates formulas, each text once for a table. */
function fileFormulas(model: WorkbookModel): (formula: string, tableName?: string) => FileFormula {
  const isManyCells = manyCellsIn(model);
  const known = new Map<string, FileFormula>();
  return (formula, tableName) => {
    const key = `${tableName ?? ""} ${formula}`;
    const found =
      known.get(key) ?? toFileFormula(formula, { isManyCells, ...(tableName !== undefined && { tableName }) });
    known.set(key, found);
    return found;
  };
}

function sheetXml({ name, visibility }: SheetModel, position: number, relationship: string): string {
  const state = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" }[visibility];
  return xml("sheet", { name, sheetId: position + 1, state, "r:id": relationship });
}

function workbookXml(
  model: WorkbookModel,
  sheets: readonly string[],
  fileFormula: (formula: string) => FileFormula,
): string {
  const activeTab = model.sheets.findIndex(({ id }) => id === model.activeSheetId);
  return xml(
    "workbook",
    { xmlns: NAMESPACE, "xmlns:r": OFFICE_RELATIONSHIPS },
    "<workbookPr/>",
    model.structureProtected ? xml("workbookProtection", { lockStructure: true }) : "",
    xml("bookViews", {}, xml("workbookView", { activeTab: activeTab > 0 ? activeTab : undefined })),
    xml("sheets", {}, ...sheets),
    writeNames(model, fileFormula),
    // Excel calculates by itself what the workbench may have calculated otherwise.
    xml("calcPr", { calcId: 191029, fullCalcOnLoad: true }),
  );
}
