import { formatAt } from "../../document/cellFormats";
import { displayText } from "../../document/displayText";
import type { ChartModel, SeriesModel } from "../../document/model";
import { resolveReference } from "../../document/resolveReference";
import { type PlottedCell, plottedLines, type PlottedWorkbook } from "./plottedCells";

/** What a chart has to show, read from the workbook: plain data, so that two pictures are the same when it is. */
export interface ChartData {
  readonly title: string;
  /** How its numbers are written, e.g. "de-DE". */
  readonly locale: string;
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
}

export interface SeriesData {
  readonly name: string;
  /** null where nothing is drawn. */
  readonly numbers: readonly (number | null)[];
  /** The other coordinate of points and bubbles, or the days of a line. */
  readonly across: readonly number[];
  readonly sizes: readonly number[];
  /** What a data label says, by point. */
  readonly labels: readonly string[];
  /** The number format of the first cell: axes follow it. */
  readonly numberFormat: string;
}

export function readChart(chart: ChartModel, workbook: PlottedWorkbook): ChartData {
  const series = chart.series.map((each) => readSeries(each, workbook, chart.blanks ?? "NotPlotted"));
  const [first] = chart.series;
  const names = first ? textsOf(first.categories, workbook) : [];
  const count = Math.max(names.length, ...series.map(({ numbers }) => numbers.length));
  return {
    title: chartTitle(chart, workbook),
    locale: workbook.locale,
    categories: Array.from({ length: Math.max(0, count) }, (_, index) => names[index] ?? String(index + 1)),
    series,
  };
}

/** The title as it reads now: the cell it is linked to, or its own text. */
export function chartTitle(chart: ChartModel, workbook: PlottedWorkbook): string {
  if (!chart.title.visible) return "";
  return chart.title.formula === "" ? chart.title.text : (textsOf(chart.title.formula, workbook)[0] ?? "");
}

function readSeries(
  series: SeriesModel,
  workbook: PlottedWorkbook,
  blanks: NonNullable<ChartModel["blanks"]>,
): SeriesData {
  const cells = plottedLines(series.values, workbook).flat();
  const numbers = cells.map((cell) => plottedNumber(cell, blanks === "Zero"));
  const sourceFormat = formatOfFirst(series.values, workbook);
  const labelFormat = isOwn(series.dataLabels.numberFormat) ? series.dataLabels.numberFormat : sourceFormat;
  return {
    name: series.nameFormula === "" ? series.name : (textsOf(series.nameFormula, workbook)[0] ?? series.name),
    numbers,
    across: acrossOf(series.categories, numbers.length, workbook),
    sizes: plottedLines(series.bubbleSizes, workbook)
      .flat()
      .map((cell) => plottedNumber(cell, true) ?? 0),
    labels: numbers.map(
      (number, index) => pointLabel(series, index, workbook) ?? shown(number, labelFormat, workbook.locale),
    ),
    numberFormat: sourceFormat,
  };
}

/** Numbers are drawn; empty cells and #N/A leave a gap; what else is no number counts as zero, even a formula whose result is "". */
function plottedNumber({ value, blank }: PlottedCell, blankIsZero: boolean): number | null {
  if (typeof value === "number") return value;
  if (blank) return blankIsZero ? 0 : null;
  return typeof value === "object" && value.error === "#N/A" ? null : 0;
}

/** Points count 1, 2, 3 … where their horizontal cells hold a text. */
function acrossOf(reference: string, count: number, workbook: PlottedWorkbook): number[] {
  const values = plottedLines(reference, workbook)
    .flat()
    .map(({ value }) => value);
  const usable = values.length > 0 && values.every((value) => typeof value === "number" || value === "");
  return Array.from({ length: count }, (_, index) => {
    const value = values[index];
    return usable ? (typeof value === "number" ? value : 0) : index + 1;
  });
}

/** Labels of categories that take several columns stand beside each other. */
function textsOf(reference: string, workbook: PlottedWorkbook): string[] {
  return plottedLines(reference, workbook).map((line) =>
    line
      .map(({ text }) => text)
      .filter((text) => text !== "")
      .join(" "),
  );
}

function pointLabel({ points }: SeriesModel, index: number, workbook: PlottedWorkbook): string | undefined {
  const label = points?.[index]?.label;
  return label?.startsWith("=") ? (textsOf(label, workbook)[0] ?? label) : label;
}

function shown(number: number | null, numberFormat: string, locale: string): string {
  return number === null ? "" : displayText(number, numberFormat, locale);
}

function formatOfFirst(reference: string, { model }: PlottedWorkbook): string {
  const place = reference === "" ? undefined : resolveReference(model, reference);
  const sheet = place && model.sheets.find(({ id }) => id === place.sheetId);
  return (sheet && formatAt(sheet, place.area.top, place.area.left).numberFormat) ?? "General";
}

/** "General" follows the cells. */
export function isOwn(numberFormat: string): boolean {
  return numberFormat !== "" && numberFormat !== "General";
}
