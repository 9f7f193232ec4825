import type { Area } from "../document/model";
import { adjustReference } from "../document/structure/adjustReference";
import type { StructureChange } from "../document/structure/StructureChange";
import type { WorkbookDocument } from "../document/WorkbookDocument";
import type { HostObject } from "./HostClass";

/** Cells of a sheet, as ranges and their formats have them. */
interface CellsTarget {
  readonly sheetId: string;
  readonly area: Area;
}

/**
 * The object as it is after cells were inserted, deleted or moved: ranges that an add-in holds on to follow their cells, as in
 * Excel. A range whose cells are gone is one of no sheet.
 */
export function followCells(object: HostObject, change: StructureChange, { state }: WorkbookDocument): HostObject {
  const { target } = object;
  const before = isCells(target) ? state.model.sheets.find(({ id }) => id === target.sheetId) : undefined;
  if (!isCells(target) || !before) return object;
  const place = adjustReference({ sheetName: before.name, area: target.area }, change);
  if (place?.area === target.area) return object;
  const sheetId = (place && state.sheetNamed(place.sheetName)?.id) ?? "";
  return { ...object, target: { ...target, sheetId, area: place?.area ?? target.area } };
}

function isCells(target: unknown): target is CellsTarget {
  return (
    typeof target === "object" &&
    target !== null &&
    "sheetId" in target &&
    "area" in target &&
    target.area !== undefined
  );
}
