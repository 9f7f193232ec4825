import type { MessageKey } from "../../i18n";
import type { Content, Entry, SentencePart, SheetTemplate, Validation } from "../SheetTemplate";
import { placesToWin } from "./matrixStatusFormulas";
import type { MatrixShape } from "./MatrixShape";
import { ofAllAccounts, resultColumn, resultsInRows } from "./matrixReferences";

const say = (text: MessageKey): Entry => ({ text });

/** The row of the chosen account; its places are those that accounts with every score compete for. */
const ROW = "{setting2.tipRow}";
const PLACES = "{setting3.tipRow}";
/** The example's account just inside the line. */
const EXAMPLE_CHOICE = "Sable Retail Group";

/** What would win or lose one account its place: how far each weight would have to move, and to whom the place would go. */
export function matrixTips(shape: MatrixShape): Content[] {
  if (!isThere(shape)) return [];
  return [...choice(shape), ...lines(shape), ...workings(shape)].map((content) => ({ ...content, withoutTwin: true }));
}

function choice(shape: MatrixShape): Content[] {
  const { options } = shape;
  const isExample = options.accounts.kind === "example";
  return [
    { row: "settingsHead", column: "tip", look: "smallHeader", entries: [[say("matrixTipsHead")]] },
    { row: "settingsHead", column: "tipShare:tipRival", look: "smallHeader" },
    { row: "setting1", column: "tip", look: "label", entries: [[say("matrixTipsAccount")]] },
    { row: "setting1", column: "tipShare:tipShift", look: "inputText" },
    {
      row: "setting1",
      column: "tipShare",
      look: "inputText",
      entries: [[isExample ? { typed: EXAMPLE_CHOICE } : null]],
    },
    { row: "setting2", column: "tip", look: "helper", entries: [[{ sentence: standing(shape) }]] },
    { row: "setting3", column: "tip", look: "helper", entries: [[{ sentence: NEAREST }]] },
    { row: "setting4", column: "tip", look: "helper", entries: [[say("matrixTipsAbout")]] },
  ];
}

function lines({ criterionColumns }: MatrixShape): Content[] {
  const rows = criterionColumns.length;
  const column = (
    key: string,
    look: Content["look"],
    formula: (criterion: string, place: number) => string,
  ): Content => ({
    row: "account",
    rows,
    column: key,
    look,
    entries: criterionColumns.map((criterion, i) => [{ formula: formula(criterion, i + 1) }]),
  });
  const found = (key: string) => (_: string, place: number) => {
    const cell = `INDEX({header:later.${key}},${place})`;
    return `IF(${cell}="","",${cell})`;
  };
  return [
    { row: "header", column: "tip", look: "headerText", entries: [[say("matrixGuide")]] },
    {
      row: "header",
      column: "tipShare:tipShift",
      look: "headerNumber",
      entries: [[say("matrixTipsShare"), say("matrixTipsAt"), say("matrixTipsShift")]],
    },
    { row: "header", column: "tipRival", look: "headerWord", entries: [[say("matrixTipsRival")]] },
    column("tip", "prose", (criterion) => `{header.${criterion}}`),
    column("tipShare", "wholeShare", (criterion) => `{share.${criterion}}`),
    column("tipAt", "wholeShare", found("tipWeight")),
    column("tipShift", "shift", found("tipMoves")),
    column("tipRival", "word", (_, place) => {
      const row = `INDEX({header:later.tipRow},${place})`;
      return `IF(${row}="","",INDEX({accounts[account]},${row}))`;
    }),
    column("tipSize", "helperRatio", () => 'IF({here.tipShift}="","",ABS({here.tipShift}))'),
  ];
}

/**
 * Only accounts with every score can be compared when weights move. One that lacks a score keeps its place: where it is among the
 * first, one place less is competed for. A criterion without weight is taken as equal for all.
 */
function workings(shape: MatrixShape): Content[] {
  const { result } = ofAllAccounts(shape);
  const isComplete = `IFERROR(${resultsInRows(shape, "coverage")},0)>=1-1E-9`;
  const places = placesToWin(shape);
  const kept = `COUNTIFS(${result("rank")},"<="&{setting1.tipRow},${result("coverage")},"<"&(1-1E-9))`;
  const scores = `{accounts[${shape.criteria}]}`;
  const isCompared = `(${isComplete})*({weights}>=0)`;
  const comparable = `IF(${isCompared},IF(({weights}>0)*(${scores}<>""),${scores},{lowest_score}),"")`;
  const tips = `KAM.BREAKEVEN(${comparable},{weights},${PLACES},${ROW},,{lowest_score})`;
  const cell = (row: string, formula: string): Content => ({
    row,
    column: "tipRow",
    look: "helperWhole",
    entries: [[{ formula }]],
  });
  return [
    cell("setting1", places),
    cell("setting2", 'IF({matrix_chosen}="","",IFERROR(MATCH({matrix_chosen},{accounts[account]},0),""))'),
    cell("setting3", `{setting1.tipRow}-${kept}`),
    { row: "share", column: "tipWeight", look: "helperRight", entries: [[say("matrixAllAtOnce")]] },
    { row: "header:account", column: "tipWeight:tipRow", look: "helperRatio" },
    {
      row: "header",
      column: "tipWeight",
      look: "helperRatio",
      // Too little to compare is nothing yet.
      entries: [[{ formula: `IF(OR(${ROW}="",${PLACES}<1),"",IFNA(${tips},""))` }]],
      spillsInto: { row: "header", column: "tipWeight:tipRow", rows: shape.criterionColumns.length },
    },
  ];
}

const ACCOUNT = "{matrix_chosen}";

function standing(shape: MatrixShape): SentencePart[] {
  const ofChosen = (column: "rank" | "coverage") => `INDEX(${resultColumn(shape, column)},${ROW}+1)`;
  const gaps = { account: ACCOUNT, count: "{setting1.tipRow}" };
  return [
    { when: `${ROW}=""`, text: "matrixTipsOpen" },
    { when: `NOT(ISNUMBER(${ofChosen("rank")}))`, text: "matrixTipsNotScored", gaps: { account: ACCOUNT } },
    { when: `${ofChosen("coverage")}<1-1E-9`, text: "matrixTipsIncomplete", gaps: { account: ACCOUNT } },
    { when: `${ofChosen("rank")}<={setting1.tipRow}`, text: "matrixTipsInside", gaps },
    { text: "matrixTipsOutside", gaps },
  ];
}

const SIZES = "{header:later.tipSize}";
const nearest = (column: string) => `INDEX({header:later.${column}},MATCH(MIN(${SIZES}),${SIZES},0))`;

/** Where the account's scores cannot be compared, nothing spills into the columns beside the first. */
const NEAREST: readonly SentencePart[] = [
  { when: "ISBLANK({header.tipRow})", text: "matrixTipsPurpose" },
  { when: `COUNT(${SIZES})=0`, text: "matrixTipsNone" },
  {
    text: "matrixTipsNearest",
    gaps: {
      criterion: nearest("tip"),
      now: `FIXED(100*${nearest("tipShare")},0)`,
      then: `FIXED(100*${nearest("tipAt")},0)`,
      rival: nearest("tipRival"),
    },
  },
];

export function tipsNames(shape: MatrixShape): SheetTemplate["names"] {
  return isThere(shape) ? [{ name: "matrix_chosen", at: { row: "setting1", column: "tipShare" } }] : [];
}

export function tipsValidations(shape: MatrixShape): Validation[] {
  if (!isThere(shape)) return [];
  return [
    {
      row: "setting1",
      column: "tipShare",
      rule: "list",
      from: "{account.account}",
      message: { text: "matrixChosenRefused" },
    },
  ];
}

/** Plain Excel has no twin of it. */
function isThere({ has, options }: MatrixShape): boolean {
  return has("robustness") && options.formulas === "kam";
}
