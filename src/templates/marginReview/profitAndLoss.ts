import type { MessageKey } from "../../i18n";
import type { Content, Highlight, SentencePart, Track } from "../SheetTemplate";
import type { MarginReviewOptions } from "./marginReviewFields";

interface Line {
  readonly row: string;
  readonly name: MessageKey;
  readonly example: readonly [budget: number, actual: number];
}

const SERVE: readonly Line[] = [
  { row: "serve1", name: "marginServe1", example: [90_000, 97_000] },
  { row: "serve2", name: "marginServe2", example: [120_000, 148_000] },
  { row: "serve3", name: "marginServe3", example: [65_000, 71_000] },
  { row: "serve4", name: "marginServe4", example: [60_000, 84_000] },
];
const INPUTS: readonly Line[] = [
  { row: "revenue", name: "marginRevenue", example: [2_300_000, 2_400_000] },
  { row: "goods", name: "marginGoods", example: [1_380_000, 1_488_000] },
  ...SERVE,
];

export const profitRows: readonly Track[] = [
  { key: "beforeWhose", size: 6 },
  { key: "whose", size: 18 },
  { key: "currency", size: 18 },
  { key: "beforeProfit", size: 8 },
  { key: "profitHead", size: 17 },
  { key: "profitSummary", size: 15 },
  { key: "profitHeader", size: 20 },
  ...["revenue", "goods", "gross", "serve1", "serve2", "serve3", "serve4", "contribution", "grossShare", "share"].map(
    (key) => ({ key, size: 16 }),
  ),
];

const EXAMPLE_ACCOUNT = "Norvik Foods";

/** Revenue, what the goods cost, what serving the account costs, and what is left: budget beside actual. */
export function profitAndLoss(options: MarginReviewOptions): Content[] {
  const isExample = options.content === "example";
  return [
    { row: "whose", column: "item", look: "body", entries: [[{ text: "matrixAccount" }]] },
    { row: "whose", column: "a:b", look: "inputText" },
    { row: "whose", column: "a", look: "inputText", ...(isExample && { entries: [[{ typed: EXAMPLE_ACCOUNT }]] }) },
    { row: "currency", column: "item", look: "body", entries: [[{ text: "planCurrency" }]] },
    { row: "currency", column: "a:b", look: "inputText" },
    { row: "currency", column: "a", look: "inputText", entries: [[{ text: "fitCurrencyStart" }]] },
    { row: "profitHead", column: "item", look: "head", entries: [[{ text: "marginProfitHead" }]] },
    { row: "profitSummary", column: "item", look: "helper", entries: [[{ sentence: SUMMARY }]] },
    { row: "profitHeader", column: "item", look: "headerText", entries: [[{ text: "marginLine" }]] },
    {
      row: "profitHeader",
      column: "a:d",
      look: "headerNumber",
      entries: [
        [{ text: "marginBudget" }, { text: "marginActual" }, { text: "marginDifference" }, { text: "marginPercent" }],
      ],
    },
    { row: "profitHeader", column: "e", look: "headerWord", entries: [[{ text: "marginVerdict" }]] },
    ...INPUTS.flatMap(({ row, name, example }): Content[] => [
      { row, column: "item", look: "body", entries: [[{ text: name }]] },
      { row, column: "a:b", look: "inputAmount", ...(isExample && { entries: [[...example]] }) },
      ...comparison(row, row === "revenue"),
    ]),
    ...sum("gross", "marginGross", "{revenue.here}-{goods.here}"),
    ...sum("contribution", "marginContribution", "{gross.here}-SUM({serve1:serve4.here})"),
    ...share("grossShare", "marginGrossShare", "{goods.here}", options),
    ...share("share", "marginShare", "({goods.here}+SUM({serve1:serve4.here}))", options),
  ];
}

function sum(row: string, name: MessageKey, formula: string): Content[] {
  return [
    { row, column: "item", look: "totalWord", entries: [[{ text: name }]] },
    { row, column: "a:b", look: "totalEffect", entries: [[{ formula }]] },
    ...comparison(row, true),
  ];
}

/** What more is worth: good for what comes in, bad for what goes out. */
function comparison(row: string, isIncome: boolean): Content[] {
  const better = isIncome ? "{here.c}>0" : "{here.c}<0";
  const verdict: readonly SentencePart[] = [
    { when: "OR(COUNT({here.a:b})<2,N({here.c})=0)", text: "marginAsPlanned" },
    { when: better, text: "marginFavourable" },
    { text: "marginUnfavourable" },
  ];
  return [
    { row, column: "c", look: "effect", entries: [[{ formula: 'IF(COUNT({here.a:b})<2,"",{here.b}-{here.a})' }]] },
    {
      row,
      column: "d",
      look: "fineShare",
      entries: [[{ formula: 'IF(COUNT({here.a:b})<2,"",IF({here.a}=0,"",{here.c}/{here.a}))' }]],
    },
    { row, column: "e", look: "word", entries: [[{ sentence: verdict }]] },
  ];
}

function share(row: string, name: MessageKey, cost: string, { formulas }: MarginReviewOptions): Content[] {
  const margin = formulas === "kam" ? `KAM.MARGIN({revenue.here},${cost})` : `({revenue.here}-${cost})/{revenue.here}`;
  return [
    { row, column: "item", look: "body", entries: [[{ text: name }]] },
    { row, column: "a:b", look: "fineShare", entries: [[{ formula: `IF(N({revenue.here})=0,"",${margin})` }]] },
  ];
}

const SUMMARY: readonly SentencePart[] = [
  { when: "N({revenue.b})=0", text: "marginProfitOpen" },
  {
    when: "{contribution.b}>={contribution.a}",
    text: "marginProfitAbove",
    gaps: { margin: "FIXED(100*{share.b},1)", amount: "FIXED({contribution.b}-{contribution.a},0)" },
  },
  {
    text: "marginProfitBelow",
    gaps: { margin: "FIXED(100*{share.b},1)", amount: "FIXED({contribution.a}-{contribution.b},0)" },
  },
];

/** More income and less cost are good. */
export const profitHighlights: readonly Highlight[] = [
  "revenue",
  "goods",
  "gross",
  "serve1:serve4",
  "contribution",
].flatMap((row): Highlight[] => {
  const isCost = row === "goods" || row.startsWith("serve");
  return [
    { row, column: "e", kind: "state", state: "good", when: `N({here.c})${isCost ? "<" : ">"}0` },
    { row, column: "e", kind: "state", state: "bad", when: `N({here.c})${isCost ? ">" : "<"}0` },
  ];
});
