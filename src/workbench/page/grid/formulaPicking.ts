import { tokenize } from "@borgar/fx";

/** A text and the part of it that is marked, as a text field has them. */
export interface TypedText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Signs after which a formula may go on with a reference. */
const EXPECTS_REFERENCE = /[=(,;{:+\-*/^&<>@ ]$/;

/** Whether a click on a cell would put its address into what is being typed. */
export function canPick({ text, start }: Pick<TypedText, "text" | "start">): boolean {
  const before = text.slice(0, start);
  if (!before.startsWith("=") || isInsideQuotes(before)) return false;
  if (!EXPECTS_REFERENCE.test(before)) return false;
  return before.trimEnd() === before || EXPECTS_REFERENCE.test(before.trimEnd());
}

function isInsideQuotes(text: string): boolean {
  return (text.match(/"/g) ?? []).length % 2 === 1;
}

/** Puts a reference in place of what is marked; the result marks the reference, so that the next pick takes its place. */
export function withReference({ text, start, end }: TypedText, reference: string): TypedText {
  return { text: text.slice(0, start) + reference + text.slice(end), start, end: start + reference.length };
}

/** F4: the reference at the caret becomes $A$1, A$1, $A1, A1 and so on. The result marks it; undefined where there is none. */
export function cycledReference({ text, start }: Pick<TypedText, "text" | "start">): TypedText | undefined {
  if (!text.startsWith("=")) return undefined;
  let from = 0;
  for (const { type, value } of tokenize(text, { mergeRefs: true })) {
    const to = from + value.length;
    if (start >= from && start <= to && type.startsWith("range")) {
      const cycled = cycle(value);
      return { text: text.slice(0, from) + cycled + text.slice(to), start: from, end: from + cycled.length };
    }
    from = to;
  }
  return undefined;
}

function cycle(reference: string): string {
  const mark = reference.lastIndexOf("!") + 1;
  const corners = reference.slice(mark).split(":");
  const [first = ""] = corners;
  const [, columnDollar = "", letters = "", rowDollar = "", digits = ""] =
    /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(first) ?? [];
  const isPart = letters === "" || digits === "";
  const fixed = { column: columnDollar === "$" || (letters === "" && rowDollar === "$"), row: rowDollar === "$" };
  const next = isPart ? { column: !fixed.column, row: !fixed.column } : nextFixed(fixed);
  const written = corners.map((corner) =>
    corner
      .replaceAll("$", "")
      .replace(/^([A-Z]*)(\d*)$/i, (_, column: string, row: string) =>
        [column && `${next.column ? "$" : ""}${column}`, row && `${next.row ? "$" : ""}${row}`].join(""),
      ),
  );
  return reference.slice(0, mark) + written.join(":");
}

function nextFixed({ column, row }: { column: boolean; row: boolean }): { column: boolean; row: boolean } {
  if (!column && !row) return { column: true, row: true };
  if (column && row) return { column: false, row: true };
  return row ? { column: true, row: false } : { column: false, row: false };
}
