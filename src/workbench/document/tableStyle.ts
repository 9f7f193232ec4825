import { contains } from "./area";
import type { CellFormat, TableModel } from "./model";

/** Black and the accents of Excel's default theme: the styles of each kind go through them seven at a time. */
const COLOURS = ["#000000", "#156082", "#E97132", "#196B24", "#0F9ED5", "#A02B93", "#4EA72E"];
const WHITE = "#FFFFFF";

/** What a table's style gives a cell, in the main lines of Excel's light, medium and dark styles. */
export function tableStyle(table: TableModel, row: number, column: number): CellFormat {
  const [, kind, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style) ?? [];
  if (kind === undefined || !contains(table.area, row, column)) return {};
  const colour = COLOURS[(Number(number) - 1) % COLOURS.length] ?? "#000000";
  const line = { style: "Continuous", color: colour, weight: "Thin" };
  if (table.showHeaders && row === table.area.top) {
    if (kind === "Light" && Number(number) <= COLOURS.length) {
      return { bold: true, fontColor: colour, borders: { EdgeTop: line, EdgeBottom: line } };
    }
    return { bold: true, fontColor: WHITE, fill: kind === "Dark" ? "#000000" : colour };
  }
  const isTotal = table.showTotals && row === table.area.bottom;
  const isLast = row === table.area.bottom;
  const first = table.area.top + (table.showHeaders ? 1 : 0);
  const isBand = table.showBandedRows && !isTotal && (row - first) % 2 === 0;
  const isEmphasised =
    (table.highlightFirstColumn && column === table.area.left) ||
    (table.highlightLastColumn && column === table.area.right);
  return {
    ...((isTotal || isEmphasised) && { bold: true }),
    ...(isBand && { fill: kind === "Light" ? tint(colour, 0.85) : tint(colour, kind === "Dark" ? 0.4 : 0.8) }),
    ...((isLast || isTotal) && { borders: { ...(isTotal && { EdgeTop: line }), ...(isLast && { EdgeBottom: line }) } }),
  };
}

/** A colour with so much white in it: 0 is the colour, 1 is white. */
function tint(colour: string, share: number): string {
  return mixed(colour, WHITE, share);
}

/** A colour between two others: 0 is the first, 1 the second. */
export function mixed(one: string, other: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const from = parseInt(one.slice(at, at + 2), 16);
    const to = parseInt(other.slice(at, at + 2), 16);
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("")}`.toUpperCase();
}
