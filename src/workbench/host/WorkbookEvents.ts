import { intersection } from "../document/area";
import { isFormula } from "../document/isFormula";
import type { WorkbookChange } from "../document/model";
import { formatArea } from "../document/reference";
import type { WorkbookDocument } from "../document/WorkbookDocument";
import { cellEvents } from "./cellEvents";
import { eventKey, ofSheet, sheetEvents, tableEvents, type RaisedEvent } from "./events";
import type { HostMessage } from "./HostMessage";
import type { HostSession } from "./HostSession";
import { sheetChanges, sheetsState, type SheetsState } from "./sheetEvents";

const CATEGORY = 65536;

/** Turns changes of the document into the events Excel raises, for those who listen. */
export class WorkbookEvents {
  private sheets: SheetsState;

  constructor(
    private readonly document: WorkbookDocument,
    private readonly session: HostSession,
    private readonly send: (messages: readonly HostMessage[]) => void,
  ) {
    this.sheets = sheetsState(document.model);
  }

  start(): void {
    this.document.onChange((change) => {
      const before = this.sheets;
      this.sheets = sheetsState(this.document.model);
      if (!this.session.listensToEvents) return;
      const messages = [...sheetChanges(before, this.sheets), ...this.contentChanged(change)].flatMap((raised) =>
        this.messages(raised),
      );
      if (messages.length > 0) this.send(messages);
    });
  }

  private contentChanged(change: WorkbookChange): RaisedEvent[] {
    const { kind, sheetId } = change;
    const sheet = this.document.model.sheets.find(({ id }) => id === sheetId);
    if (kind === "selection") return sheet && change.area ? this.selectionChanged(change) : [];
    // Only the step this change belongs to says what was assigned.
    const { latest } = this.document.state.history;
    const assignments = latest?.changes.includes(change) === true ? latest.assignments : undefined;
    return [...(sheet ? cellEvents(change, sheet, assignments) : []), ...this.calculated(change)];
  }

  private selectionChanged({ sheetId = "", area }: WorkbookChange): RaisedEvent[] {
    if (!area) return [];
    const address = formatArea(area);
    const tables = this.document.state.sheet(sheetId).tables.filter((table) => intersection(table.area, area));
    return [
      ofSheet(sheetEvents.onSelectionChanged, sheetId, { address }),
      ...tables.map(({ id }) => ({
        event: tableEvents.onSelectionChanged,
        targets: [id],
        details: { address, isInsideTable: true, tableId: id, worksheetId: sheetId },
      })),
    ];
  }

  /** Every sheet with formulas counts as calculated whenever cells have changed or custom functions have answered. */
  private calculated({ kind }: WorkbookChange): RaisedEvent[] {
    if (kind === "objects" || kind === "selection") return [];
    return this.document.model.sheets
      .filter(({ id }) => this.isHeard(ofSheet(sheetEvents.onCalculated, id, {})))
      .filter(({ cells }) => Object.values(cells).some(isFormula))
      .map(({ id }) => ofSheet(sheetEvents.onCalculated, id, {}));
  }

  private isHeard({ event, targets }: RaisedEvent): boolean {
    return targets.some((target) => this.session.hears(eventKey(event.type, target)));
  }

  private messages({ event, targets, details }: RaisedEvent): HostMessage[] {
    return targets
      .filter((target) => this.session.hears(eventKey(event.type, target)))
      .map((target) => [CATEGORY, event.type, target, JSON.stringify(details)]);
  }
}
