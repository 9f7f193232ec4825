import { looks, type Look } from "./look";
import type { Content, Entry, SheetTemplate } from "./SheetTemplate";

/**
 * What is example on a sheet: what a user may enter there, and what the same sheet would not hold if it had been made empty.
 * Weights, scales and limits, which an empty sheet begins with, too, are none.
 */
export function exampleContents(template: SheetTemplate, empty: SheetTemplate): Content[] {
  const begins = new Map(
    empty.contents.flatMap((content) => (content.entries === undefined ? [] : [[placeOf(content), content.entries]])),
  );
  return template.contents.flatMap((content): Content[] => {
    const { open }: Look = looks[content.look];
    if (open !== true || content.entries === undefined) return [];
    const begin = begins.get(placeOf(content));
    const entries = content.entries.map((row, i) =>
      row.map((entry, j) => (isExample(entry, begin?.[i]?.[j]) ? entry : null)),
    );
    return entries.flat().every((entry) => entry === null) ? [] : [{ ...content, entries }];
  });
}

function placeOf({ row, column, rows }: Content): string {
  return [row, column, rows ?? "all"].join(" ");
}

function isExample(entry: Entry, begin: Entry | undefined): boolean {
  if (entry === null || typeof entry === "number" || !("formula" in entry || "sentence" in entry))
    return entry !== null && JSON.stringify(entry) !== JSON.stringify(begin);
  return false;
}
