import { boundingArea, someTouches } from "./area";
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
    for (const each of sheet.conditionalFormats) this.state.set(each, "priority", each.priority + 1);
    const added: ConditionalFormatModel = {
      id: `{cf${this.state.newId()}}`,
      areas: [area],
      type,
      stopIfTrue: false,
      priority: 0,
      rule: {},
      format: {},
    };
    this.state.set(sheet, "conditionalFormats", [...sheet.conditionalFormats, added]);
    this.state.changed("objects", sheetId, area);
    return added;
  }

  /** Those that touch an area, first things first. */
  at(sheetId: string, area: Area): ConditionalFormatModel[] {
    const touching = this.state.sheet(sheetId).conditionalFormats.filter((each) => someTouches(each.areas, area));
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
    this.state.assign(found, change);
    this.state.changed("objects", sheetId, boundingArea(found.areas));
  }

  /** Puts a format at a place in the order in which they are looked at, from 0; the others make way. */
  setPriority(sheetId: string, id: string, priority: number): void {
    const sheet = this.state.sheet(sheetId);
    checkAllowed(sheet, "allowFormatCells");
    const found = this.find(sheetId, id);
    const others = sheet.conditionalFormats.filter((each) => each !== found);
    others.sort((one, other) => one.priority - other.priority).splice(priority, 0, found);
    others.forEach((each, position) => this.state.set(each, "priority", position));
    this.state.changed("objects", sheetId, boundingArea(found.areas));
  }

  delete(sheetId: string, ids: readonly string[]): void {
    const sheet = this.state.sheet(sheetId);
    checkAllowed(sheet, "allowFormatCells");
    const left = sheet.conditionalFormats.filter((each) => !ids.includes(each.id));
    left.sort((one, other) => one.priority - other.priority);
    left.forEach((each, priority) => this.state.set(each, "priority", priority));
    this.state.set(sheet, "conditionalFormats", left);
    this.state.changed("objects", sheetId);
  }
}
