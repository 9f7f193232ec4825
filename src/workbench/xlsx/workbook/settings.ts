import type { OpenPackage } from "../package/OpenPackage";
import type { NewPackage } from "../package/NewPackage";
import { child, children, type XmlElement } from "../package/XmlElement";
import { xml } from "../package/xml";
import type { NotKept } from "../NotKept";

const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const RELATIONSHIPS = "http://schemas.microsoft.com/office/2011/relationships";
const NO_ADD_IN = "{00000000-0000-0000-0000-000000000000}";

type Settings = Readonly<Record<string, unknown>>;

/** Where Office keeps what an add-in stores with a workbook: in the part that brings the add-in along. */
export function readSettings(file: OpenPackage, notKept: NotKept): Settings {
  const panes = file.relationships("").filter(({ kind }) => kind === "webextensiontaskpanes");
  const extensions = panes
    .flatMap(({ target }) => file.relationships(target))
    .filter(({ kind, target }) => kind === "webextension" && file.has(target));
  if (extensions.length > 1) notKept.say("Which of several add-ins each of their settings belongs to.");
  const properties = extensions.flatMap(({ target }) =>
    children(child(file.read(target), "properties"), "property").map(readProperty),
  );
  return Object.fromEntries(properties);
}

/** Values are JSON; what another program put there may be any text. */
function readProperty({ attributes }: XmlElement): [name: string, value: unknown] {
  const { name = "", value = "" } = attributes;
  try {
    return [name, JSON.parse(value) as unknown];
  } catch {
    return [name, value];
  }
}

/** @param addInId the id in the add-in's manifest: Excel gives the settings to the add-in of this id and to no other */
export function writeSettings(file: NewPackage, settings: Settings, addInId = NO_ADD_IN): void {
  const entries = Object.entries(settings);
  if (entries.length === 0) return;
  const extension = file.add(
    "xl/webextensions/webextension1.xml",
    "application/vnd.ms-office.webextension+xml",
    xml(
      "we:webextension",
      { "xmlns:we": EXTENSION, id: addInId },
      xml("we:reference", { id: addInId, version: "1.0.0.0", store: "developer", storeType: "Registry" }),
      "<we:alternateReferences/>",
      xml(
        "we:properties",
        {},
        ...entries.map(([name, value]) => xml("we:property", { name, value: JSON.stringify(value) })),
      ),
      "<we:bindings/>",
    ),
  );
  const path = "xl/webextensions/taskpanes.xml";
  const id = file.relate(path, `${RELATIONSHIPS}/webextension`, extension);
  const pane = xml(
    "wetp:taskpane",
    { dockstate: "right", visibility: false, width: 350, row: 1 },
    xml("wetp:webextensionref", {
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "r:id": id,
    }),
  );
  file.add(
    path,
    "application/vnd.ms-office.webextensiontaskpanes+xml",
    xml("wetp:taskpanes", { "xmlns:wetp": PANES }, pane),
  );
  file.relate("", `${RELATIONSHIPS}/webextensiontaskpanes`, path);
}
