import { DocumentError } from "../DocumentError";
import type { Draft } from "../Draft";
import type { NameModel, SheetModel, WorkbookModel } from "../model";
import { checkStructure } from "../protection";
import { rewriteFormulas } from "../rewriteFormulas";
import { withSheetRenamed } from "../sheetReferences";
import { withTableRenamed } from "../tableReferences";
import type { Tables } from "../Tables";
import type { WorkbookState } from "../WorkbookState";

const LONGEST_NAME = 31;

/** Copying a sheet: what refers to the sheet from itself refers to the copy from the copy. */
export class SheetCopying {
  constructor(
    private readonly state: WorkbookState,
    private readonly tables: Tables,
  ) {}

  /**
   * Copies a sheet and gives the copy's id. Names of the workbook that point to the sheet stay with it; the copy gets its own, which
   * hold on it only.
   *
   * @param position among all sheets, from 0; without one, right behind the sheet
   */
  copySheet(sheetId: string, position?: number): string {
    const { model } = this.state;
    checkStructure(model);
    const original = this.state.sheet(sheetId);
    const at = position ?? model.sheets.indexOf(original) + 1;
    if (!Number.isInteger(at) || at < 0 || at > model.sheets.length)
      throw new DocumentError("InvalidArgument", `There is no position ${at} among ${model.sheets.length} sheets.`);
    const copy = this.copyOf(original);
    this.state.set(model, "sheets", [...model.sheets.slice(0, at), copy, ...model.sheets.slice(at)]);
    for (const table of original.tables) this.tables.addCopy(copy.id, table, table.area, table.filters);
    const renamed = original.tables.map((table, i) => [table.name, copy.tables[i]?.name ?? table.name] as const);
    const ofCopy = (formula: string): string =>
      renamed.reduce(
        (text, [from, to]) => withTableRenamed(text, from, to),
        withSheetRenamed(formula, original.name, copy.name),
      );
    this.state.set(model, "names", [...model.names, ...copiedNames(model, original.id, copy.id, ofCopy)]);
    rewriteFormulas(this.state, (formula, { sheet }) => (sheet === copy ? ofCopy(formula) : formula));
    this.state.changed("structure", copy.id);
    return copy.id;
  }

  private copyOf(original: SheetModel): SheetModel {
    const copy = structuredClone(original) as Draft<SheetModel>;
    const id = (prefix: string): string => `${prefix}${this.state.newId()}`;
    return {
      ...copy,
      id: `{${this.state.newId()}}`,
      name: this.freeName(original.name),
      visibility: "Visible",
      tables: [],
      validations: copy.validations.map((each) => ({ ...each, id: id("dv") })),
      conditionalFormats: copy.conditionalFormats.map((each) => ({ ...each, id: `{${id("cf")}}` })),
      comments: copy.comments.map((each) => ({ ...each, id: `{${id("comment")}}` })),
      charts: copy.charts.map((each) => ({ ...each, id: `{${id("chart")}}` })),
    };
  }

  /** "Matrix (2)", or the next number that is free; a long name is cut to make room for it. */
  private freeName(name: string): string {
    const base = name.replace(/ \(\d+\)$/, "");
    for (let number = 2; ; number++) {
      const suffix = ` (${number})`;
      const free = base.slice(0, LONGEST_NAME - suffix.length) + suffix;
      if (!this.state.sheetNamed(free)) return free;
    }
  }
}

/** The names that hold for the copy: those of the sheet, and those of the workbook that point to it or its tables. */
function copiedNames(
  { names }: WorkbookModel,
  originalId: string,
  sheetId: string,
  ofCopy: (formula: string) => string,
): NameModel[] {
  const own = names.filter((name) => name.sheetId === originalId);
  const ownNames = new Set(own.map(({ name }) => name.toLowerCase()));
  const ofWorkbook = names.filter(
    ({ name, formula, sheetId: scope }) =>
      scope === undefined && ofCopy(formula) !== formula && !ownNames.has(name.toLowerCase()),
  );
  return [...own, ...ofWorkbook].map((name) => ({ ...name, sheetId }));
}
