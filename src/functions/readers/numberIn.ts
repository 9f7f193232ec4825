import type { Cell } from "./Cell";
import { InputFault } from "./InputFault";

/** What people write where there is no figure. */
const NO_FIGURE = ["n/a", "-"];

/** The ends of a scale; both belong to it. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/**
 * The number in a cell, or null where there is none: a blank cell, "n/a" or "-".
 * Nothing else is taken for a number, least of all a text that looks like one.
 *
 * @param wanted what the number stands for, for the message: "is not a date"
 */
export function numberIn(cell: Cell, wanted = "a number"): number | null {
  const { value, place } = cell;
  if (value === null || typeof value === "number") return value;
  if (typeof value === "boolean") throw new InputFault(`${place}: ${value ? "TRUE" : "FALSE"} is not ${wanted}`);
  if (typeof value === "object")
    throw new InputFault(`${place} holds ${value.error}`, value.error === "#N/A" ? "missing" : "value");
  if (NO_FIGURE.includes(value.toLowerCase())) return null;

  const looksLikeNumber = Number.isFinite(Number(value.replace(",", ".").replace(/\s*%$/, "")));
  throw new InputFault(`${place}: ${quoted(value)} is ${looksLikeNumber ? "text, not" : "not"} ${wanted}`);
}

/**
 * The number in a cell of a scale that starts at `lowest`. Where that is above 0, a 0 is a blank cell:
 * Excel on the desktop sends blank cells as 0.
 */
export function figureIn(cell: Cell, lowest: number): number | null {
  const figure = numberIn(cell);
  return figure === 0 && lowest > 0 ? null : figure;
}

/** The number in a cell, null where it is not scored; refused where it is off the scale. */
export function scoreIn(cell: Cell, { min, max }: Scale): number | null {
  const figure = figureIn(cell, min);
  if (figure !== null && (figure < min || figure > max))
    throw new InputFault(`${cell.place}: ${figure} is off the scale from ${min} to ${max}`);
  return figure;
}

const LONGEST_QUOTE = 40;

function quoted(text: string): string {
  return text.length > LONGEST_QUOTE ? `"${text.slice(0, LONGEST_QUOTE)}…"` : `"${text}"`;
}
