import type { ChartTextFormat } from "../../document/model";

/** Without quotation marks: the names end up in an attribute of the picture. */
export const CHART_FONT = "Calibri, Carlito, Sheet Text, Arial, sans-serif";

/** Width of an average letter, as a share of the font's size. */
const LETTER_WIDTH = 0.55;

export interface TextStyle {
  readonly color: string;
  readonly fontSize: number;
  readonly fontWeight: "bold" | "normal";
  readonly fontFamily: string;
}

export function textStyle({ color, size, bold }: ChartTextFormat): TextStyle {
  return { color, fontSize: textPixels(size), fontWeight: bold ? "bold" : "normal", fontFamily: CHART_FONT };
}

export function textPixels(points: number): number {
  return (points * 4) / 3;
}

/** Roughly how wide a text is, in pixels: there is no page to measure it on. */
export function textWidth(text: string, points: number): number {
  return text.length * textPixels(points) * LETTER_WIDTH;
}
