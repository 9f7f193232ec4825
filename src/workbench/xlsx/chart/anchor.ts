import type { ChartModel, LineModel, SheetModel } from "../../document/model";
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from "../../document/Lines";
import { xml } from "../package/xml";
import { child, numberOf, type XmlElement } from "../package/XmlElement";

/** In the unit of drawings, of which an inch has 914,400. */
const PER_POINT = 12_700;
/** Drawings count in whole units, points are shown with fewer digits. */
const DIGITS = 1000;

type Box = Pick<ChartModel, "left" | "top" | "width" | "height">;
type Lines = Pick<SheetModel, "columns" | "rows">;

/** Where a chart lies, by the cells under two of its corners: so it moves and grows with them. */
export function anchorXml({ left, top, width, height }: Box, sheet: Lines, ...contents: readonly string[]): string {
  const corner = (name: string, x: number, y: number): string => {
    const column = lineAt(sheet.columns, STANDARD_COLUMN_WIDTH, x);
    const row = lineAt(sheet.rows, STANDARD_ROW_HEIGHT, y);
    const number = (element: string, value: number): string => `<xdr:${element}>${value}</xdr:${element}>`;
    return xml(
      name,
      {},
      number("col", column.line),
      number("colOff", Math.round(column.offset * PER_POINT)),
      number("row", row.line),
      number("rowOff", Math.round(row.offset * PER_POINT)),
    );
  };
  return xml(
    "xdr:twoCellAnchor",
    {},
    corner("xdr:from", left, top),
    corner("xdr:to", left + width, top + height),
    ...contents,
  );
}

/** undefined for an anchor that says nothing. */
export function readAnchor(anchor: XmlElement, sheet: Lines): Box | undefined {
  const points = (element: XmlElement | undefined, name: string): number =>
    Number(child(element, name)?.text ?? 0) / PER_POINT;
  const from = child(anchor, "from");
  const to = child(anchor, "to");
  const size = child(anchor, "ext");
  const corner = (element: XmlElement): { x: number; y: number } => ({
    x:
      startOf(sheet.columns, STANDARD_COLUMN_WIDTH, Number(child(element, "col")?.text ?? 0)) +
      points(element, "colOff"),
    y: startOf(sheet.rows, STANDARD_ROW_HEIGHT, Number(child(element, "row")?.text ?? 0)) + points(element, "rowOff"),
  });
  const position = child(anchor, "pos");
  const start = from
    ? corner(from)
    : { x: (numberOf(position, "x") ?? 0) / PER_POINT, y: (numberOf(position, "y") ?? 0) / PER_POINT };
  const end = to && corner(to);
  const width = end ? end.x - start.x : (numberOf(size, "cx") ?? 0) / PER_POINT;
  const height = end ? end.y - start.y : (numberOf(size, "cy") ?? 0) / PER_POINT;
  if (width <= 0 || height <= 0) return undefined;
  return { left: rounded(start.x), top: rounded(start.y), width: rounded(width), height: rounded(height) };
}

function rounded(points: number): number {
  return Math.round(points * DIGITS) / DIGITS;
}

function sizeOf(line: LineModel | undefined, standard: number): number {
  return line?.hidden === true || line?.filtered === true ? 0 : (line?.size ?? standard);
}

function startOf(lines: Readonly<Record<number, LineModel>>, standard: number, line: number): number {
  const different = Object.entries(lines).filter(([number]) => Number(number) < line);
  return different.reduce((sum, [, each]) => sum + sizeOf(each, standard) - standard, line * standard);
}

/** The line under a point, and how far into it. */
function lineAt(
  lines: Readonly<Record<number, LineModel>>,
  standard: number,
  point: number,
): { readonly line: number; readonly offset: number } {
  let line = 0;
  let offset = Math.max(0, point);
  for (;;) {
    const size = sizeOf(lines[line], standard);
    if (offset < size || line > point + Object.keys(lines).length) return { line, offset };
    offset -= size;
    line += 1;
  }
}
