import { fill } from "../../i18n/fill";
import type { Messages } from "../../i18n";
import { relativeAddress, type Area } from "../address";
import { freeEnding, freeSheetName, type TakenNames } from "../freeName";
import { palette } from "../look";
import type { PlannedCell, PlanStep, SheetPlan } from "../SheetPlan";
import { uniqueHeaders } from "../tableHeaders";

/** A column of a table that the user brings along. */
export interface ImportedColumn {
  readonly header: string;
  readonly holds: "text" | "number" | "share" | "date";
}

/** Excel splits a large write anyway; pieces of so many rows need no splitting. */
const ROWS_PER_WRITE = 2000;
const NARROWEST = 9;
const WIDEST = 40;
/** So many rows tell how wide a column has to be. */
const ROWS_MEASURED = 100;

const FORMATS = { text: "@", number: "General", share: "0.0%" } as const;

/**
 * Plans a sheet with nothing but a table. Texts stand in cells of format "@", so that none of them can become a formula; a text
 * among numbers is entered with an apostrophe before it, which Excel takes for the same and does not show.
 *
 * @param rows as many cells as there are columns; null where there is nothing
 */
export function planImportedTable(
  wishedName: string,
  columns: readonly ImportedColumn[],
  rows: readonly (readonly PlannedCell[])[],
  messages: Messages,
  taken: TakenNames,
): SheetPlan {
  const last = columns.length - 1;
  const area = (top: number, bottom: number, left = 0, right = last): string =>
    relativeAddress({ top, bottom, left, right });
  const headers = uniqueHeaders(
    columns.map(({ header }, i) => (header === "" ? fill(messages.importColumn, { number: i + 1 }) : header)),
  );
  const head: Area = { top: 0, bottom: 0, left: 0, right: last };
  return {
    sheetName: freeSheetName(wishedName, taken.sheets),
    tabColor: palette.accent,
    columnWidths: headers.map((header, i) => ({
      columns: columnAddress(i),
      characters: widthOf(header, rows, i),
    })),
    rowHeights: [],
    steps: [
      { kind: "format", address: relativeAddress(head), format: { numberFormat: "@", bold: true, wrap: true } },
      ...columns.map(({ holds }, i): PlanStep => ({
        kind: "format",
        address: area(1, rows.length, i, i),
        format: {
          numberFormat: holds === "date" ? messages.dateFormat : FORMATS[holds],
          horizontal: holds === "text" ? "Left" : "Right",
        },
      })),
      { kind: "write", address: relativeAddress(head), cells: [headers] },
      ...pieces(rows).map(({ top, cells }): PlanStep => ({
        kind: "write",
        address: area(top, top + cells.length - 1),
        cells: cells.map((row) => row.map((cell, i) => asEntered(cell, columns[i]?.holds ?? "text"))),
      })),
      { kind: "table", address: area(0, rows.length), name: `Imported${freeEnding(["Imported"], taken.names)}` },
    ],
    names: [],
    finish: {
      freeze: columnAddress(0).replace(/:.*/, "1"),
      print: {
        orientation: "Landscape",
        area: `${columnAddress(0).replace(/:.*/, "")}:${columnAddress(last).replace(/:.*/, "")}`,
        titleRows: "$1:$1",
        footer: { left: "&A", center: fill(messages.footerPage, { page: "&P", pages: "&N" }), right: "&D" },
      },
    },
    calculated: [],
    withoutTwin: [],
    callsCustomFunctions: false,
    start: "A1",
  };
}

/** In a cell of another format than "@" Excel would read a text as it reads what is typed. */
function asEntered(cell: PlannedCell, holds: ImportedColumn["holds"]): PlannedCell {
  return typeof cell === "string" && holds !== "text" ? `'${cell}` : cell;
}

function pieces(rows: readonly (readonly PlannedCell[])[]) {
  return Array.from({ length: Math.ceil(rows.length / ROWS_PER_WRITE) }, (_, i) => ({
    top: 1 + i * ROWS_PER_WRITE,
    cells: rows.slice(i * ROWS_PER_WRITE, (i + 1) * ROWS_PER_WRITE),
  }));
}

function columnAddress(column: number): string {
  const letters = relativeAddress({ top: 0, bottom: 0, left: column, right: column }).replace(/\d+$/, "");
  return `${letters}:${letters}`;
}

function widthOf(header: string, rows: readonly (readonly PlannedCell[])[], column: number): number {
  const lengths = rows.slice(0, ROWS_MEASURED).map((row) => String(row[column] ?? "").length);
  return Math.min(WIDEST, Math.max(NARROWEST, header.length + 2, ...lengths.map((length) => length + 1)));
}
