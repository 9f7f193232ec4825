import { checkSheetName } from "./nameRules";
import { newSheet } from "./newWorkbook";
import { DocumentError } from "./DocumentError";
import { checkAllowed, checkStructure } from "./protection";
import { rewriteFormulas } from "./rewriteFormulas";
import { withSheetDeleted, withSheetRenamed } from "./sheetReferences";
import { withTableDeleted } from "./tableReferences";
import type { Area, PageLayoutModel, SheetModel } from "./model";
import type { WorkbookState } from "./WorkbookState";

/** The sheets of a workbook and the rules Excel keeps for them. */
export class Sheets {
  constructor(private readonly state: WorkbookState) {}

  /** Adds an empty sheet at the end; without a name, "Sheet2" or the next that is free. */
  add(name = this.freeName()): SheetModel {
    const { model } = this.state;
    checkStructure(model);
    this.checkName(name);
    const sheet = newSheet(`{${this.state.newId()}}`, name);
    this.state.set(model, "sheets", [...model.sheets, sheet]);
    this.state.changed("structure", sheet.id);
    return sheet;
  }

  rename(id: string, name: string): void {
    const { model } = this.state;
    const sheet = this.state.sheet(id);
    if (sheet.name === name) return;
    checkStructure(model);
    this.checkName(name, sheet);
    const before = sheet.name;
    this.state.set(sheet, "name", name);
    rewriteFormulas(this.state, (formula) => withSheetRenamed(formula, before, name));
    this.state.changed("structure", id);
  }

  delete(id: string): void {
    const { model } = this.state;
    const sheet = this.state.sheet(id);
    checkStructure(model);
    if (sheet.visibility === "VeryHidden")
      throw new DocumentError("GeneralException", "A very hidden sheet cannot be deleted: show it first.");
    if (sheet.visibility === "Visible") this.checkAnotherIsVisible(sheet, "deleted");
    const position = model.sheets.indexOf(sheet);
    const sheetNames = model.sheets.map(({ name }) => name);
    const sheets = model.sheets.filter((each) => each !== sheet);
    const names = model.names.filter((name) => name.sheetId !== id);
    this.state.set(model, "sheets", sheets);
    this.state.set(model, "names", names);
    rewriteFormulas(this.state, (formula) => {
      const withoutTables = sheet.tables.reduce((text, table) => withTableDeleted(text, table.name), formula);
      return withSheetDeleted(withoutTables, sheet.name, sheetNames);
    });
    if (model.activeSheetId === id) this.activateNear(position);
    this.state.changed("structure", id);
  }

  setVisibility(id: string, visibility: SheetModel["visibility"]): void {
    const { model } = this.state;
    const sheet = this.state.sheet(id);
    if (sheet.visibility === visibility) return;
    checkStructure(model);
    if (visibility !== "Visible") this.checkAnotherIsVisible(sheet, "hidden");
    this.state.set(sheet, "visibility", visibility);
    if (visibility !== "Visible" && model.activeSheetId === id) this.activateNear(model.sheets.indexOf(sheet));
    this.state.changed("structure", id);
  }

  move(id: string, position: number): void {
    const { model } = this.state;
    const sheet = this.state.sheet(id);
    checkStructure(model);
    if (!Number.isInteger(position) || position < 0 || position >= model.sheets.length) {
      throw new DocumentError(
        "InvalidArgument",
        `There is no position ${position} among ${model.sheets.length} sheets.`,
      );
    }
    const sheets = model.sheets.filter((each) => each !== sheet);
    sheets.splice(position, 0, sheet);
    this.state.set(model, "sheets", sheets);
    this.state.changed("structure", id);
  }

  activate(id: string): void {
    const sheet = this.state.sheet(id);
    if (sheet.visibility !== "Visible")
      throw new DocumentError("InvalidOperation", `The sheet "${sheet.name}" is hidden.`);
    if (this.state.model.activeSheetId === id) return;
    this.state.look(sheet);
    this.state.changed("selection", id, sheet.selection);
  }

  select(id: string, area: Area): void {
    const sheet = this.state.sheet(id);
    this.activate(id);
    this.state.look(sheet, { ...area });
    this.state.changed("selection", id, area);
  }

  /** How a sheet is shown, beside its cells. */
  setLook(id: string, look: Partial<Pick<SheetModel, "tabColor" | "showGridlines" | "showHeadings" | "freeze">>): void {
    this.state.assign<SheetModel>(this.state.sheet(id), look);
    this.state.changed("objects", id);
  }

  setPageLayout(id: string, layout: Partial<PageLayoutModel>): void {
    const sheet = this.state.sheet(id);
    checkAllowed(sheet);
    this.state.set(sheet, "pageLayout", { ...sheet.pageLayout, ...layout });
    this.state.changed("objects", id);
  }

  /** Protects a sheet with options, or ends its protection; with a password, only who knows it can end it. */
  protect(id: string, options: Record<string, unknown> | undefined, password?: string): void {
    const sheet = this.state.sheet(id);
    if (options === undefined && sheet.protection.password !== undefined && sheet.protection.password !== password)
      throw new DocumentError("AccessDenied", `The password of the sheet "${sheet.name}" is another one.`);
    const kept = options !== undefined && password !== undefined && { password };
    this.state.set(sheet, "protection", { protected: options !== undefined, options: options ?? {}, ...kept });
    this.state.changed("objects", id);
  }

  protectStructure(protect: boolean): void {
    this.state.set(this.state.model, "structureProtected", protect);
    this.state.changed("objects");
  }

  private checkName(name: string, self?: SheetModel): void {
    checkSheetName(name);
    const taken = this.state.sheetNamed(name);
    if (taken && taken !== self)
      throw new DocumentError("ItemAlreadyExists", `There is already a sheet "${taken.name}".`);
  }

  private checkAnotherIsVisible(sheet: SheetModel, done: string): void {
    if (this.state.model.sheets.some((each) => each !== sheet && each.visibility === "Visible")) return;
    throw new DocumentError("InvalidOperation", `The last visible sheet cannot be ${done}.`);
  }

  /** Excel shows the sheet that has taken the place, or else the nearest before it. */
  private activateNear(position: number): void {
    const { sheets } = this.state.model;
    const near = sheets.slice(position).concat(sheets.slice(0, position).reverse());
    const next = near.find((sheet) => sheet.visibility === "Visible");
    if (next) this.state.look(next);
  }

  private freeName(): string {
    let number = this.state.model.sheets.length + 1;
    while (this.state.sheetNamed(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}
