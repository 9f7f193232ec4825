import type { NameModel, SheetModel, WorkbookModel } from "../../document/model";
import { formatAbsoluteArea, parseReference, quoteSheetName } from "../../document/reference";
import { isWholeRows } from "../../document/area";
import { analyseArrays } from "../formulas/analyseArrays";
import { fromFileFormula, type FileFormula } from "../formulas/dialect";
import { parseFormula } from "../formulas/parseFormula";
import { refersOutside } from "../formulas/refersOutside";
import type { NotKept } from "../NotKept";
import { escapeXml, unescapeCharacters, xml, xmlUnlessEmpty } from "../package/xml";
import { child, children, numberOf, truthOf, type XmlElement } from "../package/XmlElement";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

type PrintNames = Pick<SheetModel["pageLayout"], "printArea" | "titleRows" | "titleColumns">;

export interface ReadNames {
  readonly names: readonly NameModel[];
  /** What is printed of each sheet, by the position of the sheet in the file. */
  readonly print: ReadonlyMap<number, Partial<PrintNames>>;
}

/** @param sheetIds by the position of the sheet in the file; undefined for one that is not kept */
export function readNames(
  workbook: XmlElement,
  sheetIds: readonly (string | undefined)[],
  notKept: NotKept,
): ReadNames {
  const names: NameModel[] = [];
  const print = new Map<number, Partial<PrintNames>>();
  for (const element of children(child(workbook, "definedNames"), "definedName")) {
    const { name = "", comment = "" } = element.attributes;
    const position = numberOf(element, "localSheetId");
    const sheetId = position === undefined ? undefined : sheetIds[position];
    const text = unescapeCharacters(element.text);
    if (position !== undefined && (name === PRINT_AREA || name === PRINT_TITLES))
      print.set(position, { ...print.get(position), ...readPrintName(name, text) });
    else if (name.startsWith("_xlnm.")) continue;
    else if (refersOutside(text)) notKept.say(`The name "${name}", which refers to another workbook.`);
    else if (truthOf(element, "function", false) || truthOf(element, "vbProcedure", false))
      notKept.say(`The name "${name}", which belongs to a macro.`);
    else if (position === undefined || sheetId !== undefined)
      names.push({
        name,
        formula: fromFileFormula(text, true),
        comment: unescapeCharacters(comment),
        visible: !truthOf(element, "hidden", false),
        ...(sheetId !== undefined && { sheetId }),
      });
  }
  return { names, print };
}

function readPrintName(name: string, text: string): Partial<PrintNames> {
  const areas = splitAreas(text).flatMap((part) => parseReference(part)?.area ?? []);
  if (name === PRINT_AREA) return { printArea: areas.map(formatAbsoluteArea).join(",") };
  const rows = areas.find(isWholeRows);
  const columns = areas.find((area) => area !== rows);
  return {
    ...(rows && { titleRows: formatAbsoluteArea(rows) }),
    ...(columns && { titleColumns: formatAbsoluteArea(columns) }),
  };
}

/** "'a,b'!$A$1,Data!$B$2": commas in a sheet's name do not count. */
function splitAreas(text: string): string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

/** Tells which names stand for several cells, before anything else is read. */
export function namesOfManyCells(workbook: XmlElement): (name: string) => boolean {
  const many = new Set(
    children(child(workbook, "definedNames"), "definedName").flatMap((element) =>
      isMany(`=${element.text}`) ? [(element.attributes["name"] ?? "").toLowerCase()] : [],
    ),
  );
  return (name) => many.has(name.slice(name.lastIndexOf("!") + 1).toLowerCase());
}

export function manyCellsIn({ names }: WorkbookModel): (name: string) => boolean {
  const many = new Set(names.flatMap(({ name, formula }) => (isMany(formula) ? [name.toLowerCase()] : [])));
  return (name) => many.has(name.slice(name.lastIndexOf("!") + 1).toLowerCase());
}

function isMany(formula: string): boolean {
  const expression = parseFormula(formula);
  return expression !== undefined && analyseArrays(expression).isMany;
}

export function writeNames(model: WorkbookModel, fileFormula: (formula: string) => FileFormula): string {
  const positionOf = (sheetId: string): number => model.sheets.findIndex(({ id }) => id === sheetId);
  const own = model.names.map(({ name, formula, comment, visible, sheetId }) =>
    xml(
      "definedName",
      {
        name,
        comment: comment === "" ? undefined : comment,
        localSheetId: sheetId === undefined ? undefined : positionOf(sheetId),
        hidden: visible ? undefined : true,
      },
      escapeXml(fileFormula(formula).text),
    ),
  );
  const print = model.sheets.flatMap((sheet, localSheetId) =>
    printNames(sheet).map(([name, text]) => xml("definedName", { name, localSheetId }, escapeXml(text))),
  );
  return xmlUnlessEmpty("definedNames", {}, [...own, ...print]);
}

function printNames({ name, pageLayout }: SheetModel): [name: string, text: string][] {
  const { printArea, titleRows, titleColumns } = pageLayout;
  const onSheet = (areas: readonly string[]): string =>
    areas
      .flatMap((each) => each.split(","))
      .filter((each) => each !== "")
      .map((each) => `${quoteSheetName(name)}!${withoutSheet(each)}`)
      .join(",");
  const titles = onSheet([titleColumns, titleRows]);
  return [
    ...(printArea === "" ? [] : [[PRINT_AREA, onSheet([printArea])] as [string, string]]),
    ...(titles === "" ? [] : [[PRINT_TITLES, titles] as [string, string]]),
  ];
}

function withoutSheet(reference: string): string {
  return reference.slice(reference.lastIndexOf("!") + 1);
}
