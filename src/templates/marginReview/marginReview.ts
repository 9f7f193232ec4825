import { headRows, sheetHead } from "../sheetHead";
import type { SheetTemplate, Track } from "../SheetTemplate";
import { concentration, concentrationRows, customerTable, whaleChart } from "./concentration";
import { overruns, overrunRows, deliverableTable } from "./overruns";
import { priceBridge, bridgeChart, bridgeRows } from "./priceBridge";
import { priceWaterfall, waterfallChart, waterfallRows, waterfallValidations } from "./priceWaterfall";
import { productLines, productRows, productTable } from "./productLines";
import { profitAndLoss, profitHighlights, profitRows } from "./profitAndLoss";
import type { MarginReviewOptions } from "./marginReviewFields";
import { redFlags, flagHighlights, flagRows, flagValidations } from "./redFlags";

/** Where an account's margin comes from, why it has changed, where it leaks, and on whom the whole depends. */
export function marginReview(options: MarginReviewOptions): SheetTemplate {
  return {
    sheet: "marginTitle",
    columns: COLUMNS,
    rows: [
      ...headRows,
      ...profitRows,
      ...productRows(options),
      ...bridgeRows,
      ...waterfallRows,
      ...overrunRows(options),
      ...flagRows,
      ...concentrationRows(options),
    ],
    names: [
      { name: "margin_account", at: { row: "whose", column: "a" } },
      { name: "margin_flags", at: { row: "flagText", column: "item" } },
      { name: "margin_mix", at: { row: "mix", column: "b" } },
      { name: "margin_start", at: { row: "bridgeStart", column: "b" } },
      { name: "margin_effects", at: { row: "effect1:effect6", column: "b" } },
      { name: "margin_list", at: { row: "listPrice", column: "c" } },
      { name: "margin_discounts", at: { row: "discount1:discount5", column: "a" } },
      { name: "margin_serve", at: { row: "servePrice", column: "b" } },
      { name: "margin_metrics", at: { row: "metric1:metric6", column: "a" } },
      { name: "margin_rules", at: { row: "rule1:rule6", column: "a:d" } },
    ],
    tables: [productTable, deliverableTable, customerTable],
    contents: [
      ...sheetHead(
        { title: "marginTitle", purpose: "marginPurpose", howTo: "marginHowTo" },
        { text: "item", legend: ["item", "a"] },
      ),
      ...profitAndLoss(options),
      ...productLines(options),
      ...priceBridge(options),
      ...priceWaterfall(options),
      ...overruns(options),
      ...redFlags(options),
      ...concentration(options),
    ],
    validations: [...waterfallValidations, ...flagValidations],
    highlights: [...profitHighlights, ...flagHighlights],
    charts: [bridgeChart, waterfallChart, whaleChart],
    frozen: { row: "title", column: "item" },
    print: { orientation: "landscape", columns: "margin:change", repeatedRows: "title", pagesBegin: ["beforeFlags"] },
    start: { row: "revenue", column: "a" },
  };
}

/** Figures of every block in the same six columns, results beside them; a chart lies on what its block leaves free. */
const COLUMNS: readonly Track[] = [
  { key: "margin", size: 2 },
  { key: "item", size: 40 },
  ...["a", "b", "c", "d", "e", "f"].map((key) => ({ key, size: 14 })),
  ...["price", "volume", "mix", "cost", "gained", "lost", "change"].map((key) => ({ key, size: 13 })),
  { key: "beforeHelpers", size: 2 },
  { key: "label", size: 24 },
  ...["h1", "h2", "h3", "h4", "h5", "h6", "h7", "h8", "h9", "k1", "k2", "k3", "k4", "k5", "k6", "k7"].map((key) => ({
    key,
    size: 12,
  })),
];
