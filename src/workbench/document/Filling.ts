import { isInside, rowCount } from "./area";
import type { Cells } from "./Cells";
import { formatAt } from "./cellFormats";
import { DocumentError } from "./DocumentError";
import { extendRules } from "./extendRules";
import { fillSeries, type DateUnit, type Series, type SeriesCell } from "./fillSeries";
import { isFormula } from "./isFormula";
import { cellKey, type Area, type CellModel, type SheetModel } from "./model";
import { formatArea } from "./reference";
import { shiftFormula } from "./shiftFormula";
import type { WorkbookState } from "./WorkbookState";

/** What filling takes along, under the names Office.js gives it. */
export type FillType = "FillDefault" | "FillCopy" | "FillSeries" | "FillFormats" | "FillValues" | `Fill${DateUnit}`;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The fill handle, and Ctrl+D and Ctrl+R: continues cells downwards, upwards or sideways. */
export class Filling {
  constructor(
    private readonly state: WorkbookState,
    private readonly cells: Cells,
    private readonly locale: string,
  ) {}

  /** @param to the cells it starts from and those to fill, in one direction */
  fill(sheetId: string, from: Area, to: Area, type: FillType = "FillDefault"): void {
    const sheet = this.state.sheet(sheetId);
    const isDown = from.left === to.left && from.right === to.right;
    const isAcross = from.top === to.top && from.bottom === to.bottom;
    if (!isInside(from, to) || isDown === isAcross)
      throw new DocumentError(
        "InvalidArgument",
        `${formatArea(to)} does not continue ${formatArea(from)} in one direction.`,
      );
    const lines = isDown ? numbers(from.left, from.right) : numbers(from.top, from.bottom);
    const filled = new Map<string, CellModel>();
    for (const line of lines) this.fillLine(sheet, new FilledLine(line, from, to, isDown), type, filled);
    this.cells.place(sheetId, to, (row, column) => filled.get(cellKey(row, column)));
    if (type !== "FillFormats" && type !== "FillValues") this.extendRules(sheet, from, to, isDown);
  }

  /** Copies the first row into the others; a single row takes what is above it. */
  fillDown(sheetId: string, area: Area): void {
    const top = rowCount(area) > 1 ? area.top : area.top - 1;
    if (top >= 0) this.fill(sheetId, { ...area, top, bottom: top }, { ...area, top }, "FillCopy");
  }

  /** Copies the first column into the others; a single column takes what is beside it. */
  fillRight(sheetId: string, area: Area): void {
    const left = area.right > area.left ? area.left : area.left - 1;
    if (left >= 0) this.fill(sheetId, { ...area, left, right: left }, { ...area, left }, "FillCopy");
  }

  private fillLine(sheet: SheetModel, line: FilledLine, type: FillType, filled: Map<string, CellModel>): void {
    const sources = line.sources.map(({ row, column }) => sheet.cells[cellKey(row, column)] ?? {});
    const series = isCopied(type)
      ? repeated
      : fillSeries(this.seriesCells(sheet, line, sources), this.locale, {
          isSeries: type === "FillSeries",
          dateUnit: UNITS.find((unit) => type === `Fill${unit}`),
        });
    for (const [position, place] of line.targets()) {
      const index = ((position % sources.length) + sources.length) % sources.length;
      const source = sources[index] ?? {};
      const from = line.sources[index] ?? place;
      const own = sheet.cells[cellKey(place.row, place.column)];
      const cell = { ...source, ...contentFor(source, from, place, series(position)) };
      filled.set(cellKey(place.row, place.column), parts(cell, own, type));
    }
  }

  private seriesCells(sheet: SheetModel, line: FilledLine, sources: readonly CellModel[]): SeriesCell[] {
    return sources.map((cell, i) => {
      const { row, column } = line.sources[i] ?? { row: 0, column: 0 };
      const numberFormat = formatAt(sheet, row, column).numberFormat ?? "General";
      return { constant: isFormula(cell) ? undefined : cell.input, numberFormat };
    });
  }

  private extendRules(sheet: SheetModel, from: Area, to: Area, isDown: boolean): void {
    const before = isDown ? to.top < from.top : to.left < from.left;
    const [near, rest] = isDown
      ? before
        ? [
            { ...from, bottom: from.top },
            { ...to, bottom: from.top - 1 },
          ]
        : [
            { ...from, top: from.bottom },
            { ...to, top: from.bottom + 1 },
          ]
      : before
        ? [
            { ...from, right: from.left },
            { ...to, right: from.left - 1 },
          ]
        : [
            { ...from, left: from.right },
            { ...to, left: from.right + 1 },
          ];
    extendRules(this.state, sheet, near, rest);
    this.state.changed("objects", sheet.id, to);
  }
}

const UNITS: readonly DateUnit[] = ["Days", "Weekdays", "Months", "Years"];
const repeated: Series = () => undefined;

function isCopied(type: FillType): boolean {
  return type === "FillCopy" || type === "FillFormats";
}

function contentFor(source: CellModel, from: Place, to: Place, next: ReturnType<Series>): CellModel {
  if (next !== undefined) return { input: next };
  return isFormula(source) ? { input: shiftFormula(String(source.input), from, to) } : {};
}

/** What of a filled cell goes into place, and what stays of the one that was there. */
function parts(filled: CellModel, own: CellModel | undefined, type: FillType): CellModel {
  if (type === "FillFormats") return { ...withoutFormat(own ?? {}), ...(filled.format && { format: filled.format }) };
  if (type === "FillValues") return { ...withoutFormat(filled), ...(own?.format && { format: own.format }) };
  return filled;
}

function withoutFormat({ input, quoted, hyperlink }: CellModel): CellModel {
  return {
    ...(input !== undefined && { input }),
    ...(quoted === true && { quoted }),
    ...(hyperlink && { hyperlink }),
  };
}

/** One column that is filled down or up, or one row that is filled sideways. */
class FilledLine {
  readonly sources: readonly Place[];

  constructor(
    private readonly line: number,
    from: Area,
    private readonly to: Area,
    private readonly isDown: boolean,
  ) {
    const [first, last] = isDown ? [from.top, from.bottom] : [from.left, from.right];
    this.sources = numbers(first, last).map((at) => this.placeAt(at));
  }

  /** The places to fill, each with its position counted from the first source. */
  *targets(): Generator<readonly [position: number, place: Place]> {
    const { top, bottom, left, right } = this.to;
    const start = this.along(this.sources[0]);
    for (const at of numbers(...(this.isDown ? ([top, bottom] as const) : ([left, right] as const)))) {
      const position = at - start;
      if (position < 0 || position >= this.sources.length) yield [position, this.placeAt(at)];
    }
  }

  private along(place: Place | undefined): number {
    return (this.isDown ? place?.row : place?.column) ?? 0;
  }

  private placeAt(at: number): Place {
    return this.isDown ? { row: at, column: this.line } : { row: this.line, column: at };
  }
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
