import { columnLetters } from "../../templates/address";
import { cleanText } from "../../templates/cleanText";
import type { OwnColumn, OwnRows, OwnValue } from "../../templates/options/OwnRows";
import type { RowColumn, RowReading } from "../../templates/options/RowColumn";
import type { ReadCells } from "../../workbook/readSelectedCells";
import type { Mapping } from "./matchColumns";
import { decimalSign, type DecimalSign } from "./numberInText";
import { readOwnValue } from "./readOwnValue";
import type { Wording } from "./Wording";

/** What did not come along, and why: nothing is left out unsaid. */
export interface LeftOut {
  /** Rows with something in them, but without a name. */
  readonly nameless: number;
  /** Names that stand there more than once: the first row of each is taken. */
  readonly repeated: readonly string[];
  /** Cells that cannot be read as what their column holds, or are off its scale. */
  readonly unread: readonly { readonly cell: string; readonly value: string }[];
}

export interface TakenRows {
  readonly rows: OwnRows;
  readonly leftOut: LeftOut;
}

interface Source {
  readonly column: RowColumn;
  readonly index: number;
  readonly decimal: DecimalSign;
}

/**
 * Copies what was read into the sheet's columns: numbers as numbers, also those that were written as text, everything else as
 * text. Empty rows are passed over.
 */
export function takeRows(
  cells: ReadCells,
  firstRow: number,
  mapping: Mapping,
  { columns, unique }: RowReading,
  wording: Wording,
): TakenRows {
  const [nameColumn] = columns;
  const sources = columns.flatMap((column): Source[] => {
    const index = mapping.indexOf(column.column);
    return index < 0 ? [] : [{ column, index, decimal: decimalOf(cells, firstRow, index, wording) }];
  });
  const name = sources.find(({ column }) => column === nameColumn);
  const rows: number[] = [];
  const seen = new Set<string>();
  const repeated = new Map<string, string>();
  let nameless = 0;
  for (let row = firstRow; name !== undefined && row < cells.values.length; row++) {
    if (sources.every(({ index }) => isBlank(cells, row, index))) continue;
    const text =
      isBlank(cells, row, name.index) || isError(cells, row, name.index) ? "" : textAt(cells, row, name.index);
    const key = text.toLowerCase();
    if (text === "") nameless += 1;
    else if (unique && seen.has(key)) repeated.set(key, text);
    else rows.push(row);
    seen.add(key);
  }
  const unread: { cell: string; value: string }[] = [];
  const taken = sources.map((source): OwnColumn => ({
    column: source.column.column,
    values: rows.map((row) => valueAt(cells, row, source, wording, unread)),
  }));
  return {
    rows: { address: cells.address, count: rows.length, columns: taken },
    leftOut: { nameless, repeated: [...repeated.values()], unread },
  };
}

function valueAt(
  cells: ReadCells,
  row: number,
  { column, index, decimal }: Source,
  wording: Wording,
  unread: { cell: string; value: string }[],
): OwnValue {
  if (isBlank(cells, row, index)) return null;
  const found = cells.values[row]?.[index];
  const text = textAt(cells, row, index);
  const value = isError(cells, row, index)
    ? undefined
    : readOwnValue(typeof found === "string" ? text : found, column, decimal, wording);
  if (value === undefined) {
    const cell = `${columnLetters(cells.firstColumn + index)}${cells.firstRow + row + 1}`;
    unread.push({ cell, value: text });
    return null;
  }
  return value;
}

function decimalOf(cells: ReadCells, firstRow: number, index: number, wording: Wording): DecimalSign {
  const texts = cells.values.slice(firstRow).flatMap((row) => (typeof row[index] === "string" ? [row[index]] : []));
  return decimalSign(texts, wording.messages.decimalSign === "," ? "," : ".");
}

function textAt({ values }: ReadCells, row: number, column: number): string {
  return cleanText(String(values[row]?.[column] ?? ""));
}

function isBlank(cells: ReadCells, row: number, column: number): boolean {
  return textAt(cells, row, column) === "";
}

function isError({ types }: ReadCells, row: number, column: number): boolean {
  return types[row]?.[column] === "Error";
}
