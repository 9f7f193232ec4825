/** Excel's colours for a new chart, in their order. */
const ACCENTS = ["#156082", "#E97132", "#196B24", "#0F9ED5", "#A02B93", "#4EA72E"] as const;

/** What "no fill" is to the chart library. */
export const NO_COLOR = "transparent";

/** The colour Excel gives the nth series or slice nobody coloured: six accents, then the same darker, then lighter. */
export function accentColor(index: number): string {
  const accent = ACCENTS[index % ACCENTS.length] ?? ACCENTS[0];
  const round = Math.floor(index / ACCENTS.length);
  if (round === 0) return accent;
  return round % 2 === 1 ? mixed(accent, "#000000", 0.4) : mixed(accent, "#FFFFFF", 0.2);
}

/** One colour with a share of another. */
function mixed(color: string, other: string, share: number): string {
  const channel = (of: string, at: number): number => parseInt(of.slice(at, at + 2), 16);
  const channels = [1, 3, 5].map((at) => Math.round(channel(color, at) * (1 - share) + channel(other, at) * share));
  return `#${channels.map((each) => each.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
