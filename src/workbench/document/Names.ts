import { checkFormula } from "./checkFormula";
import { DocumentError } from "./DocumentError";
import type { NameModel } from "./model";
import { checkDefinedName } from "./nameRules";
import type { WorkbookState } from "./WorkbookState";

/** The defined names of a workbook and the rules Excel keeps for them. */
export class Names {
  constructor(private readonly state: WorkbookState) {}

  /** @param formula a text without "=" in front becomes a text constant, as in Excel */
  add(name: string, formula: string, comment = "", sheetId?: string): NameModel {
    checkDefinedName(name);
    const { model } = this.state;
    const taken = model.names.some(
      (each) => each.sheetId === sheetId && each.name.toLowerCase() === name.toLowerCase(),
    );
    const isTable = model.sheets.some((sheet) =>
      sheet.tables.some((table) => table.name.toLowerCase() === name.toLowerCase()),
    );
    if (taken || isTable) throw new DocumentError("ItemAlreadyExists", `The name "${name}" is already in use.`);
    const added: NameModel = {
      name,
      formula: asFormula(formula),
      comment,
      visible: true,
      ...(sheetId !== undefined && { sheetId }),
    };
    this.state.set(model, "names", [...model.names, added]);
    this.state.changed("structure", sheetId);
    return added;
  }

  find(name: string, sheetId?: string): NameModel | undefined {
    return this.state.model.names.find(
      (each) => each.sheetId === sheetId && each.name.toLowerCase() === name.toLowerCase(),
    );
  }

  change(name: NameModel, change: Partial<Pick<NameModel, "formula" | "comment" | "visible">>): void {
    this.state.assign(name, { ...change, ...(change.formula !== undefined && { formula: asFormula(change.formula) }) });
    this.state.changed("structure", name.sheetId);
  }

  delete(name: NameModel): void {
    const { model } = this.state;
    if (!model.names.includes(name))
      throw new DocumentError("ItemNotFound", `The name "${name.name}" is not there any more.`);
    const names = model.names.filter((each) => each !== name);
    this.state.set(model, "names", names);
    this.state.changed("structure", name.sheetId);
  }
}

function asFormula(text: string): string {
  if (!text.startsWith("=")) return `="${text.replaceAll('"', '""')}"`;
  checkFormula(text);
  return text;
}
