import type { HostEvent } from "./HostClass";

/** Events of the collection of sheets have this target; those of one sheet its id. */
export const WORKBOOK_TARGET = "Workbook";

export const sheetEvents = {
  onChanged: { method: "DataChangedEvent", type: 10 },
  onActivated: { method: "ActivatedEvent", type: 11 },
  onDeactivated: { method: "DeactivatedEvent", type: 12 },
  onSelectionChanged: { method: "SelectionChangedEvent", type: 14 },
  onNameChanged: { method: "EventNameChanged", type: 25 },
} as const satisfies Readonly<Record<string, HostEvent>>;

export const sheetsEvents = {
  ...sheetEvents,
  onAdded: { method: "AddedEvent", type: 13 },
  onDeleted: { method: "DeletedEvent", type: 15 },
} as const satisfies Readonly<Record<string, HostEvent>>;

export const commentEvents = {
  onAdded: { method: "AddedEvent", type: 250 },
  onDeleted: { method: "DeletedEvent", type: 251 },
  onChanged: { method: "ChangedEvent", type: 252 },
} as const satisfies Readonly<Record<string, HostEvent>>;

export const tableEvents = {
  onSelectionChanged: { method: "SelectionChangedEvent", type: 100 },
  onChanged: { method: "DataChangedEvent", type: 101 },
} as const satisfies Readonly<Record<string, HostEvent>>;

export const tablesEvents = {
  onChanged: tableEvents.onChanged,
  onAdded: { method: "AddedEvent", type: 102 },
  onDeleted: { method: "DeletedEvent", type: 103 },
} as const satisfies Readonly<Record<string, HostEvent>>;

export function eventKey(type: number, target: string): string {
  return `${type} ${target}`;
}
