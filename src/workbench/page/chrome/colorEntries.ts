import type { MenuEntry } from "./showMenu";

const COLORS = {
  Green: "#0B5C5A",
  Amber: "#D97706",
  Slate: "#4F6D7A",
  Violet: "#7C3AED",
  Red: "#B42318",
  Blue: "#1D4ED8",
} as const;

/** The colours a sheet's tab can have, and none. */
export function colorEntries(choose: (color: string) => void): MenuEntry[] {
  const colors = Object.entries(COLORS).map(([label, color]) => ({
    label,
    icon: () => swatch(color),
    run: () => choose(color),
  }));
  return [{ label: "No colour", run: () => choose("") }, "separator", ...colors];
}

function swatch(color: string): HTMLElement {
  const patch = document.createElement("span");
  patch.className = "swatch";
  patch.style.background = color;
  return patch;
}
