import { DocumentError } from "../document/DocumentError";
import type { SheetModel, WorkbookModel } from "../document/model";
import { Ids } from "./Ids";
import { NotKept } from "./NotKept";
import { OpenPackage, type Relationship } from "./package/OpenPackage";
import { child, children, numberOf, relationshipId, truthOf, type XmlElement } from "./package/XmlElement";
import { readPeople } from "./sheet/readComments";
import { readSheet } from "./sheet/readSheet";
import { Palette } from "./styles/Palette";
import { StyleReader } from "./styles/StyleReader";
import { sayLostWorkbookParts } from "./workbook/lostParts";
import { namesOfManyCells, readNames } from "./workbook/names";
import { readProperties } from "./workbook/properties";
import { readSettings } from "./workbook/settings";
import { readSharedStrings } from "./workbook/SharedStrings";

export interface OpenedWorkbook {
  readonly model: WorkbookModel;
  /** What the file holds and the workbench cannot keep, in sentences. */
  readonly notKept: readonly string[];
}

/**
 * Reads an Excel workbook, with formulas as a person sees them. Values of formulas are not read: they are calculated.
 *
 * @throws DocumentError InvalidArgument: no workbook, encrypted, an older format, or damaged
 */
export async function readXlsx(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const file = await OpenPackage.open(bytes);
  const path = file.relationships("").find(({ kind }) => kind === "officeDocument")?.target ?? "xl/workbook.xml";
  if (path.endsWith(".bin"))
    throw new DocumentError("InvalidArgument", "This is a binary workbook (.xlsb): save it as .xlsx in Excel first.");
  const workbook = file.has(path) ? file.read(path) : undefined;
  if (workbook?.name !== "workbook") throw new DocumentError("InvalidArgument", "This file holds no Excel workbook.");
  const notKept = new NotKept();
  const ids = new Ids();
  const entries = children(child(workbook, "sheets"), "sheet");
  const sheets = readSheets(file, path, workbook, entries, ids, notKept);
  const kept = sheets.filter((sheet) => sheet !== undefined);
  const [first] = kept;
  if (!first) throw new DocumentError("InvalidArgument", "This workbook has no sheet with cells.");
  sayLostWorkbookParts(file, path, workbook, notKept);
  const { names, print } = readNames(
    workbook,
    sheets.map((sheet) => sheet?.id),
    notKept,
  );
  const view = child(child(workbook, "bookViews"), "workbookView");
  const active = sheets[numberOf(view, "activeTab") ?? 0] ?? first;
  const model: WorkbookModel = {
    sheets: sheets.flatMap((sheet, i) =>
      sheet ? [{ ...sheet, pageLayout: { ...sheet.pageLayout, ...print.get(i) } }] : [],
    ),
    names,
    activeSheetId: active.visibility === "Visible" ? active.id : first.id,
    structureProtected: truthOf(child(workbook, "workbookProtection"), "lockStructure", false),
    settings: readSettings(file, notKept),
    ...readProperties(file),
    nextId: ids.unused,
  };
  return { model, notKept: notKept.all() };
}

/** In the order of the file; undefined for a sheet without cells, e.g. one that is a chart. */
function readSheets(
  file: OpenPackage,
  path: string,
  workbook: XmlElement,
  entries: readonly XmlElement[],
  ids: Ids,
  notKept: NotKept,
): (SheetModel | undefined)[] {
  const relationships = file.relationships(path);
  const part = (kind: string): XmlElement | undefined => {
    const found = relationships.find((each) => each.kind === kind && file.has(each.target));
    return found && file.read(found.target);
  };
  const stylesPart = part("styles");
  const styles = new StyleReader(stylesPart, new Palette(part("theme"), stylesPart), notKept);
  const sharedStrings = readSharedStrings(part("sharedStrings"), notKept);
  const people = readPeople(part("person"));
  const place = { isManyCells: namesOfManyCells(workbook) };
  return entries.map((entry) => {
    const target = worksheetOf(entry, relationships);
    if (target === undefined) return undefined;
    const source = {
      package: file,
      path: target,
      sheetName: entry.attributes["name"] ?? "",
      relationships: file.relationships(target),
      sharedStrings,
      styles,
      ids,
      notKept,
      place,
    };
    return readSheet(source, visibilityOf(entry), people);
  });
}

function worksheetOf(entry: XmlElement, relationships: readonly Relationship[]): string | undefined {
  const found = relationships.find(({ id }) => id === relationshipId(entry));
  return found?.kind === "worksheet" ? found.target : undefined;
}

function visibilityOf({ attributes }: XmlElement): SheetModel["visibility"] {
  if (attributes["state"] === "veryHidden") return "VeryHidden";
  return attributes["state"] === "hidden" ? "Hidden" : "Visible";
}
