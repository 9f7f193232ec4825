import type { CellAppearance, CellValue } from "../../document/model";
import { LINE_HEIGHT } from "./lineHeight";

const FONT_STACK = 'Calibri, Carlito, "Sheet Text", Arial, sans-serif';
const INDENT_PIXELS = 9;

export type HorizontalPlace = "left" | "center" | "right";

/** The font of a cell as CSS writes it in one line; sizes become pixels. */
export function cellFont({ bold, italic, fontSize = 11, fontName }: CellAppearance): string {
  const family = fontName ? `"${fontName.replaceAll('"', "")}", ${FONT_STACK}` : FONT_STACK;
  return `${italic ? "italic " : ""}${bold ? "bold " : ""}${(fontSize * 4) / 3}px ${family}`;
}

/** In pixels. */
export function indentOf({ indentLevel = 0 }: CellAppearance): number {
  return indentLevel * INDENT_PIXELS;
}

/** Where text stands when nobody says: numbers right, truth and errors in the middle, the rest left. */
export function horizontalPlace({ horizontalAlignment }: CellAppearance, value: CellValue): HorizontalPlace {
  switch (horizontalAlignment) {
    case "Left":
    case "Fill":
    case "Justify":
      return "left";
    case "Right":
      return "right";
    case "Center":
    case "CenterAcrossSelection":
    case "Distributed":
      return "center";
    default:
      if (typeof value === "number") return "right";
      return typeof value === "string" ? "left" : "center";
  }
}

const FLEX_PLACES = { left: "flex-start", center: "center", right: "flex-end" } as const;
const FLEX_HEIGHTS: Readonly<Record<string, string>> = {
  Top: "flex-start",
  Center: "center",
  Justify: "flex-start",
  Distributed: "center",
};

function isSpread({ horizontalAlignment }: CellAppearance): boolean {
  return horizontalAlignment === "Justify" || horizontalAlignment === "Distributed";
}

/** Everything of a cell's look that CSS can say, but its place, its size and its borders. */
export function cellStyle(appearance: CellAppearance, value: CellValue, colour = appearance.fontColor): string {
  const place = horizontalPlace(appearance, value);
  const lines = [appearance.underline && "underline", appearance.strikethrough && "line-through"].filter(Boolean);
  const indent = indentOf(appearance);
  return [
    `font:${cellFont(appearance)}`,
    `line-height:${LINE_HEIGHT}`,
    `justify-content:${FLEX_PLACES[place]}`,
    `text-align:${isSpread(appearance) ? "justify" : place}`,
    `align-items:${FLEX_HEIGHTS[appearance.verticalAlignment ?? ""] ?? "flex-end"}`,
    appearance.fill && `background-color:${appearance.fill}`,
    `color:${colour ?? "#000000"}`,
    lines.length > 0 && `text-decoration:${lines.join(" ")}`,
    indent > 0 && `padding-${place === "right" ? "right" : "left"}:${3 + indent}px`,
  ]
    .filter(Boolean)
    .join(";");
}
