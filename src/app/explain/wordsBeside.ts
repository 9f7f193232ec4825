import type { Material } from "./planReading";
import { textIn } from "./textIn";

/** The words beside the cells of the first argument, one for each of them: to the left of a column, above a row. */
export function wordsBeside({ main, corner, words }: Pick<Material, "main" | "corner" | "words">): readonly string[] {
  if (words !== null) return words.values.map(([word]) => textIn(word));
  const cells = main.places[0];
  if (!cells || corner === null) return [];
  const isUpright = cells.values.length > 1;
  const lines = isUpright
    ? columnsBefore(corner.values.slice(cells.row - corner.row), cells.column - corner.column)
    : corner.values.slice(0, cells.row - corner.row).map((row) => row.slice(cells.column - corner.column));
  const named = lines.reverse().find((line) => line.length > 0 && line.every(isWord));
  return named?.map(textIn) ?? [];
}

function columnsBefore(rows: readonly (readonly unknown[])[], count: number): unknown[][] {
  return Array.from({ length: count }, (_, column) => rows.map((row) => row[column]));
}

function isWord(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}
