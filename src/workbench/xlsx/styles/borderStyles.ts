import type { BorderLine, BorderSide } from "../../document/model";

/** Excel's names of lines in files, and style and weight as Office.js gives them. */
const LINES: readonly (readonly [file: string, style: string, weight: string])[] = [
  ["thin", "Continuous", "Thin"],
  ["hair", "Continuous", "Hairline"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["double", "Double", "Thick"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

export function borderStyle({ style, weight }: BorderLine): string {
  const found =
    LINES.find(([, lineStyle, lineWeight]) => lineStyle === style && lineWeight === weight) ??
    LINES.find(([, lineStyle]) => lineStyle === style);
  return found?.[0] ?? "thin";
}

export function borderLine(style: string, color: string): BorderLine {
  const [, lineStyle, weight] = LINES.find(([file]) => file === style) ?? ["thin", "Continuous", "Thin"];
  return { style: lineStyle, weight, color };
}

/** The sides of a cell as elements, in the order a file wants. */
export const SIDES: readonly (readonly [element: string, side: BorderSide])[] = [
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
];
