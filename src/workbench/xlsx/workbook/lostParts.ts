import type { NotKept } from "../NotKept";
import type { OpenPackage } from "../package/OpenPackage";
import { allOf, child, truthOf, type XmlElement } from "../package/XmlElement";

/** What a workbook may hold beside its sheets that the workbench cannot keep, by the kinds of its relationships. */
const LOST: Readonly<Record<string, string>> = {
  chartsheet: "Sheets that are a chart",
  dialogsheet: "Dialog sheets",
  xlMacrosheet: "Macro sheets",
  xlIntlMacrosheet: "Macro sheets",
  externalLink: "Links to other workbooks",
  pivotCacheDefinition: "The data behind pivot tables",
  slicerCache: "Slicers",
  timelineCache: "Timelines",
  connections: "Connections to data elsewhere",
  vbaProject: "Macros",
  attachedToolbars: "Toolbars of the workbook's own",
  xmlMaps: "XML maps",
  customXml: "Data that other programs keep in the workbook",
  richValueRel: "Pictures in cells",
  FeaturePropertyBag: "Checkboxes in cells",
  powerPivotData: "The data model",
  customData: "Data that Excel's add-ins keep in the workbook",
};

/** Says what of a workbook is lost, after a look at its parts. */
export function sayLostWorkbookParts(file: OpenPackage, path: string, workbook: XmlElement, notKept: NotKept): void {
  for (const { kind } of file.relationships(path)) {
    const words = LOST[kind];
    if (words !== undefined) notKept.say(`${words}.`);
  }
  const properties = child(workbook, "workbookPr");
  if (truthOf(properties, "date1904", false))
    notKept.say(
      "The count of days from 1904: dates are four years and a day earlier here, where days count from 1900.",
    );
  const calculation = child(workbook, "calcPr");
  if (truthOf(calculation, "iterate", false))
    notKept.say("Circular calculations: formulas that lead back to themselves.");
  if ((calculation?.attributes["calcMode"] ?? "auto") !== "auto")
    notKept.say("That the workbook is calculated on demand: it is always calculated here.");
  const protection = child(workbook, "workbookProtection");
  if (["workbookPassword", "workbookHashValue"].some((name) => protection?.attributes[name] !== undefined))
    notKept.say("The password that protects the workbook's structure: it stays protected, without a password.");
  if (truthOf(protection, "lockWindows", false)) notKept.say("The protection of windows.");
  if (allOf(workbook, "customWorkbookView").length > 0) notKept.say("Custom views.");
  if (allOf(workbook, "fileSharing").length > 0)
    notKept.say("The recommendation to open the workbook for reading only.");
}
