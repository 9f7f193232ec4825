import type { HostClass, HostContext } from "./HostClass";
import type { SheetModel } from "../document/model";

/** The numbers Office.js knows workbook events by. */
export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  nameChanged: 25,
} as const;

export type EventName = keyof typeof eventTypes;

/** Events of the collection of sheets have this target; those of one sheet its id. */
export const WORKBOOK_TARGET = "Workbook";

/** Methods by which Office.js says what it listens to: `_Register…` as named, and `_Unregister…` for each. */
export function eventMethods(methods: Readonly<Record<string, EventName>>): NonNullable<HostClass<object>["methods"]> {
  return Object.fromEntries(
    Object.entries(methods).flatMap(([name, event]) => [
      [
        name,
        (target: object, _: readonly unknown[], { session }: HostContext) =>
          session.listen(eventKey(event, targetOf(target))),
      ],
      [
        name.replace("_Register", "_Unregister"),
        (target: object, _: readonly unknown[], { session }: HostContext) =>
          session.unlisten(eventKey(event, targetOf(target))),
      ],
    ]),
  ); // fromEntries loses that each value is a method
}

export function eventKey(event: EventName, target: string): string {
  return `${eventTypes[event]} ${target}`;
}

/** A sheet's own events, or those of the collection of sheets. */
function targetOf(target: object): string {
  return "selection" in target ? (target as SheetModel).id : WORKBOOK_TARGET; // a sheet's target is its model
}
