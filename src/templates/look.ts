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
  /** Stays open to the user on a protected sheet. */
  readonly open?: boolean;
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
  link: "#15803D",
  inputFill: "#FFFBEB",
  orange: "#D97706",
  slate: "#4F6D7A",
  violet: "#7C3AED",
  grey: "#94A3B8",
  good: "#1B7F5C",
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

/** With thousands separators and a true minus; no currency: the header names it once. */
const AMOUNT = '#,##0;"\u2212"#,##0';
const FIGURE = '#,##0.0;"\u2212"#,##0.0';
const FINE_SHARE = '0.0%;"\u2212"0.0%';
/** Read the same by everyone, and sorted by itself. A language that writes dates otherwise says so: `dateFormat` of its texts. */
export const DATE = "yyyy-mm-dd";

/** In the middle: rows with several lines of text are taller. */
const body: Look = { size: 11, ink: palette.ink, vertical: "Center" };
const input: Look = {
  size: 11,
  ink: palette.input,
  fill: palette.inputFill,
  vertical: "Center",
  ruled: true,
  open: true,
};
/** Taken from another sheet. */
const link: Look = { size: 11, ink: palette.link, vertical: "Center", ruled: true };
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
  /** A small header that a formula writes. */
  smallHeaderLinked: {
    size: 9,
    bold: true,
    ink: palette.accent,
    fill: palette.accentLight,
    numberFormat: WORDS,
    align: "Right",
  },
  headerWord: { ...header, align: "Left", indent: 1 },
  headerText: { ...header, align: "Left" },
  /** On one line, over the empty header cells beside it. */
  headerLine: { ...header, align: "Left", indent: 1, wrap: false },
  headerNumber: { ...header, align: "Right" },
  /** A header that a formula writes. */
  headerLinked: { ...header, numberFormat: WORDS, align: "Right" },
  headerLinkedWord: { ...header, numberFormat: WORDS, align: "Left" },
  /** Text that a user types: never read as a formula, a number or a date. */
  inputText: { ...input, numberFormat: "@", align: "Left" },
  /** What a page is about, chosen in its title. */
  inputTitle: { ...input, size: 16, bold: true, numberFormat: "@", align: "Left" },
  inputLabel: { ...input, numberFormat: "@", align: "Left", indent: 1 },
  /** A word or nothing, beside figures. */
  inputMark: { ...input, numberFormat: "@", align: "Left", indent: 1 },
  inputWord: { ...input, numberFormat: "@", align: "Right" },
  inputNote: { ...input, size: 9, numberFormat: "@", align: "Left", indent: 1 },
  /** With as many decimals as it has. */
  inputNumber: { ...input, align: "Right" },
  /** Numbers that name rows: they stand left, as names do. */
  inputCount: { ...input, numberFormat: "0", align: "Left" },
  inputShare: { ...input, numberFormat: "0%", align: "Right" },
  inputFineShare: { ...input, numberFormat: FINE_SHARE, align: "Right" },
  /** In whatever unit its row names; whole ones are amounts. */
  inputFigure: { ...input, numberFormat: FIGURE, align: "Right" },
  inputAmount: { ...input, numberFormat: AMOUNT, align: "Right" },
  inputDate: { ...input, numberFormat: DATE, align: "Right" },
  /** Sentences that a user writes: several lines in a cell. */
  inputProse: { ...input, numberFormat: "@", align: "Left", wrap: true },
  /** Beside figures. */
  inputProseLabel: { ...input, numberFormat: "@", align: "Left", indent: 1, wrap: true },
  legendInput: { size: 9, ink: palette.input, fill: palette.inputFill },
  legendFormula: { size: 9, ink: palette.ink },
  score: { ...body, bold: true, numberFormat: "0.0", align: "Right", ruled: true },
  share: { ...body, numberFormat: "0%;-0%;", align: "Right", ruled: true },
  /** Where 0% says something. */
  wholeShare: { ...body, numberFormat: "0%", align: "Right", ruled: true },
  /** How far a share moves. */
  shift: { ...body, numberFormat: '+0%;"\u2212"0%;0%', align: "Right", ruled: true },
  quietShare: { size: 9, ink: palette.muted, numberFormat: "0%", align: "Right" },
  whole: { ...body, numberFormat: "0", align: "Right", ruled: true },
  figure: { ...body, numberFormat: FIGURE, align: "Right", ruled: true },
  amount: { ...body, numberFormat: AMOUNT, align: "Right", ruled: true },
  totalAmount: { ...body, bold: true, fill: palette.band, numberFormat: AMOUNT, align: "Right", ruled: true },
  totalFigure: { ...body, bold: true, fill: palette.band, numberFormat: FIGURE, align: "Right", ruled: true },
  totalShare: { ...body, bold: true, fill: palette.band, numberFormat: "0.0%", align: "Right", ruled: true },
  totalWholeShare: { ...body, bold: true, fill: palette.band, numberFormat: "0%", align: "Right", ruled: true },
  totalScore: { ...body, bold: true, fill: palette.band, numberFormat: "0.0", align: "Right", ruled: true },
  totalWord: { ...body, bold: true, fill: palette.band, numberFormat: WORDS, align: "Left", ruled: true },
  date: { ...body, numberFormat: DATE, align: "Right", ruled: true },
  /** One decimal, for shares that differ by less than a percent. */
  fineShare: { ...body, numberFormat: FINE_SHARE, align: "Right", ruled: true },
  /** What something has added or taken; a zero is nothing, and is not written. */
  effect: { ...body, numberFormat: `${AMOUNT};`, align: "Right", ruled: true },
  totalEffect: { ...body, bold: true, fill: palette.band, numberFormat: `${AMOUNT};`, align: "Right", ruled: true },
  /** How far one figure is above or below another. */
  change: { ...body, numberFormat: '+0.0;"\u2212"0.0;0.0', align: "Right", ruled: true },
  prose: { ...body, align: "Left", vertical: "Center", wrap: true, ruled: true, numberFormat: WORDS },
  ratio: { ...body, numberFormat: '0.00;"\u2212"0.00', align: "Right", ruled: true },
  /** The name of what a block is about, as a user wrote it. */
  reportHead: { size: 12, bold: true, ink: palette.ink, numberFormat: "@", align: "Left", vertical: "Center" },
  /** Words of ours that quote the user's: never read as a formula, a number or a date. */
  reportWord: { ...body, numberFormat: "@", align: "Left", indent: 1, ruled: true },
  reportProse: { ...body, numberFormat: "@", align: "Left", indent: 1, wrap: true, ruled: true },
  /** A multiple and its mirror image: 3 and 1/3. */
  totalRatio: { ...body, bold: true, fill: palette.band, numberFormat: "0.00", align: "Right", ruled: true },
  smallWord: { size: 9, ink: palette.ink, numberFormat: WORDS, align: "Right", ruled: true },
  helperMean: { size: 9, ink: palette.muted, numberFormat: "0.00;-0.00;", align: "Right" },
  inputMultiple: { ...input, numberFormat: "# ?/?", align: "Right" },
  helperMultiple: { size: 9, ink: palette.muted, numberFormat: "# ?/?", align: "Right" },
  helperRatio: { size: 9, ink: palette.muted, numberFormat: "0.00", align: "Right" },
  multiple: { size: 11, ink: palette.muted, numberFormat: "# ?/?", align: "Right", ruled: true },
  totalFineShare: { ...body, bold: true, fill: palette.accentLight, numberFormat: "0.0%", align: "Right", ruled: true },
  linkWord: { ...link, numberFormat: WORDS, align: "Left", indent: 1 },
  linkScore: { ...link, numberFormat: "0.0", align: "Right" },
  linkWhole: { ...link, numberFormat: "0", align: "Right" },
  linkShare: { ...link, numberFormat: "0%", align: "Right" },
  linkFigure: { ...link, numberFormat: FIGURE, align: "Right" },
  linkFineShare: { ...link, numberFormat: FINE_SHARE, align: "Right" },
  linkAmount: { ...link, numberFormat: AMOUNT, align: "Right" },
  word: { ...body, numberFormat: WORDS, align: "Left", indent: 1, ruled: true },
  summary: { size: 9, ink: palette.muted, numberFormat: WORDS, align: "Left", vertical: "Bottom", wrap: true },
  helper: { size: 9, ink: palette.muted, numberFormat: WORDS, align: "Left", indent: 1 },
  helperRight: { size: 9, ink: palette.muted, numberFormat: WORDS, align: "Right" },
  /** A zero is a bar that is not there, and is not written. */
  helperScore: { size: 9, ink: palette.muted, numberFormat: "0.0;-0.0;", align: "Right" },
  /** No day is 0, and is not written. */
  helperDate: { size: 9, ink: palette.muted, numberFormat: `${DATE};;`, align: "Right" },
  /** Days along a chart's axis; none of them is 0. */
  axisMonth: { size: 9, ink: palette.muted, numberFormat: "mmm yy;;" },
  helperAmount: { size: 9, ink: palette.muted, numberFormat: AMOUNT, align: "Right" },
  /** Beside bars: a zero is a bar that is not there. */
  barAmount: { size: 9, ink: palette.muted, numberFormat: `${AMOUNT};`, align: "Right" },
  barWhole: { size: 9, ink: palette.muted, numberFormat: "0;-0;", align: "Right" },
  /** Of the first column of a block. */
  helperPlace: { size: 9, ink: palette.muted, numberFormat: "0", align: "Left", indent: 1 },
  flag: { size: 11, bold: true, ink: palette.ink, numberFormat: WORDS, align: "Left" },
  helperWhole: { size: 9, ink: palette.muted, numberFormat: "0", align: "Right" },
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof looks;

/** Of charts: five that can be told apart, also in grey print, and the states. */
export const chartColours = {
  accent: palette.accent,
  orange: palette.orange,
  slate: palette.slate,
  violet: palette.violet,
  grey: palette.grey,
  good: palette.good,
  bad: palette.bad,
} as const;

export type ChartColour = keyof typeof chartColours;

/** States, always together with a word: ink and fill of a cell that is in it. */
export const states = {
  good: { ink: palette.goodInk, fill: palette.goodFill },
  watch: { ink: palette.watchInk, fill: palette.watchFill },
  bad: { ink: palette.bad, fill: palette.badFill },
  quiet: { ink: palette.ink, fill: palette.band },
  attention: { ink: palette.watch, fill: palette.white },
} as const;

export type StateName = keyof typeof states;
