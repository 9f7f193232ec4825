import type { Link, SeriesPlace, ValidationPlace } from "./Link";
import { cellsNamedBy } from "./cellsNamedBy";
import { drawFrom } from "./moveLinks";

/** What became of something that read cells it must not read any more. */
export interface Loosened {
  readonly link: Link;
  /** It shows what it showed: a list its words, a chart its figures. Anything else is gone. */
  readonly isKept: boolean;
}

/** Excel's limit on a list that is written out. */
const LONGEST_LIST = 255;

/** Lets what on some sheets reads other sheets read them no more. Two round trips; none where there is nothing to do. */
export async function loosenLinks(links: readonly Link[]): Promise<Loosened[]> {
  if (links.length === 0) return [];
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const columns = new FreeColumns();
    const queued = links.map((link) => ({ link, loosen: queueReading(context.workbook, link, columns) }));
    await context.sync();
    const loosened = queued.map(({ link, loosen }) => ({ link, isKept: loosen() }));
    await context.sync();
    return loosened;
  });
}

/** Queues the change, once everything is read, and says whether it keeps what it shows. */
type Loosen = () => boolean;

function queueReading(workbook: Excel.Workbook, { sheetId, place, formulas }: Link, columns: FreeColumns): Loosen {
  const sheet = workbook.worksheets.getItem(sheetId);
  switch (place.kind) {
    case "name":
      return () => {
        sheet.names.getItem(place.name).delete();
        return false;
      };
    case "format":
      return () => {
        sheet.getRange().conditionalFormats.getItem(place.id).delete();
        return false;
      };
    case "validation":
      return queueValidation(workbook, sheet, place, formulas);
    case "series":
      return queueSeries(sheet, sheetId, place, columns);
  }
}

function queueValidation(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  { area: { top, left, bottom, right }, validation: { rule, ...messages } }: ValidationPlace,
  [source = ""]: readonly string[],
): Loosen {
  const { dataValidation } = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  const cells = rule.list ? sourceOf(workbook, source) : undefined;
  cells?.load("text");
  return () => {
    const words = (cells && !cells.isNullObject ? cells.text.flat() : []).filter((word) => word !== "");
    const written = words.join(",");
    // A written list parts its words at commas, wherever Excel speaks which language.
    const isKept = words.length > 0 && written.length <= LONGEST_LIST && !words.some((word) => /^=|,/.test(word));
    if (!isKept) dataValidation.clear();
    else {
      dataValidation.rule = { list: { inCellDropDown: rule.list?.inCellDropDown ?? true, source: written } };
      Object.assign(dataValidation, messages);
    }
    return isKept;
  };
}

/** Cells that a list is taken from, where it says so by their address or by a name. */
function sourceOf({ worksheets, names }: Excel.Workbook, source: string): Excel.Range | undefined {
  const cells = cellsNamedBy(source);
  if (cells !== undefined) return worksheets.getItem(cells.sheetName).getRange(cells.address);
  return /^=[\p{L}_\\][\p{L}\d_.\\]*$/u.test(source)
    ? names.getItemOrNullObject(source.slice(1)).getRangeOrNullObject()
    : undefined;
}

function queueSeries(sheet: Excel.Worksheet, sheetId: string, place: SeriesPlace, columns: FreeColumns): Loosen {
  const used = sheet.getUsedRange();
  used.load("columnIndex,columnCount");
  const drawn = sheet.charts.getItemAt(place.chart).series.getItemAt(place.series).getDimensionValues(place.dimension);
  return () => {
    const cells = queueFigures(sheet, columns.next(sheetId, used), place.chartName, drawn);
    drawFrom(sheet, place, cells);
    return true;
  };
}

/** Writes what a series draws below the name of its chart; without any figures an empty cell. */
function queueFigures(
  sheet: Excel.Worksheet,
  column: number,
  chartName: string,
  { value }: OfficeExtension.ClientResult<unknown[]>,
): Excel.Range {
  const figures = value.length === 0 ? [""] : (value as (string | number)[]);
  const cells = [chartName, ...figures].map((each) => [typeof each === "string" && each !== "" ? `'${each}` : each]);
  sheet.getRangeByIndexes(0, column, cells.length, 1).values = cells;
  return sheet.getRangeByIndexes(1, column, figures.length, 1);
}

/** Columns to the right of everything on a sheet. */
class FreeColumns {
  private readonly free = new Map<string, number>();

  next(sheetId: string, { columnIndex, columnCount }: Excel.Range): number {
    const column = this.free.get(sheetId) ?? columnIndex + columnCount + 1;
    this.free.set(sheetId, column + 1);
    return column;
  }
}
