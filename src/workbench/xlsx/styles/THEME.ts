import { xml } from "../package/xml";
import { NEW_CELL } from "./newCell";
import { OFFICE_THEME } from "./OFFICE_THEME";

const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = `<a:ln w="6350">${FILL}</a:ln>`;
const EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>";

/** The theme of every workbook. The schema wants three of each kind of style, though only colours and fonts matter here. */
export const THEME = xml(
  "a:theme",
  { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", name: "Office" },
  xml(
    "a:themeElements",
    {},
    xml(
      "a:clrScheme",
      { name: "Office" },
      ...Object.entries(OFFICE_THEME).map(([name, val]) => xml(`a:${name}`, {}, xml("a:srgbClr", { val }))),
    ),
    xml("a:fontScheme", { name: "Office" }, fontXml("a:majorFont"), fontXml("a:minorFont")),
    xml(
      "a:fmtScheme",
      { name: "Office" },
      xml("a:fillStyleLst", {}, FILL, FILL, FILL),
      xml("a:lnStyleLst", {}, LINE, LINE, LINE),
      xml("a:effectStyleLst", {}, EFFECT, EFFECT, EFFECT),
      xml("a:bgFillStyleLst", {}, FILL, FILL, FILL),
    ),
  ),
);

function fontXml(name: string): string {
  return xml(name, {}, xml("a:latin", { typeface: NEW_CELL.fontName }), '<a:ea typeface=""/><a:cs typeface=""/>');
}
