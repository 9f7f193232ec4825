import { barPlaces, chartRows, MOST_BARS } from "../chartPlaces";
import { MOST_LATER } from "../selectionMatrix/limits";
import { headRows, sheetHead } from "../sheetHead";
import { sizedTracks } from "../sizedTracks";
import type { PrintTemplate, SheetTemplate, Track } from "../SheetTemplate";
import { takeInRows } from "../takeInRows";
import type { AccountHealthOptions } from "./accountHealthFields";
import { healthAccounts, healthTable, healthValidations } from "./healthAccounts";
import { healthBars, healthChart } from "./healthChart";
import { healthHighlights, healthResults } from "./healthResults";
import { ownAccounts } from "./ownAccounts";
import { healthSettings, settingNames, settingValidations } from "./healthSettings";
import { EARLIER_REVIEWS } from "./earlierReviews";
import { healthShape, type HealthShape } from "./HealthShape";

/** How every account is doing, how fresh that knowledge is, and where something is so grave that nothing else counts. */
export function accountHealth(options: AccountHealthOptions): SheetTemplate {
  const shape = healthShape(options);
  return takeInRows(emptyOrExample(shape), ownAccounts(shape));
}

function emptyOrExample(shape: HealthShape): SheetTemplate {
  const { options } = shape;
  return {
    sheet: "healthTitle",
    columns: columns(shape),
    rows: rows(shape),
    names: [
      { name: "health_account", at: { row: "account:later", column: "account" } },
      { name: "health_score", at: { row: "account:later", column: "health" } },
      { name: "health_status", at: { row: "account:later", column: "status" } },
      { name: "health_revenue", at: { row: "account:later", column: "revenue" } },
      { name: "health_reason", at: { row: "account:later", column: "reason" } },
      { name: "health_values", at: { row: "account:later", column: shape.values } },
      { name: "health_components", at: { row: "header", column: shape.values } },
      ...settingNames(shape),
    ],
    tables: [healthTable(shape)],
    contents: [
      ...sheetHead(
        { title: "healthTitle", purpose: "healthPurpose", howTo: "healthHowTo" },
        { text: "account", legend: ["account", "revenue"] },
      ),
      ...healthSettings(shape),
      ...healthAccounts(shape),
      ...healthResults(shape),
      ...healthBars(shape),
    ],
    validations: [...settingValidations(shape), ...healthValidations(shape)],
    highlights: healthHighlights,
    charts: [healthChart(shape)],
    frozen: { row: "header", column: "account" },
    print: print(shape),
    start:
      options.accounts.kind === "empty"
        ? { row: "account", rows: 1, column: "account" }
        : { row: "setting1", column: "revenue" },
  };
}

/** The accounts with their results; on pages of their own, with the names again, what those rest on, and the chart. */
function print({ spilled, gates, values, accounts }: HealthShape): PrintTemplate {
  const lastGate = gates.at(-1)?.column ?? values;
  return {
    orientation: "landscape",
    columns: `margin:${spilled ? lastGate : "reason"}`,
    further: [
      spilled
        ? { columns: "health:reason" }
        : { columns: `value1:${lastGate}`, rows: { from: "account", to: { row: "later" } } },
      { columns: "chart", rows: { from: "header", to: { row: "account", rows: chartRows(accounts) } } },
    ],
    repeatedRows: "weight:header",
    repeatedColumns: "account",
  };
}

const RESULTS = sizedTracks({ health: 11, coverage: 11, status: 12, trend: 11, reason: 34 });

/**
 * Results come first, after the reviews before: a laptop shows them without scrolling. What they rest on follows. Where they
 * spill they are no part of the table, and stand right of it.
 */
function columns({ components, gates, spilled, accounts }: HealthShape): Track[] {
  return [
    { key: "margin", size: 2 },
    { key: "account", size: 34 },
    { key: "revenue", size: 13 },
    ...Array.from({ length: EARLIER_REVIEWS }, (_, i) => ({ key: `earlier${i + 1}`, size: 12 })),
    ...(spilled ? [] : RESULTS),
    ...components.map(({ value }) => ({ key: value, size: 14 })),
    ...gates.map(({ column }) => ({ key: column, size: 14 })),
    ...components.map(({ seen }) => ({ key: seen, size: 14 })),
    { key: "evidence", size: 48 },
    ...(spilled ? [{ key: "beforeResults", size: 2 }, ...RESULTS] : []),
    ...sizedTracks({ beforeChart: 2, chart: 72, beforeBars: 2, barHead: 16 }),
    { key: "bar", size: 20, count: barPlaces(accounts) },
  ];
}

function rows({ accounts, spilled }: HealthShape): Track[] {
  return [
    ...headRows,
    { key: "beforeSettings", size: 6 },
    { key: "settingsHead", size: 17 },
    ...["setting1", "setting2", "setting3", "setting4", "setting5", "setting6"].map((key) => ({ key, size: 16 })),
    { key: "summary", size: 16 },
    { key: "beforeWeights", size: 8 },
    { key: "weight", size: 18 },
    { key: "header", size: 34 },
    { key: "account", count: accounts },
    { key: "later", count: spilled ? MOST_LATER : MOST_BARS },
  ];
}
