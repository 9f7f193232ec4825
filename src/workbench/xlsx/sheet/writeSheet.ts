import { LAST_COLUMN, LAST_ROW, singleCell } from "../../document/area";
import type { Area } from "../../document/model";
import { writeDrawing } from "../chart/writeDrawing";
import { fileArea } from "../fileReferences";
import { OFFICE_RELATIONSHIPS } from "../package/NewPackage";
import { xml, xmlUnlessEmpty } from "../package/xml";
import { colourXml } from "../styles/StyleWriter";
import { writeCustomProperties } from "./customProperties";
import { writeHyperlinks } from "./hyperlinks";
import { writeColumns } from "./lines";
import { fitsToPages, writePageLayout } from "./pageLayout";
import { writeProtection } from "./protection";
import type { SheetTarget } from "./SheetTarget";
import { writeTables } from "./tables";
import { writeValidations } from "./validations";
import { writeView } from "./views";
import { writeCells } from "./writeCells";
import { writeComments } from "./writeComments";
import { writeConditionalFormats, X14 } from "./writeConditionalFormats";

/** What parts of the workbook before this sheet have taken: tables and charts are numbered through. */
export interface Numbers {
  readonly firstTable: number;
  readonly firstChart: number;
}

/** Writes a sheet's part, and those of its tables, charts and notes. The order of elements is the schema's. */
export function writeSheet(target: SheetTarget, { firstTable, firstChart }: Numbers): void {
  const { sheet } = target;
  const isActive = target.document.model.activeSheetId === sheet.id;
  const conditional = writeConditionalFormats(target);
  const validations = writeValidations(target);
  const worksheet = xml(
    "worksheet",
    { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "xmlns:r": OFFICE_RELATIONSHIPS },
    propertiesXml(target),
    xml("dimension", { ref: fileArea(usedArea(Object.keys(sheet.cells))) }),
    writeView(sheet, isActive),
    xml("sheetFormatPr", { defaultRowHeight: 15 }),
    writeColumns(sheet, target.styles),
    writeCells(target),
    writeProtection(sheet),
    xmlUnlessEmpty(
      "mergeCells",
      { count: sheet.merges.length },
      sheet.merges.map((area) => xml("mergeCell", { ref: fileArea(area) })),
    ),
    conditional.standard,
    validations.standard,
    writeHyperlinks(target),
    writePageLayout(sheet.pageLayout),
    writeCustomProperties(target),
    writeDrawing(target, firstChart),
    writeComments(target),
    writeTables(target, firstTable),
    extensionsXml(conditional.extension, validations.extension),
  );
  target.package.add(
    target.path,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
    worksheet,
  );
}

function propertiesXml({ sheet }: SheetTarget): string {
  const fits = fitsToPages(sheet.pageLayout);
  if (sheet.tabColor === "" && !fits) return "";
  return xml(
    "sheetPr",
    {},
    sheet.tabColor === "" ? "" : colourXml("tabColor", sheet.tabColor),
    fits ? xml("pageSetUpPr", { fitToPage: true }) : "",
  );
}

function usedArea(keys: readonly string[]): Area {
  if (keys.length === 0) return singleCell(0, 0);
  let [top, left, bottom, right] = [LAST_ROW, LAST_COLUMN, 0, 0];
  for (const key of keys) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { top, left, bottom, right };
}

/** What only Excel 2010 and later read, each kind under the name it was given then. */
function extensionsXml(conditionalFormats: string, validations: string): string {
  const extension = (uri: string, contents: string): string =>
    contents === "" ? "" : xml("ext", { uri, "xmlns:x14": X14 }, contents);
  const rules = conditionalFormats === "" ? "" : xml("x14:conditionalFormattings", {}, conditionalFormats);
  const all =
    extension("{78C0D931-6437-407d-A8EE-F0AAD7539E65}", rules) +
    extension("{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}", validations);
  return all === "" ? "" : xml("extLst", {}, all);
}
