import type { MessageKey } from "../../i18n";
import { countRows } from "../options/countRows";
import type { Content, Entry, TableTemplate, Track } from "../SheetTemplate";
import type { MarginReviewOptions } from "./marginReviewFields";

export const productTable: TableTemplate = {
  key: "products",
  name: "MarginProducts",
  header: "productHeader",
  body: "product",
  columns: [
    { column: "item", header: { text: "marginProduct" } },
    { column: "a", header: { text: "marginSales0" } },
    { column: "b", header: { text: "marginUnits0" } },
    { column: "c", header: { text: "marginSales1" } },
    { column: "d", header: { text: "marginUnits1" } },
    { column: "e", header: { text: "marginCost0" } },
    { column: "f", header: { text: "marginCost1" } },
    { column: "price", header: { text: "marginPrice" } },
    { column: "volume", header: { text: "marginVolume" } },
    { column: "mix", header: { text: "marginMixEffect" } },
    { column: "cost", header: { text: "marginCostEffect" } },
    { column: "gained", header: { text: "marginNew" } },
    { column: "lost", header: { text: "marginLost" } },
    { column: "change", header: { text: "marginChange" } },
  ],
};

export function productRows({ products }: MarginReviewOptions): Track[] {
  return [
    { key: "beforeProducts", size: 10 },
    { key: "productHead", size: 17 },
    { key: "productHowTo", size: 15 },
    { key: "mix", size: 17 },
    { key: "productHeader", size: 34 },
    { key: "product", size: 16, count: countRows(products) },
    { key: "productTotal", size: 17 },
  ];
}

/** Name, then sales and units before, sales and units now, cost before and now. The last two came and went. */
const EXAMPLE: readonly (readonly [MessageKey, ...number[]])[] = [
  ["planExampleOffer1", 900_000, 300, 960_000, 300, 540_000, 564_000],
  ["planExampleOffer2", 600_000, 4_000, 612_000, 4_250, 330_000, 357_000],
  ["planExampleOffer3", 450_000, 90, 528_000, 96, 180_000, 201_600],
  ["planExampleOffer4", 250_000, 5_000, 210_000, 4_500, 125_000, 121_500],
  ["planExampleOffer5", 100_000, 20, 0, 0, 65_000, 0],
  ["planExampleOffer6", 0, 0, 90_000, 60, 0, 36_000],
];

const EFFECTS = ["price", "volume", "mix", "cost", "gained", "lost"] as const;
const EFFECT_NAMES: readonly MessageKey[] = [
  "marginPrice",
  "marginVolume",
  "marginMixEffect",
  "marginCostEffect",
  "marginNew",
  "marginLost",
];

/** What was sold of each product in two periods, and how much price, volume, mix and cost did to the margin. */
export function productLines(options: MarginReviewOptions): Content[] {
  const given = EXAMPLE.slice(0, countRows(options.products));
  const isExample = options.content === "example";
  return [
    { row: "productHead", column: "item", look: "head", entries: [[{ text: "marginProductHead" }]] },
    { row: "productHowTo", column: "item", look: "note", entries: [[{ text: "marginProductHowTo" }]] },
    { row: "mix", column: "item", look: "body", entries: [[{ text: "marginMix" }]] },
    { row: "mix", column: "b", look: "inputText", entries: [[{ mark: options.mix }]] },
    { row: "productHeader", column: "item", look: "headerText" },
    { row: "productHeader", column: "a:change", look: "headerNumber" },
    { row: "product", column: "item", look: "inputText" },
    { row: "product", column: "a:f", look: "inputAmount" },
    ...(isExample ? example(given) : []),
    ...effects(options),
    { row: "productTotal", column: "item", look: "totalWord", entries: [[{ text: "scorecardTotal" }]] },
    ...["a", "b", "c", "d", "e", "f", ...EFFECTS, "change"].map((column): Content => ({
      row: "productTotal",
      column,
      look: "totalEffect",
      entries: [[{ formula: `SUM({products[${column}]})` }]],
    })),
    { row: "product", column: "change", look: "totalEffect", entries: [[{ formula: "SUM({here.price:lost})" }]] },
  ];
}

function example(given: typeof EXAMPLE): Content[] {
  const figures = given.map(([, ...numbers]): Entry[] => numbers);
  return [
    {
      row: "product",
      rows: given.length,
      column: "item",
      look: "inputText",
      entries: given.map(([text]) => [{ text }]),
    },
    { row: "product", rows: given.length, column: "a:f", look: "inputAmount", entries: figures },
  ];
}

/** A column of the table each, so that a product that is added has its effects, and none loses them when the first one goes. */
function effects({ formulas }: MarginReviewOptions): Content[] {
  const columns: readonly Content[] = EFFECTS.map((effect, i) => ({
    row: "product",
    column: effect,
    look: "effect",
    entries: [[{ formula: formulas === "kam" ? effectByKam(i + 1) : PLAIN[effect] }]],
  }));
  if (formulas === "plain") return [...columns];
  const figures = ["a", "b", "c", "d", "e", "f"].map((column) => `{products[${column}]}`).join(",");
  return [
    ...columns,
    {
      row: "mix",
      column: "h1:h6",
      look: "helperRight",
      entries: [EFFECT_NAMES.map((text) => ({ text }))],
    },
    { row: "productHeader:product", column: "h1:h6", look: "helperAmount" },
    // One call for all products. It stands beside the header, where no row of the table can take it along.
    {
      row: "productHeader",
      column: "h1",
      look: "helperAmount",
      entries: [[{ formula: `KAM.PVM(${figures},{margin_mix})` }]],
      spillsInto: { row: "productHeader:product", column: "h1:h6" },
      withoutTwin: true,
    },
  ];
}

/** The product's own row of what the call gives. */
function effectByKam(effect: number): string {
  return `INDEX({productHeader.h1#},ROW()-ROW({productHeader.item}),${effect})`;
}

const CONTINUING = "AND({here.b}>0,{here.d}>0)";
/** Of the products that were sold in both periods: units before and now, and the margin of one unit before. */
const UNITS_BEFORE = 'SUMIF({products[d]},">0",{products[b]})';
const UNITS_NOW = 'SUMIF({products[b]},">0",{products[d]})';
const AT_OLD_MIX = `{here.b}*${UNITS_NOW}/${UNITS_BEFORE}`;
const UNIT_MARGIN = "({here.a}-{here.e})/{here.b}";
const sold = (column: string) => `SUMIFS({products[${column}]},{products[b]},">0",{products[d]},">0")`;
const MEAN_MARGIN = `(${sold("a")}-${sold("e")})/${UNITS_BEFORE}`;
const MIX = `({here.d}-${AT_OLD_MIX})*(${UNIT_MARGIN}-IF({margin_mix}="average",${MEAN_MARGIN},0))`;

const PLAIN: Readonly<Record<(typeof EFFECTS)[number], string>> = {
  price: `IF(${CONTINUING},{here.c}-{here.a}*{here.d}/{here.b},0)`,
  // What more or fewer units bring, less what is mix of it.
  volume: `IF(${CONTINUING},({here.d}-{here.b})*${UNIT_MARGIN}-${MIX},0)`,
  mix: `IF(${CONTINUING},${MIX},0)`,
  cost: `IF(${CONTINUING},{here.e}*{here.d}/{here.b}-{here.f},0)`,
  gained: "IF(N({here.b})=0,{here.c}-{here.f},0)",
  lost: "IF(N({here.d})=0,{here.e}-{here.a},0)",
};
