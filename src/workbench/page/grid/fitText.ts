import type { CellValue } from "../../document/model";

/**
 * What a number shows in a cell of this width: a General number gives up decimals, any other number becomes "####".
 * Text is never changed: it runs over or is cut.
 */
export function fitText(
  text: string,
  value: CellValue,
  numberFormat: string | undefined,
  width: number,
  measure: (text: string) => number,
): string {
  if (typeof value !== "number" || measure(text) <= width) return text;
  if (numberFormat === undefined || numberFormat === "General") {
    for (let digits = 9; digits >= 1; digits--) {
      const shorter = String(Number(value.toPrecision(digits)));
      if (measure(shorter) <= width) return shorter;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(width / measure("#"))));
}
