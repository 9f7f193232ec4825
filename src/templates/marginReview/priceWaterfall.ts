import type { MessageKey } from "../../i18n";
import type { ChartTemplate, Content, Entry, SentencePart, Track, Validation } from "../SheetTemplate";
import type { MarginReviewOptions } from "./marginReviewFields";

const DISCOUNTS: readonly { readonly name: MessageKey; readonly example: number }[] = [
  { name: "marginDiscount1", example: 0.08 },
  { name: "marginDiscount2", example: 0.05 },
  { name: "marginDiscount3", example: 0.03 },
  { name: "marginDiscount4", example: 0.02 },
  { name: "marginDiscount5", example: 0.04 },
];
const DISCOUNT_ROWS = DISCOUNTS.map((_, i) => `discount${i + 1}`);
const EXAMPLE_LIST = 100;
const EXAMPLE_SERVE = 6;

export const waterfallRows: readonly Track[] = [
  { key: "beforeWaterfall", size: 10 },
  { key: "waterfallHead", size: 17 },
  { key: "waterfallText", size: 15 },
  { key: "waterfallHeader", size: 18 },
  { key: "listPrice", size: 16 },
  ...DISCOUNT_ROWS.map((key) => ({ key, size: 16 })),
  { key: "servePrice", size: 16 },
  { key: "pocket", size: 16 },
  ...["waterfallPad1", "waterfallPad2", "waterfallPad3"].map((key) => ({ key, size: 16 })),
];

const ALL = "listPrice:pocket";

/** From the list price to what stays in the pocket: discounts that compound, then the cost to serve. */
export function priceWaterfall({ content, formulas }: MarginReviewOptions): Content[] {
  const isExample = content === "example";
  const say = (text: MessageKey): Entry => ({ text });
  const pocket =
    formulas === "kam"
      ? "KAM.POCKETPRICE({margin_list},TRANSPOSE({margin_discounts}),{margin_serve})"
      : `{margin_list}*${DISCOUNT_ROWS.map((row) => `(1-{${row}.a})`).join("*")}-{margin_serve}`;
  return [
    { row: "waterfallHead", column: "item", look: "head", entries: [[say("marginWaterfallHead")]] },
    { row: "waterfallText", column: "item", look: "helper", entries: [[{ sentence: TITLE }]] },
    { row: "waterfallHeader", column: "item", look: "smallHeader", entries: [[say("marginStep")]] },
    {
      row: "waterfallHeader",
      column: "a:c",
      look: "smallHeaderRight",
      entries: [[say("marginShareOff"), say("marginTaken"), say("marginLeft")]],
    },
    { row: "listPrice", column: "item", look: "body", entries: [[say("marginListPrice")]] },
    { row: "listPrice", column: "c", look: "inputFigure", ...(isExample && { entries: [[EXAMPLE_LIST]] }) },
    ...DISCOUNTS.flatMap(({ name, example }, i): Content[] => {
      const row = DISCOUNT_ROWS[i] ?? "";
      return [
        { row, column: "item", look: "inputText", entries: [[say(name)]] },
        { row, column: "a", look: "inputShare", ...(isExample && { entries: [[example]] }) },
        { row, column: "b", look: "figure", entries: [[{ formula: "{above.c}*{here.a}" }]] },
        { row, column: "c", look: "figure", entries: [[{ formula: "{above.c}-{here.b}" }]] },
      ];
    }),
    { row: "servePrice", column: "item", look: "body", entries: [[say("marginServePrice")]] },
    { row: "servePrice", column: "b", look: "inputFigure", ...(isExample && { entries: [[EXAMPLE_SERVE]] }) },
    { row: "servePrice", column: "c", look: "figure", entries: [[{ formula: "{above.c}-{here.b}" }]] },
    { row: "pocket", column: "item", look: "totalWord", entries: [[say("marginPocket")]] },
    {
      row: "pocket",
      column: "a",
      look: "totalShare",
      entries: [[{ formula: 'IF(N({margin_list})=0,"",{pocket.c}/{margin_list})' }]],
    },
    { row: "pocket", column: "b", look: "totalWord" },
    {
      row: "pocket",
      column: "c",
      look: "totalFigure",
      entries: [[{ formula: `IF(N({margin_list})=0,"",${pocket})` }]],
    },
    ...chartFigures(),
  ];
}

/** Steps that take nothing have no column. A row that counts up to itself the steps there are is found by its place. */
function chartFigures(): Content[] {
  const say = (text: MessageKey): Entry => ({ text });
  const figure = (column: string, look: Content["look"], formula: string): Content => ({
    row: ALL,
    column,
    look,
    entries: [[{ formula }]],
  });
  const isWhole = `OR({here.h6}=1,{here.h6}=ROWS({${ALL}.item}))`;
  const taken = (column: string) => `IFERROR(N(INDEX({${ALL}.${column}},{here.h6})),0)`;
  // A column is too low for its figure: that stands in the step's name.
  const figureOfStep = `IF(${isWhole},FIXED(${taken("c")},1),"\u2212"&FIXED(${taken("b")},1))`;
  return [
    { row: "waterfallHeader", column: "label", look: "helper", entries: [[say("marginStep")]] },
    {
      row: "waterfallHeader",
      column: "h1:h6",
      look: "helperRight",
      entries: [
        [
          say("marginBase"),
          say("marginDown"),
          say("marginWhole"),
          say("marginStepCount"),
          say("matrixBarsPlace"),
          say("matrixBarsRow"),
        ],
      ],
    },
    figure("label", "helper", `IF({here.h6}="","",INDEX({${ALL}.item},{here.h6})&" "&${figureOfStep})`),
    figure("h1", "helperScore", `IF({here.h6}="",0,IF(${isWhole},0,${taken("c")}))`),
    figure("h2", "helperScore", `IF({here.h6}="",0,IF(${isWhole},0,${taken("b")}))`),
    figure("h3", "helperScore", `IF({here.h6}="",0,IF(${isWhole},${taken("c")},0))`),
    { row: "listPrice", column: "h4", look: "helperWhole", entries: [[1]] },
    {
      row: "discount1:servePrice",
      column: "h4",
      look: "helperWhole",
      entries: [[{ formula: "{above.h4}+IF(IFERROR(N({here.b}),0)=0,0,1)" }]],
    },
    { row: "pocket", column: "h4", look: "helperWhole", entries: [[{ formula: "{above.h4}+1" }]] },
    {
      row: ALL,
      column: "h5",
      look: "helperWhole",
      entries: Array.from({ length: DISCOUNTS.length + 3 }, (_, i) => [i + 1]),
    },
    figure("h6", "helperWhole", `IFERROR(MATCH({here.h5},{${ALL}.h4},0),"")`),
  ];
}

const TITLE: readonly SentencePart[] = [
  { when: "N({margin_list})=0", text: "marginWaterfallOpen" },
  {
    text: "marginWaterfall",
    gaps: { pocket: "FIXED(100*{pocket.a},1)", leak: "FIXED(100-100*{pocket.a},1)" },
  },
];

export const waterfallValidations: readonly Validation[] = [
  {
    row: "discount1:discount5",
    column: "a",
    rule: "between",
    least: 0,
    most: 1,
    message: { text: "scorecardShareRefused" },
  },
];

export const waterfallChart: ChartTemplate = {
  name: "PriceWaterfall",
  kind: "stackedColumns",
  at: { row: "waterfallHead:waterfallPad3", column: "d:change" },
  titleFrom: { row: "waterfallText", column: "item" },
  source: { row: "waterfallHeader:pocket", column: "h1:h3" },
  categories: { row: ALL, column: "label" },
  series: [{ colour: "none" }, { colour: "bad" }, { colour: "accent" }],
  legend: false,
  axes: {
    category: { title: { text: "marginStep" } },
    value: { title: { text: "marginAmount" }, least: 0, look: "amount" },
  },
};
