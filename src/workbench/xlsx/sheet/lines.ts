import { LAST_COLUMN } from "../../document/area";
import type { CellFormat, LineModel, SheetModel } from "../../document/model";
import { xml, xmlUnlessEmpty } from "../package/xml";
import { children, numberOf, truthOf, type XmlElement } from "../package/XmlElement";
import type { StyleReader } from "../styles/StyleReader";
import type { StyleWriter } from "../styles/StyleWriter";

/** Pixels of the widest digit of Calibri 11, in which a file counts the width of columns, and of a point. */
const DIGIT = 7;
const PIXELS_PER_POINT = 4 / 3;
/** A column of 64 pixels as Excel writes it. */
const STANDARD_WIDTH = 9.140625;

export interface Columns {
  readonly columns: Record<number, LineModel>;
  /** Of the whole sheet, where its last columns share one or the workbook's standard font is another. */
  readonly format: CellFormat;
}

/** The columns of a sheet that differ from others. A format that reaches to the last column is the sheet's. */
export function readColumns(cols: XmlElement | undefined, styles: StyleReader): Columns {
  const runs = children(cols, "col").map((col) => ({
    first: (numberOf(col, "min") ?? 1) - 1,
    last: (numberOf(col, "max") ?? 1) - 1,
    format: styles.format(numberOf(col, "style") ?? 0),
    size: sizeOf(col),
    hidden: truthOf(col, "hidden", false),
  }));
  const format = runs.find(({ last }) => last >= LAST_COLUMN)?.format ?? styles.format(0);
  const columns: Record<number, LineModel> = {};
  const fill = (first: number, last: number, line: LineModel): void => {
    if (Object.keys(line).length > 0) for (let column = first; column <= last; column++) columns[column] = line;
  };
  const formatLine = (own: CellFormat): LineModel =>
    JSON.stringify(own) === JSON.stringify(format) ? {} : { format: own };
  let next = 0;
  for (const run of runs) {
    fill(next, run.first - 1, formatLine(styles.format(0)));
    fill(run.first, run.last, {
      ...(run.size !== undefined && { size: run.size }),
      ...(run.hidden && { hidden: true }),
      ...formatLine(run.format),
    });
    next = run.last + 1;
  }
  return { columns, format };
}

/** In points; undefined for the standard width. */
function sizeOf(col: XmlElement): number | undefined {
  const width = numberOf(col, "width");
  if (width === undefined || !truthOf(col, "customWidth", width !== STANDARD_WIDTH)) return undefined;
  return Math.round(width * DIGIT) / PIXELS_PER_POINT;
}

/** The `<cols>` of a sheet, neighbours that look alike in one. */
export function writeColumns({ columns, format: sheetFormat }: SheetModel, styles: StyleWriter): string {
  const sheetStyle = styles.style(sheetFormat ?? {});
  const attributes = ({ size, hidden, format }: LineModel): Record<string, number | boolean | undefined> => {
    const style = format ? styles.style(format) : sheetStyle;
    return {
      width: size === undefined ? STANDARD_WIDTH : Math.trunc(((size * PIXELS_PER_POINT) / DIGIT) * 256) / 256,
      style: style === 0 ? undefined : style,
      hidden: hidden === true ? true : undefined,
      customWidth: size === undefined ? undefined : true,
    };
  };
  const runs: { first: number; last: number; readonly attributes: ReturnType<typeof attributes> }[] = [];
  const add = (first: number, last: number, line: LineModel): void => {
    const own = attributes(line);
    const before = runs.at(-1);
    if (before?.last === first - 1 && JSON.stringify(before.attributes) === JSON.stringify(own)) before.last = last;
    else if (first <= last) runs.push({ first, last, attributes: own });
  };
  const fillGap = (first: number, last: number): void => {
    if (sheetStyle !== 0) add(first, last, {});
  };
  let next = 0;
  for (const [key, line] of Object.entries(columns).sort(([one], [other]) => Number(one) - Number(other))) {
    fillGap(next, Number(key) - 1);
    add(Number(key), Number(key), line);
    next = Number(key) + 1;
  }
  fillGap(next, LAST_COLUMN);
  return xmlUnlessEmpty(
    "cols",
    {},
    runs.map((run) => xml("col", { min: run.first + 1, max: run.last + 1, ...run.attributes })),
  );
}

/** A row that differs from others. */
export function readRow(row: XmlElement): LineModel | undefined {
  const size = numberOf(row, "ht");
  const hidden = truthOf(row, "hidden", false);
  if (size === undefined && !hidden) return undefined;
  return { ...(size !== undefined && { size }), ...(hidden && { hidden }) };
}

/** The width that columns have unless they say otherwise, in points; undefined for Excel's own. */
export function standardSize(properties: XmlElement | undefined): number | undefined {
  const width = numberOf(properties, "defaultColWidth");
  const size = width === undefined ? undefined : Math.round(width * DIGIT) / PIXELS_PER_POINT;
  return size === Math.round(STANDARD_WIDTH * DIGIT) / PIXELS_PER_POINT ? undefined : size;
}
