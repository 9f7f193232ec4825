import { LAST_COLUMN } from "../../document/area";
import { allOf, child, truthOf, type XmlElement } from "../package/XmlElement";
import type { SheetSource } from "./SheetSource";

/** What a sheet's part may hold that the workbench keeps, or that is only a trace of how Excel works. */
const KEPT =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection mergeCells phoneticPr conditionalFormatting
  dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties drawing
  legacyDrawing tableParts extLst ignoredErrors sheetCalcPr sortState cellWatches smartTags`.split(/\s+/);

/** What it cannot keep, by the names of elements. */
const LOST: Readonly<Record<string, string>> = {
  autoFilter: "The filter of cells outside tables",
  protectedRanges: "Ranges that some people may edit although the sheet is protected",
  scenarios: "Scenarios",
  oleObjects: "Embedded objects",
  controls: "Form controls",
  picture: "The picture behind the cells",
  dataConsolidate: "Consolidated data",
  customSheetViews: "Custom views",
  legacyDrawingHF: "Pictures in headers and footers",
  webPublishItems: "What is published as a web page",
  sparklineGroups: "Sparklines",
  slicerList: "Slicers",
  timelineRefs: "Timelines",
};

/** The same by the kinds of relationships, for parts that no element of the sheet names. */
const LOST_PARTS: Readonly<Record<string, string>> = {
  pivotTable: "Pivot tables: their values stay",
  queryTable: "Where a query gets its data from",
  tableSingleCells: "Cells tied to XML data",
  namedSheetView: "Views of the sheet that only some people see",
};

/** Says what of a sheet is lost, after a look at its elements and parts. */
export function sayLostParts(worksheet: XmlElement, source: SheetSource): void {
  const { notKept, sheetName } = source;
  const say = (words: string): void => notKept.say(`${words}, on the sheet "${sheetName}".`);
  for (const { name, children } of worksheet.children) {
    const words = LOST[name];
    if (words !== undefined) say(words);
    else if (name === "AlternateContent") say("Form controls");
    else if (!KEPT.includes(name) && children.length > 0) say(`What Excel keeps as "${name}"`);
  }
  for (const extension of allOf(child(worksheet, "extLst"), "ext").flatMap(({ children }) => children)) {
    const words = LOST[extension.name];
    const isKept = ["conditionalFormattings", "dataValidations", "id", "ignoredErrors"].includes(extension.name);
    if (words !== undefined) say(words);
    else if (!isKept) say(`What a newer Excel keeps as "${extension.name}"`);
  }
  for (const { kind } of source.relationships) {
    const words = LOST_PARTS[kind];
    if (words !== undefined) say(words);
  }
  sayLostLines(worksheet, say);
}

function sayLostLines(worksheet: XmlElement, say: (words: string) => void): void {
  const standard = child(worksheet, "sheetFormatPr");
  if (truthOf(standard, "zeroHeight", false)) say("Rows are hidden unless shown");
  if (truthOf(standard, "customHeight", false)) say("A standard height of rows");
  if (standard?.attributes["defaultColWidth"] !== undefined) {
    const last = Number(allOf(child(worksheet, "cols"), "col").at(-1)?.attributes["max"] ?? 0);
    if (last <= LAST_COLUMN) say("A standard width of columns, beyond the cells used");
  }
  const outlines = ["outlineLevelRow", "outlineLevelCol"].some((name) => standard?.attributes[name] !== undefined);
  if (outlines) say("Groups of rows and columns");
}
