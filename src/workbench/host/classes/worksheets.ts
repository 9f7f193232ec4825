import { DocumentError } from "../../document/DocumentError";
import type { SheetModel } from "../../document/model";
import type { WorkbookDocument } from "../../document/WorkbookDocument";
import { sheetsEvents } from "../events";
import { object, type HostClass, type HostObject } from "../HostClass";
import { textArgument } from "../readArguments";
import { worksheetClass } from "./worksheet";

export const worksheetsClass: HostClass<WorkbookDocument> = {
  name: "WorksheetCollection",
  items: (document) => document.model.sheets.map(worksheet),
  methods: {
    add: (document, [name]) =>
      worksheet(document.sheets.add(name === undefined || name === null ? undefined : textArgument(name, "name"))),
    getItem: (document, [key]) => worksheet(find(document, key) ?? missing(key)),
    getItemOrNullObject: (document, [key]) => {
      const sheet = find(document, key);
      return sheet && worksheet(sheet);
    },
    getActiveWorksheet: (document) => worksheet(document.state.sheet(document.model.activeSheetId)),
    getFirst: (document, [visibleOnly]) => worksheet(shown(document, visibleOnly)[0] ?? missing("first")),
    getLast: (document, [visibleOnly]) => worksheet(shown(document, visibleOnly).at(-1) ?? missing("last")),
    getCount: (document, [visibleOnly]) => shown(document, visibleOnly).length,
  },
  events: sheetsEvents,
};

function worksheet(sheet: SheetModel): HostObject {
  return object(worksheetClass, sheet);
}

/** By name, in any case, or by id. */
function find(document: WorkbookDocument, key: unknown): SheetModel | undefined {
  const text = textArgument(key, "key");
  return document.state.sheetNamed(text) ?? document.model.sheets.find((sheet) => sheet.id === text);
}

function shown(document: WorkbookDocument, visibleOnly: unknown): SheetModel[] {
  return document.model.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
}

function missing(key: unknown): never {
  throw new DocumentError("ItemNotFound", `There is no sheet "${String(key)}".`);
}
