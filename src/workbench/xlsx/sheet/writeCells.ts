import { contains } from "../../document/area";
import { isFormula } from "../../document/isFormula";
import {
  cellKey,
  type Area,
  type CellFormat,
  type CellModel,
  type CellValue,
  type LineModel,
} from "../../document/model";
import { fileArea, fileCell } from "../fileReferences";
import { escapeCharacters, escapeXml, xml } from "../package/xml";
import { fileError, isErrorLiteral } from "./fileError";
import type { SheetTarget } from "./SheetTarget";

interface WrittenCell {
  readonly column: number;
  readonly xml: string;
}

/** The `<sheetData>` of a sheet: its cells, what formulas spill into, and rows that differ from others. */
export function writeCells(target: SheetTarget): string {
  const { sheet } = target;
  const rows = new Map<number, WrittenCell[]>();
  const put = (row: number, cell: WrittenCell): void => {
    const cells = rows.get(row);
    if (cells) cells.push(cell);
    else rows.set(row, [cell]);
  };
  for (const [key, cell] of Object.entries(sheet.cells)) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    put(row, { column, xml: cellXml(target, row, column, cell) });
    if (!isFormula(cell)) continue;
    const spill = target.document.spillAt(sheet.id, row, column);
    if (spill)
      spilledCells(spill, row, column).forEach(([at, to]) => {
        if (!(cellKey(at, to) in sheet.cells)) put(at, { column: to, xml: cellXml(target, at, to, {}) });
      });
  }
  for (const row of Object.keys(sheet.rows)) if (!rows.has(Number(row))) rows.set(Number(row), []);
  const written = [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => rowXml(row, cells, sheet.rows[row]));
  return `<sheetData>${written.join("")}</sheetData>`;
}

function spilledCells(spill: Area, row: number, column: number): [row: number, column: number][] {
  const cells: [number, number][] = [];
  for (let at = spill.top; at <= spill.bottom; at++) {
    for (let to = spill.left; to <= spill.right; to++) if (at !== row || to !== column) cells.push([at, to]);
  }
  return cells;
}

function rowXml(row: number, cells: WrittenCell[], line: LineModel | undefined): string {
  const isHidden = line?.hidden === true || line?.filtered === true;
  const attributes = {
    r: row + 1,
    ht: line?.size,
    customHeight: line?.size === undefined ? undefined : true,
    hidden: isHidden || undefined,
  };
  return xml("row", attributes, ...cells.sort((one, other) => one.column - other.column).map((cell) => cell.xml));
}

/** One object: styles are known by the object of their format first. */
const NO_FORMAT: CellFormat = {};

function cellXml(target: SheetTarget, row: number, column: number, cell: CellModel): string {
  const { sheet, styles } = target;
  const standard = sheet.columns[column]?.format ?? sheet.format ?? NO_FORMAT;
  const format = cell.format ?? standard;
  const style = styles.style(format, cell.quoted === true && format.numberFormat !== "@");
  // LibreOffice takes a cell that names no style for one of its column's.
  const inherited = styles.style(standard);
  const start = `<c r="${fileCell(row, column)}"${style === 0 && inherited === 0 ? "" : ` s="${style}"`}`;
  if (cell.input !== undefined && isFormula(cell) && !isErrorLiteral(String(cell.input)))
    return formulaXml(target, start, row, column, String(cell.input));
  const value = target.document.valueAt(sheet.id, row, column);
  if (value === "") return `${start}/>`;
  if (typeof value === "string" && cell.input !== undefined)
    return `${start} t="s"><v>${target.sharedStrings.position(value)}</v></c>`;
  return `${start}${valueXml(value)}</c>`;
}

function formulaXml(target: SheetTarget, start: string, row: number, column: number, formula: string): string {
  const { document, sheet } = target;
  const table = sheet.tables.find(({ area }) => contains(area, row, column));
  const { text, isDynamic } = target.formula(formula, table?.name);
  const spill = document.spillAt(sheet.id, row, column);
  const escaped = escapeXml(escapeCharacters(text));
  // cm="1" points at the workbook's one entry of metadata, "this is a dynamic array".
  const [flag, f] =
    isDynamic || spill
      ? [' cm="1"', `<f t="array" ref="${spill ? fileArea(spill) : fileCell(row, column)}">${escaped}</f>`]
      : ["", `<f>${escaped}</f>`];
  return `${start}${flag}${valueXml(document.valueAt(sheet.id, row, column), f)}</c>`;
}

/** The rest of a cell's element: its type, its formula and its value. */
function valueXml(value: CellValue, formula = ""): string {
  if (typeof value === "object") return ` t="e">${formula}<v>${fileError(value.error)}</v>`;
  if (typeof value === "boolean") return ` t="b">${formula}<v>${value ? 1 : 0}</v>`;
  if (typeof value === "number") return `>${formula}<v>${value}</v>`;
  return ` t="str">${formula}<v${value.trim() === value ? "" : ' xml:space="preserve"'}>${escapeXml(escapeCharacters(value))}</v>`;
}
