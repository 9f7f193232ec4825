import type { Area } from "../../templates/address";
import { FORMAT_RULES, hasFormulas } from "./formatRules";
import type { Link, SeriesPlace } from "./Link";
import { readValidations, type ValidatedArea } from "./readValidations";
import { formulasIn } from "./ruleFormulas";

export interface ReadLinks {
  readonly links: readonly Link[];
  /** Sheets with charts. */
  readonly charted: readonly string[];
  /** Whether Excel tells where the figures of charts come from, as Excel 2021 does not. */
  readonly tellsCharts: boolean;
}

/** Reads what on some sheets holds formulas besides their cells: validations, conditional formats, charts. Three round trips, mostly. */
export async function readLinks(sheetIds: readonly string[]): Promise<ReadLinks> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.15")) return read(sheetIds, false);
  try {
    return await read(sheetIds, true);
  } catch (error) {
    if (isOfSeries(error)) return read(sheetIds, false);
    throw error;
  }
}

/** Some kinds of charts refuse to tell, and with them none of the request does. */
function isOfSeries(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && (error.debugInfo.errorLocation ?? "").startsWith("ChartSeries.");
}

async function read(sheetIds: readonly string[], withCharts: boolean): Promise<ReadLinks> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = sheetIds.map((sheetId) => queueLinks(context.workbook.worksheets.getItem(sheetId)));
    await context.sync();
    const queued = [...sheets.flatMap(queueFormats), ...(withCharts ? sheets.flatMap(queueSeries) : [])];
    // This sends what is queued, too: of every sheet there are cells to ask about.
    const validations = await readValidations(context, sheets.flatMap(validatedAreas));
    return {
      links: [...validations, ...queued.flatMap((link) => link())],
      charted: sheets.filter(({ charts }) => charts.items.length > 0).map(({ sheet }) => sheet.id),
      tellsCharts: withCharts,
    };
  });
}

interface LinkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
  readonly charts: Excel.ChartCollection;
  readonly used: Excel.Range;
  readonly validated: Excel.RangeAreas;
}

function queueLinks(sheet: Excel.Worksheet): LinkedSheet {
  const validated = sheet.getRange().getSpecialCellsOrNullObject("DataValidations");
  const formats = sheet.getRange().conditionalFormats;
  const used = sheet.getUsedRange();
  const { charts } = sheet;
  sheet.load("id");
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  validated.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  formats.load("items/id,items/type");
  charts.load("items/name,items/series/items/name,items/series/items/chartType");
  return { sheet, formats, charts, used, validated };
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Among the used cells Excel says which are validated; of those below and beside them it knows nothing. */
function validatedAreas({ sheet, used, validated }: LinkedSheet): ValidatedArea[] {
  const { bottom, right } = areaOf(used);
  const areas = validated.isNullObject ? [] : validated.areas.items.map(areaOf);
  const below = { top: bottom + 1, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
  const beside = { top: 0, left: right + 1, bottom, right: LAST_COLUMN };
  const all = [...areas, below, beside].filter((area) => area.top <= area.bottom && area.left <= area.right);
  return all.map((area) => ({ ...area, sheet }));
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

/** What there is to tell once it was sent. */
type Queued = () => Link[];

function queueFormats({ sheet, formats }: LinkedSheet): Queued[] {
  return formats.items.flatMap((format): Queued[] => {
    const { id, type } = format;
    if (!hasFormulas(type)) return [];
    const { load, read: readRule } = FORMAT_RULES[type];
    load(format);
    return [
      () => {
        const rule: unknown = readRule(format);
        const formulas = formulasIn(rule);
        return formulas.length === 0
          ? []
          : [{ sheetId: sheet.id, place: { kind: "format", id, type, rule }, formulas }];
      },
    ];
  });
}

function queueSeries({ sheet, charts }: LinkedSheet): Queued[] {
  return charts.items.flatMap((chart, chartAt) =>
    chart.series.items.flatMap((series, at) =>
      dimensionsOf(series.chartType).map((dimension): Queued => {
        const source = series.getDimensionDataSourceString(dimension);
        const place: SeriesPlace = {
          kind: "series",
          chart: chartAt,
          chartName: chart.name,
          series: at,
          seriesName: series.name,
          dimension,
        };
        return () =>
          source.value === "" ? [] : [{ sheetId: sheet.id, place, formulas: [`=${source.value.replace(/^=/, "")}`] }];
      }),
    ),
  );
}

function dimensionsOf(chartType: string): SeriesPlace["dimension"][] {
  if (chartType.startsWith("Bubble")) return ["XValues", "YValues", "BubbleSizes"];
  return chartType.startsWith("XY") ? ["XValues", "YValues"] : ["Categories", "Values"];
}
