import { headRows, sheetHead } from "../sheetHead";
import type {
  ChartTemplate,
  Content,
  Highlight,
  SheetTemplate,
  TableTemplate,
  Track,
  Validation,
} from "../SheetTemplate";
import { concentration, concentrationRows, curveColumns, customerTable, whaleChart } from "./concentration";
import { overruns, overrunRows, deliverableTable } from "./overruns";
import { priceBridge, bridgeChart, bridgeRows } from "./priceBridge";
import { priceWaterfall, waterfallChart, waterfallRows, waterfallValidations } from "./priceWaterfall";
import { productLines, productRows, productTable } from "./productLines";
import { profitAndLoss, profitHighlights, profitRows } from "./profitAndLoss";
import type { MarginReviewOptions, MarginSection } from "./marginReviewFields";
import { redFlags, flagHighlights, flagRows, flagValidations } from "./redFlags";

/** Where an account's margin comes from, why it has changed, where it leaks, and on whom the whole depends. */
export function marginReview(decided: MarginReviewOptions): SheetTemplate {
  const options = { ...decided, sections: sectionsWith(decided) };
  const blocks = BLOCKS.filter(({ section }) => section === undefined || options.sections.includes(section));
  return {
    sheet: "marginTitle",
    columns: columns(options.sections),
    rows: [...headRows, ...blocks.flatMap(({ rows }) => rows(options))],
    names: blocks.flatMap(({ names = [] }) => names),
    tables: blocks.flatMap(({ table }) => table ?? []),
    contents: [
      ...sheetHead(
        { title: "marginTitle", purpose: "marginPurpose", howTo: "marginHowTo" },
        { text: "item", legend: ["item", "a"] },
      ),
      ...blocks.flatMap(({ contents }) => contents(options)),
    ],
    validations: blocks.flatMap(({ validations = [] }) => validations),
    highlights: blocks.flatMap(({ highlights = [] }) => highlights),
    charts: blocks.flatMap(({ chart }) => chart ?? []),
    frozen: { row: "title", column: "item" },
    print: {
      orientation: "landscape",
      columns: "margin:change",
      repeatedRows: "title",
      pagesBegin: pagesBegin(options.sections),
    },
    start: { row: "revenue", column: "a" },
  };
}

/** No chart is cut by the foot of a page. */
function pagesBegin(sections: readonly MarginSection[]): string[] {
  return [...(sections.includes("products") ? ["beforeBridge"] : []), "beforeFlags"];
}

/** Rows of the user's own bring their section along. */
function sectionsWith({ sections, products, deliverables, customers }: MarginReviewOptions): readonly MarginSection[] {
  const brought = { products, overruns: deliverables, concentration: customers };
  const own = (["products", "overruns", "concentration"] as const).filter((each) => brought[each].kind === "own");
  return [...sections, ...own];
}

interface Block {
  /** Absent: every review has it. */
  readonly section?: MarginSection;
  readonly rows: (options: MarginReviewOptions) => readonly Track[];
  readonly contents: (options: MarginReviewOptions) => readonly Content[];
  readonly names?: SheetTemplate["names"];
  readonly table?: TableTemplate;
  readonly validations?: readonly Validation[];
  readonly highlights?: readonly Highlight[];
  readonly chart?: ChartTemplate;
}

const BLOCKS: readonly Block[] = [
  {
    rows: () => profitRows,
    contents: profitAndLoss,
    names: [
      { name: "margin_account", at: { row: "whose", column: "a" } },
      { name: "margin_share", at: { row: "share", column: "b" } },
      { name: "margin_currency", at: { row: "currency", column: "a" } },
    ],
    highlights: profitHighlights,
  },
  {
    section: "products",
    rows: productRows,
    contents: productLines,
    names: [
      { name: "margin_products", at: { row: "product", column: "item:f" } },
      { name: "margin_mix", at: { row: "mix", column: "b" } },
    ],
    table: productTable,
  },
  {
    section: "products",
    rows: () => bridgeRows,
    contents: priceBridge,
    names: [
      { name: "margin_start", at: { row: "bridgeStart", column: "b" } },
      { name: "margin_effects", at: { row: "effect1:effect6", column: "b" } },
    ],
    chart: bridgeChart,
  },
  {
    section: "waterfall",
    rows: () => waterfallRows,
    contents: priceWaterfall,
    names: [
      { name: "margin_list", at: { row: "listPrice", column: "c" } },
      { name: "margin_discounts", at: { row: "discount1:discount5", column: "a" } },
      { name: "margin_serve", at: { row: "servePrice", column: "b" } },
    ],
    validations: waterfallValidations,
    chart: waterfallChart,
  },
  { section: "overruns", rows: overrunRows, contents: overruns, table: deliverableTable },
  {
    rows: () => flagRows,
    contents: redFlags,
    names: [
      { name: "margin_flags", at: { row: "flagText", column: "item" } },
      { name: "margin_metrics", at: { row: "metric1:metric6", column: "a" } },
      { name: "margin_rules", at: { row: "rule1:rule6", column: "a:d" } },
    ],
    validations: flagValidations,
    highlights: flagHighlights,
  },
  {
    section: "concentration",
    rows: concentrationRows,
    contents: concentration,
    table: customerTable,
    chart: whaleChart,
  },
];

/** Figures of every block in the same six columns, results beside them; a chart lies on what its block leaves free. */
function columns(sections: readonly MarginSection[]): Track[] {
  const alike = (keys: string, size: number) => keys.split(" ").map((key) => ({ key, size }));
  return [
    { key: "margin", size: 2 },
    { key: "item", size: 38 },
    ...alike("a b c d e f", 12),
    ...alike("price volume mix cost gained lost change", 11),
    { key: "beforeHelpers", size: 2 },
    { key: "label", size: 24 },
    ...alike("h1 h2 h3 h4 h5 h6 h7 h8 h9 k1 k2 k3 k4 k5 k6 k7", 14),
    ...(sections.includes("concentration") ? curveColumns : []),
  ];
}
