import { intersection } from "./area";
import { DocumentError } from "./DocumentError";
import type { Area, ConditionalFormatModel } from "./model";
import { checkAllowed } from "./protection";
import type { WorkbookState } from "./WorkbookState";

/** The conditional formats of cells. The newest comes first, as in Excel. */
export class ConditionalFormats {
  constructor(private readonly state: WorkbookState) {}

  add(sheetId: string, area: Area, type: string): ConditionalFormatModel {
    const sheet = this.state.sheet(sheetId);
    checkAllowed(sheet, "allowFormatCells");
    for (const each of sheet.conditionalFormats) each.priority += 1;
    const added: ConditionalFormatModel = {
      id: `{cf${this.state.newId()}}`,
      area,
      type,
      stopIfTrue: false,
      priority: 0,
      rule: {},
      format: {},
    };
    sheet.conditionalFormats.push(added);
    this.state.changed("objects", sheetId, area);
    return added;
  }

  /** Those that touch an area, first things first. */
  at(sheetId: string, area: Area): ConditionalFormatModel[] {
    const touching = this.state.sheet(sheetId).conditionalFormats.filter((each) => intersection(each.area, area));
    return touching.sort((one, other) => one.priority - other.priority);
  }

  find(sheetId: string, id: string): ConditionalFormatModel {
    const found = this.state.sheet(sheetId).conditionalFormats.find((each) => each.id === id);
    if (!found) throw new DocumentError("ItemNotFound", "This conditional format is not there any more.");
    return found;
  }

  change(sheetId: string, id: string, change: Partial<Omit<ConditionalFormatModel, "id">>): void {
    const found = this.find(sheetId, id);
    checkAllowed(this.state.sheet(sheetId), "allowFormatCells");
    Object.assign(found, change);
    this.state.changed("objects", sheetId, found.area);
  }

  delete(sheetId: string, ids: readonly string[]): void {
    const sheet = this.state.sheet(sheetId);
    checkAllowed(sheet, "allowFormatCells");
    sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => !ids.includes(each.id));
    sheet.conditionalFormats
      .sort((one, other) => one.priority - other.priority)
      .forEach((each, priority) => (each.priority = priority));
    this.state.changed("objects", sheetId);
  }
}
