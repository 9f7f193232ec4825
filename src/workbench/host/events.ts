import type { HostEvent } from "./HostClass";

/** Events of the collection of sheets have this target; those of one sheet its id. */
export const WORKBOOK_TARGET = "Workbook";

type Events = Readonly<Record<string, HostEvent>>;

export const sheetEvents = {
  onChanged: { method: "DataChangedEvent", type: 10 },
  onActivated: { method: "ActivatedEvent", type: 11 },
  onDeactivated: { method: "DeactivatedEvent", type: 12 },
  onSelectionChanged: { method: "SelectionChangedEvent", type: 14 },
  onCalculated: { method: "CalculatedEvent", type: 16 },
  onFormatChanged: { method: "FormatChangedEvent", type: 18 },
  onRowSorted: { method: "RowSortedEvent", type: 19 },
  onColumnSorted: { method: "ColumnSortedEvent", type: 20 },
  onFormulaChanged: { method: "FormulaChangedEvent", type: 23 },
  onProtectionChanged: { method: "ProtectionChangedEvent", type: 24 },
  onNameChanged: { method: "EventNameChanged", type: 25 },
  onVisibilityChanged: { method: "EventVisibilityChanged", type: 26 },
} as const satisfies Events;

export const sheetsEvents = {
  ...sheetEvents,
  onAdded: { method: "AddedEvent", type: 13 },
  onDeleted: { method: "DeletedEvent", type: 15 },
  onMoved: { method: "EventMoved", type: 27 },
} as const satisfies Events;

export const tableEvents = {
  onSelectionChanged: { method: "SelectionChangedEvent", type: 100 },
  onChanged: { method: "DataChangedEvent", type: 101 },
} as const satisfies Events;

export const tablesEvents = {
  onChanged: tableEvents.onChanged,
  onAdded: { method: "AddedEvent", type: 102 },
  onDeleted: { method: "DeletedEvent", type: 103 },
} as const satisfies Events;

export const commentEvents = {
  onAdded: { method: "AddedEvent", type: 250 },
  onDeleted: { method: "DeletedEvent", type: 251 },
  onChanged: { method: "ChangedEvent", type: 252 },
} as const satisfies Events;

/** Something to tell: an event, what it happened to, and what the page is told of it. */
export interface RaisedEvent {
  readonly event: HostEvent;
  /** Those who may have asked for it: the thing itself, its sheet, the workbook. */
  readonly targets: readonly string[];
  readonly details: Readonly<Record<string, unknown>>;
}

/** An event of a sheet, for those who listen to it and for those who listen to all sheets. */
export function ofSheet(event: HostEvent, sheetId: string, details: Readonly<Record<string, unknown>>): RaisedEvent {
  return { event, targets: [sheetId, WORKBOOK_TARGET], details: { ...details, worksheetId: sheetId } };
}

export function eventKey(type: number, target: string): string {
  return `${type} ${target}`;
}
