import type { SheetModel, WorkbookChange } from "../document/model";
import { formatArea } from "../document/reference";
import type { WorkbookDocument } from "../document/WorkbookDocument";
import { WORKBOOK_TARGET, eventKey, sheetsEvents } from "./events";
import type { HostMessage } from "./HostMessage";
import type { HostSession } from "./HostSession";

const CATEGORY = 65536;

/** Turns changes of the document into the events Excel raises, for those who listen. Several writes in one request are one event over all their cells. */
export class WorkbookEvents {
  private sheets: ReadonlyMap<string, string>;
  private activeSheetId: string;

  constructor(
    private readonly document: WorkbookDocument,
    private readonly session: HostSession,
    private readonly send: (messages: readonly HostMessage[]) => void,
  ) {
    this.sheets = namesById(document.model.sheets);
    this.activeSheetId = document.model.activeSheetId;
  }

  start(): void {
    this.document.onChange((change) => {
      const messages = [...this.sheetsChanged(change), ...this.cellsChanged(change), ...this.selectionChanged(change)];
      if (messages.length > 0) this.send(messages);
    });
  }

  private cellsChanged({ kind, sheetId, area, source }: WorkbookChange): HostMessage[] {
    if (kind !== "cells" || sheetId === undefined || !area) return [];
    const details = {
      address: formatArea(area),
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: source === "addin" ? "ThisLocalAddin" : "Unknown",
      worksheetId: sheetId,
    };
    return this.messages("onChanged", sheetId, details);
  }

  private selectionChanged({ kind, sheetId, area }: WorkbookChange): HostMessage[] {
    if (kind !== "selection" || sheetId === undefined || !area) return [];
    return this.messages("onSelectionChanged", sheetId, { address: formatArea(area), worksheetId: sheetId });
  }

  /** What happened to the sheets themselves is read off the workbook: added, deleted, renamed, another one shown. */
  private sheetsChanged({ kind }: WorkbookChange): HostMessage[] {
    if (kind !== "structure" && kind !== "selection") return [];
    const before = this.sheets;
    const now = (this.sheets = namesById(this.document.model.sheets));
    const added = [...now.keys()].filter((id) => !before.has(id));
    const deleted = [...before.keys()].filter((id) => !now.has(id));
    const renamed = [...now].filter(([id, name]) => before.has(id) && before.get(id) !== name);
    return [
      ...added.flatMap((id) => this.messages("onAdded", id, { source: "Local", worksheetId: id })),
      ...deleted.flatMap((id) => this.messages("onDeleted", id, { source: "Local", worksheetId: id })),
      ...renamed.flatMap(([id, nameAfter]) =>
        this.messages("onNameChanged", id, { nameAfter, nameBefore: before.get(id), source: "Local", worksheetId: id }),
      ),
      ...this.activeSheetChanged(),
    ];
  }

  private activeSheetChanged(): HostMessage[] {
    const before = this.activeSheetId;
    const now = (this.activeSheetId = this.document.model.activeSheetId);
    if (now === before) return [];
    return [
      ...this.messages("onDeactivated", before, { worksheetId: before }),
      ...this.messages("onActivated", now, { worksheetId: now }),
    ];
  }

  /** To those who listen to the sheet, and to those who listen to all sheets. */
  private messages(event: keyof typeof sheetsEvents, sheetId: string, details: Record<string, unknown>): HostMessage[] {
    const { type } = sheetsEvents[event];
    return [sheetId, WORKBOOK_TARGET]
      .filter((target) => this.session.hears(eventKey(type, target)))
      .map((target) => [CATEGORY, type, target, JSON.stringify(details)]);
  }
}

function namesById(sheets: readonly SheetModel[]): ReadonlyMap<string, string> {
  return new Map(sheets.map(({ id, name }) => [id, name]));
}
