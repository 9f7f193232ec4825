import type { Pause } from "../Pause";
import type { ColumnKind } from "./ColumnKind";
import { valueOf } from "./valueOf";

/** More characters Excel does not take into a cell. */
const LONGEST_CELL_TEXT = 32_767;
/** Rows between two breaths. */
const ROWS_AT_ONCE = 100;

interface ConvertedRows {
  /** As many cells in every row as there are columns: numbers, days as Excel counts them, texts; null where there is nothing. */
  readonly cells: readonly (readonly (string | number | null)[])[];
  /** For each column, how many of its cells are no number or date although the others are, and stay text. */
  readonly leftAsText: readonly number[];
  /** Texts that are longer than a cell may be, and were cut. */
  readonly cut: number;
}

/** What the texts are, by what each column holds. */
export async function convertRows(
  rows: readonly (readonly string[])[],
  kinds: readonly ColumnKind[],
  pause: Pause,
): Promise<ConvertedRows> {
  const leftAsText = kinds.map(() => 0);
  const cells: (string | number | null)[][] = [];
  let cut = 0;
  for (const row of rows) {
    cells.push(
      kinds.map((kind, column) => {
        const text = row[column] ?? "";
        if (text.trim() === "") return null;
        const value = valueOf(text, kind);
        if (value !== undefined) return value;
        if (kind !== "text") leftAsText[column] = (leftAsText[column] ?? 0) + 1;
        if (text.length > LONGEST_CELL_TEXT) cut += 1;
        return inCell(text);
      }),
    );
    if (cells.length % ROWS_AT_ONCE === 0) await pause();
  }
  return { cells, leftAsText, cut };
}

/** Line ends as a cell has them, and without the characters that no workbook can hold. */
function inCell(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\t\n]/gu, "")
    .slice(0, LONGEST_CELL_TEXT);
}
