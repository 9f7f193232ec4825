import type { Pause } from "../Pause";
import { ColumnEvidence, type Habits, type RecognisedColumn } from "./ColumnEvidence";
import { decodeBytes, recogniseEncoding } from "./decodeBytes";
import { findDelimiter, withoutToldDelimiter } from "./findDelimiter";
import type { ImportDialect, ImportedText, ImportSource } from "./ImportedText";
import { ImportRefusal } from "./ImportRefusal";
import { rowsIn } from "./rowsIn";

/** More belongs into a database; every change of a sheet would be slow. */
export const MOST_ROWS = 50_000;
const MOST_COLUMNS = 200;
const MOST_BYTES = 25_000_000;
/** Rows between two breaths. */
const ROWS_AT_ONCE = 100;

/** How far reading is. */
export interface ImportProgress {
  readonly rows: number;
}

/**
 * Reads a text as rows and columns, and recognises what each column holds by all of its cells.
 *
 * @param habits how numbers and dates are read where the text itself does not tell
 * @throws ImportRefusal
 */
export async function readImport(
  source: ImportSource,
  dialect: ImportDialect,
  habits: Habits,
  pause: Pause,
  report: (progress: ImportProgress) => void,
): Promise<ImportedText> {
  const encoding = source.kind === "file" ? (dialect.encoding ?? recogniseEncoding(source.bytes)) : null;
  const text = textOf(source, encoding ?? "utf-8");
  const delimiter = dialect.delimiter ?? findDelimiter(text);
  const all = await readRows(withoutToldDelimiter(text), delimiter, pause, report);
  const [first] = all;
  if (first === undefined) throw new ImportRefusal("empty");
  const width = all.reduce((most, { length }) => Math.max(most, length), 0);
  if (width > MOST_COLUMNS) throw new ImportRefusal("tooManyColumns", { count: width, limit: MOST_COLUMNS });
  const habitsHere: Habits = delimiter === ";" ? { ...habits, number: "commaNumber" } : habits;
  const hasHeader = dialect.hasHeader ?? looksLikeHeader(first, all[1]);
  const rows = hasHeader ? all.slice(1) : all;
  return {
    source,
    encoding,
    delimiter,
    hasHeader,
    headers: Array.from({ length: width }, (_, i) => (hasHeader ? (first[i] ?? "").trim() : "")),
    rows,
    columns: await recogniseColumns(rows, width, habitsHere, pause),
  };
}

function textOf(source: ImportSource, encoding: Parameters<typeof decodeBytes>[1]): string {
  if (source.kind === "pasted") return source.text;
  if (source.bytes.length > MOST_BYTES) throw new ImportRefusal("tooLarge", { limit: MOST_BYTES / 1_000_000 });
  if (isWorkbook(source.bytes)) throw new ImportRefusal("notText");
  const text = decodeBytes(source.bytes, encoding);
  if (text.includes("\u0000")) throw new ImportRefusal("notText");
  return text;
}

/** How workbooks begin, those of today and those of before 2007. */
function isWorkbook(bytes: Uint8Array): boolean {
  const beginnings = [
    [0x50, 0x4b, 0x03, 0x04],
    [0xd0, 0xcf, 0x11, 0xe0],
  ];
  return beginnings.some((beginning) => beginning.every((byte, i) => bytes[i] === byte));
}

async function readRows(
  text: string,
  delimiter: string,
  pause: Pause,
  report: (progress: ImportProgress) => void,
): Promise<string[][]> {
  const rows: string[][] = [];
  for (const row of rowsIn(text, delimiter)) {
    if (row.every((cell) => cell.trim() === "")) continue;
    rows.push(row);
    if (rows.length > MOST_ROWS + 1) throw new ImportRefusal("tooManyRows", { limit: MOST_ROWS });
    if (rows.length % ROWS_AT_ONCE > 0) continue;
    if (rows.length % (ROWS_AT_ONCE * 10) === 0) report({ rows: rows.length });
    await pause();
  }
  return rows;
}

const FIGURES = /^[-+\d.,\s%€$£/:]+$/;

/**
 * Every column has a name that is no figure, and none is there twice. A single row is no header: there would be nothing below it;
 * and of a single column only figures tell the first row from the others.
 */
function looksLikeHeader(first: readonly string[], second: readonly string[] | undefined): boolean {
  const names = first.map((name) => name.trim().toLowerCase());
  const isNamed = names.every((name) => name !== "" && !FIGURES.test(name));
  if (second === undefined || !isNamed || new Set(names).size < names.length) return false;
  return names.length > 1 || FIGURES.test(second[0] ?? "");
}

async function recogniseColumns(
  rows: readonly (readonly string[])[],
  width: number,
  habits: Habits,
  pause: Pause,
): Promise<RecognisedColumn[]> {
  const evidence = Array.from({ length: width }, () => new ColumnEvidence());
  for (const [i, row] of rows.entries()) {
    row.forEach((text, column) => evidence[column]?.take(text));
    if (i % ROWS_AT_ONCE === 0) await pause();
  }
  // What one column proves holds for the others: a text is written by one program.
  const proven = evidence.map((column) => column.provenNumber()).find((number) => number !== undefined);
  return evidence.map((column) => column.recognise({ ...habits, number: proven ?? habits.number }));
}
