/**
 * What users do to sheets, done to every sheet of the product: each goes on giving the results of its inputs. What those are says
 * another engine, which calculates the sheet as it was made, in plain Excel's formulas, over the constants that stand there now.
 */
import type { SheetId } from "../../src/templates";
import type { CellValue, ChartModel } from "../../src/workbench/document/model";
import { eachCalculatedByIronCalc, type TypedCells } from "../engines/ironCalc";
import { gallerySheets } from "./gallerySheets";
import type { ChangedSheet } from "./survival/ChangedSheet";
import { changesOf, type SheetChange } from "./survival/changes";
import { drawn, ExampleSheet, pointsOf, type Result } from "./survival/ExampleSheet";
import { isShownAs } from "./survival/FreshSheet";

declare const emptyCell: 0 | null;

/** What the sheet showed after a change. */
interface Trial extends Pick<SheetChange, "name" | "reshapes" | "takesAway"> {
  readonly inputs: TypedCells;
  readonly values: readonly (CellValue | undefined)[];
  readonly charts: ReadonlyMap<string, { readonly title: CellValue; readonly points: readonly CellValue[][] }>;
}

type Shown = Readonly<Record<string, string>>;

const UNTOUCHED: SheetChange = { name: "nothing", act: () => undefined };

/** The changes after which other figures are typed in as well: results have to follow from where they stand now. */
const THEN_TYPED = /^(renamed|a row above|a column|a row between|a row inside)/;

/** Figures that only charts read hold rows apart by a millionth of where they stand. */
const UNPRINTED_TOLERANCE = 1e-4;

/** A sheet of the gallery after everything users do to it. */
class Trials {
  readonly all: Trial[] = [];

  private constructor(private readonly example: ExampleSheet) {}

  static async of(id: SheetId, formulas: "kam" | "plain"): Promise<Trials> {
    const example = await ExampleSheet.open(id, formulas);
    const trials = new Trials(example);
    for (const change of [UNTOUCHED, ...changesOf(example.unchanged().model)]) {
      const sheet = example.unchanged();
      change.act(sheet);
      await trials.note(change, sheet);
      if (THEN_TYPED.test(change.name)) {
        example.typeOthers(sheet);
        await trials.note({ ...change, name: typedAfter(change.name) }, sheet);
      }
      example.takeBack();
    }
    await trials.copy();
    return trials;
  }

  /** Two sheets, each with figures of its own. */
  private async copy(): Promise<void> {
    const original = this.example.unchanged();
    const copyId = await Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getActiveWorksheet().copy("End");
      copy.load("id");
      await context.sync();
      return copy.id;
    });
    const copy = original.copied(copyId);
    this.example.typeOthers(copy);
    await this.note({ ...UNTOUCHED, name: COPIED.copy }, copy);
    await this.note({ ...UNTOUCHED, name: COPIED.original }, original);
    this.example.typeOthers(original);
    await this.note({ ...UNTOUCHED, name: COPIED.both }, original);
  }

  private async note({ name, reshapes, takesAway }: SheetChange, sheet: ChangedSheet): Promise<void> {
    const { excel, fresh, results } = this.example;
    await excel.settled();
    const valuesOf = (reference: string) => excel.document.valuesOf(reference);
    const shown = (chart: ChartModel) => {
      const title = valuesOf(chart.title.formula)?.[0]?.[0] ?? "";
      return [chart.name, { title, points: pointsOf(chart, valuesOf) }] as const;
    };
    this.all.push({
      name,
      ...(reshapes && { reshapes }),
      ...(takesAway && { takesAway }),
      inputs: fresh.withConstantsOf(sheet),
      values: results.map(({ row, column }) => sheet.valueOf(row, column)),
      charts: new Map(sheet.model.charts.map(shown)),
    });
  }

  /** What is wrong after each change, by its name. */
  wrong(): ReadonlyMap<string, readonly string[]> {
    const texts = [...new Set(this.all.map(({ inputs }) => JSON.stringify(inputs)))];
    const calculated = eachCalculatedByIronCalc(texts.map((text) => JSON.parse(text) as TypedCells));
    const shownFor = ({ inputs }: Trial): Shown => calculated[texts.indexOf(JSON.stringify(inputs))] ?? {};
    const [untouched] = this.all;
    if (untouched === undefined) throw new Error("Nothing was tried");
    const first = shownFor(untouched);
    return new Map(
      this.all.map((trial) => {
        const shown = shownFor(trial);
        const cells = this.example.results.flatMap((result, i) => {
          const value = trial.values[i];
          if (value === undefined || (trial.reshapes && !result.isPrinted)) return [];
          if (trial.takesAway && (saysNothing(value) || result.isOfWhatIsThere)) return [];
          const tolerance = result.isPrinted ? undefined : UNPRINTED_TOLERANCE;
          if (this.isComparable(result, first)) {
            const wanted = shown[result.address] ?? "";
            return isShownAs(value, wanted, tolerance)
              ? []
              : [`${result.address}: ${said(value)} instead of ${wanted}`];
          }
          // Of the same constants it gives the same, whatever plain Excel makes of them.
          return shown !== first || value === result.value ? [] : [`${result.address}: ${said(value)}`];
        });
        return [trial.name, [...cells, ...this.wrongCharts(trial, shown, first)]];
      }),
    );
  }

  /** Plain Excel gives the same as our functions, where neither was changed. */
  private isComparable({ value, address, hasTwin }: Result, first: Shown): boolean {
    return hasTwin && isShownAs(value, first[address] ?? "");
  }

  private wrongCharts({ charts, takesAway }: Trial, shown: Shown, first: Shown): string[] {
    const incomparable = new Set(
      this.example.results.filter((result) => !this.isComparable(result, first)).map(({ address }) => address),
    );
    return this.example.charts.flatMap((chart) => {
      const found = charts.get(chart.name);
      const isGone = found === undefined || found.points.flat().some((value) => typeof value === "object");
      if ((takesAway && isGone) || chart.points.flat().some((address) => incomparable.has(address))) return [];
      const wanted = drawn(chart.points.map((point) => point.map((address) => shown[address] ?? "")));
      const title = found?.title ?? "";
      const hasTitle = isShownAs(title, shown[chart.title] ?? "") || (takesAway && saysNothing(title));
      return [
        ...(hasTitle ? [] : [`the title of ${chart.name}: ${said(title)} instead of ${shown[chart.title]}`]),
        ...(showsThe(wanted, found?.points ?? [])
          ? []
          : [`the points of ${chart.name}: ${said(found?.points)} instead of ${said(wanted)}`]),
      ];
    });
  }
}

/** Each point where it is wanted, with its figures. */
function showsThe(wanted: readonly string[][], found: readonly CellValue[][]): boolean {
  return (
    found.length === wanted.length &&
    found.every((point, i) => point.every((value, j) => isShownAs(value, wanted[i]?.[j] ?? "", UNPRINTED_TOLERANCE)))
  );
}

const COPIED = {
  copy: "copied, and other figures typed into the copy: the copy",
  original: "copied, and other figures typed into the copy: the original",
  both: "copied, and the same typed into the original too",
};
const typedAfter = (name: string): string => `${name}, and other figures typed in`;
const saysNothing = (value: CellValue): boolean => value === "" || value === "n/a" || typeof value === "object";
const said = (value: unknown): string => JSON.stringify(value);

// Where Excel sends 0 for an empty cell our functions have the harder work; plain formulas meet none of them.
const formulas = emptyCell === 0 ? "kam" : "plain";

it.each(gallerySheets)("the sheet %s gives the results of its inputs after everything users do to it", async (id) => {
  const trials = await Trials.of(id, formulas);
  expect(trials.all.length).toBeGreaterThan(10);
  expect(Object.fromEntries([...trials.wrong()].filter(([, wrong]) => wrong.length > 0))).toEqual({});
});
