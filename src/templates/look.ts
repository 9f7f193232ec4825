/** How a kind of cell looks. What is not said stays as the workbook has it; the font is always the workbook's own. */
export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly ink?: string;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly align?: "Left" | "Center" | "Right";
  /** Steps away from the edge that the text is aligned to: words beside a column of numbers need air. */
  readonly indent?: number;
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  /** A hairline under every row of the area. */
  readonly ruled?: boolean;
}

export const palette = {
  ink: "#1F2937",
  muted: "#6B7280",
  hairline: "#D1D5DB",
  bar: "#C9DFDD",
  accent: "#0B5C5A",
  accentLight: "#E3F0EF",
  band: "#F3F7F7",
  white: "#FFFFFF",
  input: "#1D4ED8",
  inputFill: "#FFFBEB",
  grey: "#94A3B8",
  /** Darker than the state's own colour: text on the state's fill needs a contrast of 4.5 to 1. */
  goodInk: "#156B4D",
  goodFill: "#DDECE7",
  watch: "#B45309",
  watchInk: "#8A3F06",
  watchFill: "#F4E5DA",
  bad: "#B42318",
  badFill: "#F4DEDC",
} as const;

/**
 * For words that a formula writes. It shows what "General" shows of them; but a cell of format "General" takes over the format of
 * the cells its formula names, and with "@" from one that a user types into, the formula would be text at its next edit.
 */
const WORDS = "0;-0;0;@";

const body: Look = { size: 11, ink: palette.ink };
const input: Look = { size: 11, ink: palette.input, fill: palette.inputFill, ruled: true };
const header: Look = {
  numberFormat: "@",
  size: 11,
  bold: true,
  ink: palette.white,
  fill: palette.accent,
  vertical: "Center",
  wrap: true,
};

/** The one look of every sheet. A style is added here, never at a cell. */
export const looks = {
  title: { size: 16, bold: true, ink: palette.ink },
  head: { size: 12, bold: true, ink: palette.accent, vertical: "Bottom" },
  body,
  note: { size: 9, ink: palette.muted },
  label: { ...body, align: "Left", indent: 1 },
  labelRight: { size: 9, ink: palette.muted, align: "Right" },
  smallHeader: { size: 9, bold: true, ink: palette.accent, fill: palette.accentLight, align: "Left", indent: 1 },
  smallHeaderRight: { size: 9, bold: true, ink: palette.accent, fill: palette.accentLight, align: "Right" },
  headerWord: { ...header, align: "Left", indent: 1 },
  headerText: { ...header, align: "Left" },
  headerNumber: { ...header, align: "Right" },
  /** Text that a user types: never read as a formula, a number or a date. */
  inputText: { ...input, numberFormat: "@", align: "Left" },
  inputLabel: { ...input, numberFormat: "@", align: "Left", indent: 1 },
  inputWord: { ...input, numberFormat: "@", align: "Right" },
  inputNote: { ...input, size: 9, numberFormat: "@", align: "Left", indent: 1 },
  inputNumber: { ...input, align: "Right" },
  inputShare: { ...input, numberFormat: "0%", align: "Right" },
  legendInput: { size: 9, ink: palette.input, fill: palette.inputFill },
  legendFormula: { size: 9, ink: palette.ink },
  score: { ...body, bold: true, numberFormat: "0.0", align: "Right", ruled: true },
  share: { ...body, numberFormat: "0%;-0%;", align: "Right", ruled: true },
  quietShare: { size: 9, ink: palette.muted, numberFormat: "0%", align: "Right" },
  whole: { ...body, numberFormat: "0", align: "Right", ruled: true },
  word: { ...body, numberFormat: WORDS, align: "Left", indent: 1, ruled: true },
  summary: { size: 9, ink: palette.muted, numberFormat: WORDS, align: "Left", vertical: "Bottom", wrap: true },
  helper: { size: 9, ink: palette.muted, numberFormat: WORDS, align: "Left", indent: 1 },
  helperRight: { size: 9, ink: palette.muted, numberFormat: WORDS, align: "Right" },
  /** A zero is a bar that is not there, and is not written. */
  helperScore: { size: 9, ink: palette.muted, numberFormat: "0.0;-0.0;", align: "Right" },
  helperWhole: { size: 9, ink: palette.muted, numberFormat: "0", align: "Right" },
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof looks;

/** States, always together with a word: ink and fill of a cell that is in it. */
export const states = {
  good: { ink: palette.goodInk, fill: palette.goodFill },
  watch: { ink: palette.watchInk, fill: palette.watchFill },
  bad: { ink: palette.bad, fill: palette.badFill },
  quiet: { ink: palette.ink, fill: palette.band },
  attention: { ink: palette.watch, fill: palette.white },
} as const;

export type StateName = keyof typeof states;
