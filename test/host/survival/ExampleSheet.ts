import type { SheetId } from "../../../src/templates";
import { columnLetters } from "../../../src/templates/address";
import type { SheetPlan } from "../../../src/templates/SheetPlan";
import { contains } from "../../../src/workbench/document/area";
import type { CellValue, ChartModel } from "../../../src/workbench/document/model";
import { parseReference } from "../../../src/workbench/document/reference";
import { carryOut } from "../../../src/workbook/carryOut";
import { galleryPlan } from "../gallerySheets";
import { openExcel, type OpenExcel } from "../openExcel";
import { addressesIn } from "./addressesIn";
import { ChangedSheet } from "./ChangedSheet";
import { FreshSheet } from "./FreshSheet";

/** A cell with a result, as the sheet was made. */
export interface Result {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly isPrinted: boolean;
  /** Plain Excel has an exact formula for it. */
  readonly hasTwin: boolean;
  /** It is about the sections that are there: without one of them it is another, and right. */
  readonly isOfWhatIsThere: boolean;
}

/** A chart's points as addresses: for each, where it stands, and its figures. */
export interface ChartCells {
  readonly name: string;
  readonly title: string;
  readonly points: readonly (readonly string[])[];
}

/** A figure that someone may type over, and what they type. */
interface Typing {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** A plan whose user deletes a section is not less complete for it; test/host/accountPlan.test.ts says by how much. */
const OF_WHAT_IS_THERE = "kam_plan_completeness";

const DAYS = { from: 36_526, to: 73_050 };
/** Below it, figures outside of tables are limits, ranks and switches, which have to stay in order. */
const SMALL = 10;

/** A sheet of the gallery with its example, in a workbook of its own, as it was made. */
export class ExampleSheet {
  readonly results: readonly Result[];
  readonly charts: readonly ChartCells[];
  private readonly typings: readonly Typing[];

  private constructor(
    readonly excel: OpenExcel,
    readonly sheetId: string,
    private readonly plan: SheetPlan,
    readonly fresh: FreshSheet,
  ) {
    const cells = this.cells();
    this.results = cells.filter(({ row, column }) => excel.document.formulaAt(sheetId, row, column));
    this.charts = excel.document.state.sheet(sheetId).charts.map(chartCells);
    this.typings = cells.flatMap((cell) => this.typingInto(cell)).filter((_, i) => i % 3 === 0);
  }

  static async open(id: SheetId, formulas: "kam" | "plain"): Promise<ExampleSheet> {
    const excel = await openExcel();
    const plan = galleryPlan(id, { formulas });
    const { sheetId } = await Excel.run((context) => carryOut(context, plan));
    await excel.settled();
    excel.document.clearHistory(); // so that undoing ends here
    return new ExampleSheet(excel, sheetId, plan, new FreshSheet(id));
  }

  unchanged(): ChangedSheet {
    return new ChangedSheet(this.excel.document, this.sheetId);
  }

  takeBack(): void {
    while (this.excel.document.canUndo) this.excel.document.undo();
  }

  /** Other figures in every third cell that has one of the user's. */
  typeOthers(sheet: ChangedSheet): void {
    for (const { row, column, value } of this.typings) sheet.paste(row, column, value);
  }

  private typingInto({ row, column, value }: Result): Typing[] {
    const { input, format } = this.excel.document.state.cell(this.sheetId, row, column) ?? {};
    if (typeof input !== "number" || typeof value !== "number" || format?.locked !== false) return [];
    const isDay = value > DAYS.from && value < DAYS.to;
    const inTable = this.unchanged().model.tables.some(({ area }) => contains(area, row, column));
    if (isDay || value <= 1 || (!inTable && value < SMALL)) return [];
    return [{ row, column, value: Number.isInteger(value) ? value - 1 : value * 0.9 }];
  }

  private cells(): Result[] {
    const { document } = this.excel;
    const used = document.cells.usedArea(this.sheetId, true);
    const lastPrinted = parseReference(this.plan.finish.print.area.split(",")[0] ?? "")?.area.right ?? 0;
    const twinless = new Set(this.plan.withoutTwin.flatMap(addressesIn));
    const named = this.plan.names.find(({ name }) => name === OF_WHAT_IS_THERE)?.address;
    const found: Result[] = [];
    for (let row = 0; row <= (used?.bottom ?? 0); row++) {
      for (let column = 0; column <= (used?.right ?? 0); column++) {
        const address = `${columnLetters(column)}${row + 1}`;
        const value = document.valueAt(this.sheetId, row, column);
        const isOfWhatIsThere =
          address === named || document.formulaAt(this.sheetId, row, column)?.includes(OF_WHAT_IS_THERE) === true;
        const hasTwin = !twinless.has(address);
        found.push({ address, row, column, value, isPrinted: column <= lastPrinted, hasTwin, isOfWhatIsThere });
      }
    }
    return found;
  }
}

function chartCells({ name, series, title }: ChartModel): ChartCells {
  const [first] = series;
  const columns = [first?.categories ?? "", ...series.map(({ values }) => values)].map(addressesIn);
  return {
    name,
    title: addressesIn(title.formula)[0] ?? "",
    points: (columns[0] ?? []).map((_, i) => columns.map((column) => column[i] ?? "")),
  };
}

/** What a chart shows now: a point for each place that has a name and a figure other than 0. */
export function pointsOf(
  { series }: ChartModel,
  valuesOf: (reference: string) => CellValue[][] | undefined,
): CellValue[][] {
  const [first] = series;
  const columns = [first?.categories ?? "", ...series.map(({ values }) => values)].map((each) =>
    valuesOf(each)?.flat(),
  );
  return drawn((columns[0] ?? []).map((_, i) => columns.map((column) => column?.[i] ?? "")));
}

export function drawn<Value>(points: readonly Value[][]): Value[][] {
  const isNothing = (value: Value): boolean => value === "" || value === undefined || Number(value) === 0;
  return points.filter(([place, ...figures]) => place !== "" && place !== undefined && !figures.every(isNothing));
}
