import { format, formatColor } from "numfmt";
import type { CellValue } from "../../document/model";

/** What a number format asks for besides characters: a gap that a character fills, room at the ends. */
export interface NumberLayout {
  readonly before: string;
  /** Between `before` and `after`, as often as it fits: "*-" in a format. */
  readonly filler?: string;
  readonly after: string;
  /** Characters as wide as which the ends stay empty: "_)" in a format. */
  readonly roomBefore: string;
  readonly roomAfter: string;
}

const FILL = "\u0001";
const SKIP = "\u0002";

/** Undefined for a format that asks for nothing of the kind: its text is all there is. */
export function numberLayout(value: CellValue, numberFormat: string | undefined): NumberLayout | undefined {
  if (typeof value === "object" || typeof value === "boolean" || value === "") return undefined;
  if (numberFormat === undefined || !/[*_]/.test(numberFormat)) return undefined;
  const laid = format(numberFormat, value, { throws: false, dateErrorThrows: false, fillChar: FILL, skipChar: SKIP });
  const [, roomBefore = ""] = new RegExp(`^${SKIP}(.)`, "u").exec(laid) ?? [];
  const [, roomAfter = ""] = new RegExp(`${SKIP}(.)$`, "u").exec(laid) ?? [];
  const inner = laid
    .slice(roomBefore === "" ? 0 : 2, roomAfter === "" ? undefined : -2)
    .replace(new RegExp(`${SKIP}.`, "gu"), " ");
  const [before = "", rest] = inner.split(FILL);
  if (rest === undefined) return { before: "", after: before, roomBefore, roomAfter };
  return { before, filler: rest.slice(0, 1), after: rest.slice(1), roomBefore, roomAfter };
}

const COLOURS: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  cyan: "#00FFFF",
  green: "#00FF00",
  magenta: "#FF00FF",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** The colour a format gives a number ("[Red]-0"); undefined where it gives none. */
export function numberColour(value: CellValue, numberFormat: string | undefined): string | undefined {
  if (typeof value !== "number" || !numberFormat?.includes("[")) return undefined;
  const colour = formatColor(numberFormat, value, { throws: false });
  return typeof colour === "string" ? (COLOURS[colour.toLowerCase()] ?? colour) : undefined;
}
