import type { ChartTextFormat } from "../../document/model";

/** Without quotation marks: the names end up in an attribute of the picture. */
export const CHART_FONT = "Calibri, Carlito, Sheet Text, Arial, sans-serif";

export function textStyle({ color, size, bold }: ChartTextFormat): {
  color: string;
  fontSize: number;
  fontWeight: "bold" | "normal";
  fontFamily: string;
} {
  return { color, fontSize: (size * 4) / 3, fontWeight: bold ? "bold" : "normal", fontFamily: CHART_FONT };
}
