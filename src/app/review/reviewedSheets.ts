import type { MessageKey, Messages } from "../../i18n";
import { writeCriterionFigures, type CriterionFigure } from "../../templates/history/criterionFigures";
import type { CellContent, TableSnapshot } from "../../workbook/WorkbookSnapshot";
import type { Wording } from "../loadWording";
import type { Pause } from "../Pause";
import { bodyOf, type SheetReading } from "../check/SheetReading";
import type { WorkbookReading } from "../check/WorkbookReading";
import { headedColumns } from "./headedColumns";
import { namedArea, namedDay } from "./namedArea";
import type { ReviewedSheet } from "./ReviewedSheet";
import type { AccountFigures, RecordColumn } from "./ReviewRecord";

/** The sheets of the workbook that a review records, in its order: matrices, sheets of account health, and margin reviews that name an account. */
export async function reviewedSheets(
  reading: WorkbookReading,
  wording: Wording,
  pause: Pause,
): Promise<ReviewedSheet[]> {
  const sheets: ReviewedSheet[] = [];
  for (const sheet of reading.sheets) {
    const { ours } = sheet.snapshot;
    const read = READERS[ours?.template ?? ""];
    if (ours === undefined || read === undefined) continue;
    const found = await read(sheet, reading, wording(ours.language), pause);
    if (found.accounts.length > 0)
      sheets.push({ ...found, sheetId: ours.id, sheetName: ours.name, formulas: ours.formulas });
  }
  return sheets;
}

type Found = Pick<ReviewedSheet, "kind" | "asOf" | "accounts">;
type Reader = (
  sheet: SheetReading,
  reading: WorkbookReading,
  messages: Messages,
  pause: Pause,
) => Found | Promise<Found>;

const READERS: Readonly<Record<string, Reader>> = {
  selectionMatrix: readMatrix,
  accountHealth: readHealth,
  marginReview: readMargin,
};

const MATRIX_COLUMNS: readonly (readonly [RecordColumn, MessageKey])[] = [
  ["score", "matrixScore"],
  ["rank", "matrixRank"],
  ["tier", "matrixTier"],
  ["status", "matrixStatus"],
  ["coverage", "matrixCoverage"],
  ["revenue", "matrixRevenue"],
];

const HEALTH_COLUMNS: readonly (readonly [RecordColumn, MessageKey])[] = [
  ["health", "healthNow"],
  ["healthWord", "scorecardStatus"],
  ["gates", "healthReason"],
  ["revenue", "healthRevenue"],
];

async function readMatrix(
  sheet: SheetReading,
  reading: WorkbookReading,
  messages: Messages,
  pause: Pause,
): Promise<Found> {
  const criteria = criteriaOf(sheet, reading);
  const lowest = reading.numberIn(namedArea(reading, sheet.id, "kam_lowest_score")) ?? 1;
  const accounts = await accountsOf(sheet, messages, MATRIX_COLUMNS, pause, (row) => {
    const scored = criteria.flatMap(({ criterion, column, weight }) => {
      const figure = sheet.value(row, column);
      return typeof figure === "number" && (figure !== 0 || lowest <= 0) ? [{ criterion, figure, weight }] : [];
    });
    if (scored.length === 0) return {};
    return { scores: writeCriterionFigures(scored), weights: writeCriterionFigures(criteria.map(weighed)) };
  });
  return { kind: "matrix", asOf: namedDay(reading, sheet.id, "kam_matrix_as_of"), accounts };
}

const weighed = ({ criterion, weight }: Criterion): CriterionFigure => ({ criterion, figure: weight });

interface Criterion {
  readonly criterion: string;
  readonly column: number;
  readonly weight: number;
}

/** Criteria are the table's columns that have a weight above them. */
function criteriaOf(sheet: SheetReading, reading: WorkbookReading): Criterion[] {
  const weights = namedArea(reading, sheet.id, "kam_weights");
  const table = tableWith(sheet);
  if (weights === undefined || table === undefined) return [];
  return Array.from({ length: weights.right - weights.left + 1 }, (_, i) => weights.left + i).map((column) => {
    const weight = sheet.value(weights.top, column);
    return {
      criterion: String(sheet.value(table.top, column)),
      column,
      weight: typeof weight === "number" ? weight : 0,
    };
  });
}

async function readHealth(
  sheet: SheetReading,
  reading: WorkbookReading,
  messages: Messages,
  pause: Pause,
): Promise<Found> {
  return {
    kind: "health",
    asOf: namedDay(reading, sheet.id, "kam_health_as_of"),
    accounts: await accountsOf(sheet, messages, HEALTH_COLUMNS, pause, () => ({})),
  };
}

/** A margin review is about one account: the share of its revenue that is left after everything. */
function readMargin(sheet: SheetReading, reading: WorkbookReading, messages: Messages): Found {
  const whose = namedArea(reading, sheet.id, "kam_margin_account");
  const account = whose === undefined ? "" : textIn(sheet.value(whose.top, whose.left));
  const margin = whose === undefined ? undefined : marginBelow(sheet, whose.left - 1, messages.marginShare);
  const figures: AccountFigures[] = account === "" || margin === undefined ? [] : [{ account, marginShare: margin }];
  return { kind: "margin", asOf: null, accounts: figures };
}

/** Beside the label stand budget and actual. */
function marginBelow(sheet: SheetReading, column: number, label: string): number | undefined {
  const { top, bottom } = sheet.area;
  for (let row = top; row <= bottom; row++) {
    const actual = sheet.value(row, column + 2);
    if (textIn(sheet.value(row, column)) === label && typeof actual === "number") return actual;
  }
  return undefined;
}

/** The accounts of the sheet's table; of two rows of one name the first one counts. */
async function accountsOf(
  sheet: SheetReading,
  messages: Messages,
  columns: readonly (readonly [RecordColumn, MessageKey])[],
  pause: Pause,
  more: (row: number) => Partial<AccountFigures>,
): Promise<AccountFigures[]> {
  const table = tableWith(sheet);
  if (table === undefined) return [];
  const placeOf = headedColumns(sheet, table);
  const name = placeOf(messages.matrixAccount);
  if (name === undefined) return [];
  const places = columns.flatMap(([column, header]) => {
    const place = placeOf(messages[header]);
    return place === undefined ? [] : [{ column, place }];
  });
  const found = new Map<string, AccountFigures>();
  const { top, bottom } = bodyOf(table);
  for (let row = top; row <= bottom; row++) {
    await pause();
    const account = textIn(sheet.value(row, name));
    if (account === "" || found.has(account.toLowerCase())) continue;
    const figures = places.flatMap(({ column, place }) => figureIn(column, sheet.value(row, place)));
    found.set(account.toLowerCase(), { ...Object.fromEntries(figures), ...more(row), account });
  }
  return [...found.values()];
}

/** The first table is the one of the accounts; the sheets that are read have no other before it. */
function tableWith({ tables }: SheetReading): TableSnapshot | undefined {
  return tables.find(({ hasHeaders }) => hasHeaders);
}

/** Neither nothing nor an error is a figure. */
function figureIn(column: RecordColumn, value: CellContent): [RecordColumn, number | string][] {
  if (typeof value === "number") return [[column, value]];
  const text = textIn(value);
  return text === "" || text.startsWith("#") || NUMBERS.has(column) ? [] : [[column, text]];
}

const NUMBERS: ReadonlySet<RecordColumn> = new Set(["score", "rank", "coverage", "health", "revenue"]);

function textIn(value: CellContent): string {
  return typeof value === "string" ? value.trim() : "";
}
