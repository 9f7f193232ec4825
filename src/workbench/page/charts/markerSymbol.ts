const CROSS = "path://M1,0L5,4L9,0L10,1L6,5L10,9L9,10L5,6L1,10L0,9L4,5L0,1Z";
const PLUS = "path://M4,0H6V4H10V6H6V10H4V6H0V4H4Z";
const STAR = "path://M5,0L6.2,3.8H10L6.9,6.1L8.1,10L5,7.6L1.9,10L3.1,6.1L0,3.8H3.8Z";
const DASH = "path://M0,4H10V6H0Z";

const SYMBOLS: Readonly<Record<string, string>> = {
  Square: "rect",
  Diamond: "diamond",
  Triangle: "triangle",
  X: CROSS,
  Star: STAR,
  Dot: DASH,
  Dash: DASH,
  Plus: PLUS,
};

/** The chart library's mark for one of Excel.ChartMarkerStyle. */
export function markerSymbol(style: string): string {
  return SYMBOLS[style] ?? "circle";
}
