import type { BorderLine, CellFormat } from "./model";

const accents = ["#156082", "#E97132", "#196B24", "#0F9ED5", "#A02B93", "#4EA72E"];
const line = (style: string, weight: string, color: string): BorderLine => ({ style, weight, color });
const below = (border: BorderLine): Pick<CellFormat, "borders"> => ({ borders: { EdgeBottom: border } });
const frame = (color: string, style = "Continuous"): Pick<CellFormat, "borders"> => {
  const side = line(style, style === "Double" ? "Thick" : "Thin", color);
  return { borders: { EdgeTop: side, EdgeBottom: side, EdgeLeft: side, EdgeRight: side } };
};
const DARK = "#0E2841";
const ACCENT = "#156082";

/** Excel's own cell styles, as its Office theme draws them, under the names a person sees. */
const STYLES: Readonly<Record<string, CellFormat>> = {
  Normal: {},
  Good: { fill: "#C6EFCE", fontColor: "#006100" },
  Bad: { fill: "#FFC7CE", fontColor: "#9C0006" },
  Neutral: { fill: "#FFEB9C", fontColor: "#9C5700" },
  Calculation: { fill: "#F2F2F2", fontColor: "#FA7D00", bold: true, ...frame("#7F7F7F") },
  "Check Cell": { fill: "#A5A5A5", fontColor: "#FFFFFF", bold: true, ...frame("#3F3F3F", "Double") },
  "Explanatory Text": { fontColor: "#7F7F7F", italic: true },
  Input: { fill: "#FFCC99", fontColor: "#3F3F76", ...frame("#7F7F7F") },
  "Linked Cell": { fontColor: "#FA7D00", ...below(line("Double", "Thick", "#FF8001")) },
  Note: { fill: "#FFFFCC", ...frame("#B2B2B2") },
  Output: { fill: "#F2F2F2", fontColor: "#3F3F3F", bold: true, ...frame("#3F3F3F") },
  "Warning Text": { fontColor: "#FF0000" },
  Title: { fontSize: 18, fontColor: DARK },
  "Heading 1": { fontSize: 15, bold: true, fontColor: DARK, ...below(line("Continuous", "Thick", ACCENT)) },
  "Heading 2": { fontSize: 13, bold: true, fontColor: DARK, ...below(line("Continuous", "Thick", "#44B3E1")) },
  "Heading 3": { bold: true, fontColor: DARK, ...below(line("Continuous", "Medium", "#44B3E1")) },
  "Heading 4": { bold: true, fontColor: DARK },
  Total: {
    bold: true,
    borders: { EdgeTop: line("Continuous", "Thin", ACCENT), EdgeBottom: line("Double", "Thick", ACCENT) },
  },
  Comma: { numberFormat: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)' },
  Currency: { numberFormat: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)' },
  Percent: { numberFormat: "0%" },
  ...Object.fromEntries(accents.map((fill, i) => [`Accent${i + 1}`, { fill, fontColor: "#FFFFFF" }])),
};

/** Some of Office.js's names for them that are not the same without blanks. */
const OTHER_NAMES: Readonly<Record<string, string>> = { sheettitle: "Title" };

/** A style by the name a person sees or by the one Office.js has for it, in any case; undefined where Excel has none of that name. */
export function cellStyle(name: string): { readonly name: string; readonly format: CellFormat } | undefined {
  const plain = (text: string): string => text.replaceAll(" ", "").toLowerCase();
  const wanted = plain(OTHER_NAMES[plain(name)] ?? name);
  const found = Object.entries(STYLES).find(([each]) => plain(each) === wanted);
  return found && { name: found[0], format: found[1] };
}

/** What a style decides on: a cell that takes another one loses these. */
export const STYLED: readonly (keyof CellFormat)[] = [
  "numberFormat",
  "fill",
  "fontColor",
  "fontSize",
  "fontName",
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "borders",
];
