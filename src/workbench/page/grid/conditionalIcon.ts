const RED = "#C4314B";
const ORANGE = "#D97706";
const YELLOW = "#EAB308";
const GREEN = "#13A10E";
const GREY = "#6B7280";

const LIGHTS = {
  3: [RED, YELLOW, GREEN],
  4: [GREY, RED, YELLOW, GREEN],
  5: [RED, ORANGE, YELLOW, YELLOW, GREEN],
} as const;
const ARROWS = { 3: ["▼", "▶", "▲"], 4: ["▼", "◢", "◥", "▲"], 5: ["▼", "◢", "▶", "◥", "▲"] } as const;
const COUNTS: Readonly<Record<string, 3 | 4 | 5>> = { Three: 3, Four: 4, Five: 5 };

/** The icon of a conditional format, as its set and its place in it from the lowest: "ThreeArrows:2". */
export function conditionalIcon(icon: string): HTMLElement {
  const [, count = "", family = "", place = "0"] = /^(Three|Four|Five)(\w+):(\d)$/.exec(icon) ?? [];
  const { glyph, color } = iconLook(family, COUNTS[count] ?? 3, Number(place));
  const element = document.createElement("span");
  element.className = "icon";
  element.textContent = glyph;
  element.style.color = color;
  element.setAttribute("aria-hidden", "true");
  return element;
}

function iconLook(family: string, count: 3 | 4 | 5, place: number): { glyph: string; color: string } {
  const color = LIGHTS[count][place] ?? GREY;
  const glyphs = glyphsOf(family, count);
  const plain = family.endsWith("Gray") || family === "Rating" || family === "Quarters";
  return { glyph: glyphs[Math.min(place, glyphs.length - 1)] ?? "●", color: plain ? GREY : color };
}

function glyphsOf(family: string, count: 3 | 4 | 5): readonly string[] {
  if (family.startsWith("Arrows") || family === "Triangles")
    return family === "Triangles" ? ["▼", "▬", "▲"] : ARROWS[count];
  if (family === "Flags") return ["⚑"];
  if (family === "Signs") return ["◆", "▲", "●"];
  if (family.startsWith("Symbols")) return ["✖", "!", "✔"];
  if (family === "Stars") return ["☆", "⯪", "★"];
  if (family === "Rating" || family === "Quarters") return ["○", "◔", "◑", "◕", "●"];
  return ["●"];
}
