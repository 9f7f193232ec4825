import type { MessageKey } from "../i18n";
import type { Content, Track } from "./SheetTemplate";

/** The rows that `sheetHead` fills. */
export const headRows: readonly Track[] = [
  { key: "margin", size: 8 },
  { key: "title", size: 24 },
  { key: "purpose", size: 16 },
  { key: "howTo", size: 15 },
  { key: "legend", size: 15 },
];

/** What every sheet begins with: its title, what it is for, how to use it, and what the colours mean. */
export function sheetHead(
  texts: { readonly title: MessageKey; readonly purpose: MessageKey; readonly howTo: MessageKey },
  /** Of the texts, and of the two cells of the legend. */
  columns: { readonly text: string; readonly legend: readonly [string, string] },
): Content[] {
  const [input, formula] = columns.legend;
  return [
    { row: "title", column: columns.text, look: "title", entries: [[{ text: texts.title }]] },
    { row: "purpose", column: columns.text, look: "body", entries: [[{ text: texts.purpose }]] },
    { row: "howTo", column: columns.text, look: "note", entries: [[{ text: texts.howTo }]] },
    { row: "legend", column: input, look: "legendInput", entries: [[{ text: "legendInput" }]] },
    { row: "legend", column: formula, look: "legendFormula", entries: [[{ text: "legendFormula" }]] },
  ];
}
