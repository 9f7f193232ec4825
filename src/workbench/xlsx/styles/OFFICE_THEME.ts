/** Excel's colours since 2023, by their names in a theme. */
export const OFFICE_THEME = {
  dk1: "000000",
  lt1: "FFFFFF",
  dk2: "0E2841",
  lt2: "E8E8E8",
  accent1: "156082",
  accent2: "E97132",
  accent3: "196B24",
  accent4: "0F9ED5",
  accent5: "A02B93",
  accent6: "4EA72E",
  hlink: "467886",
  folHlink: "96607D",
} as const;

const ACCENTS = [
  OFFICE_THEME.accent1,
  OFFICE_THEME.accent2,
  OFFICE_THEME.accent3,
  OFFICE_THEME.accent4,
  OFFICE_THEME.accent5,
  OFFICE_THEME.accent6,
];

/** The colour of the nth thing that nobody coloured. */
export function officeAccent(position: number): string {
  return `#${ACCENTS[position % ACCENTS.length] ?? OFFICE_THEME.accent1}`;
}
