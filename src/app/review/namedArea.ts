import { FIRST_DAY } from "./days";
import type { CellArea } from "../check/CellArea";
import type { WorkbookReading } from "../check/WorkbookReading";
import type { NameSnapshot } from "../../workbook/WorkbookSnapshot";

/** Cells of one sheet with the name that stands for them. */
export interface NamedArea extends CellArea {
  readonly name: NameSnapshot;
}

/** The cells of a sheet that have one of our names; of a second sheet of its kind the names end in a number. */
export function namedArea(reading: WorkbookReading, sheetId: string, name: string): NamedArea | undefined {
  const pattern = new RegExp(`^${name}(_\\d+)?$`, "i");
  for (const each of reading.names.filter((known) => pattern.test(known.name))) {
    const area = reading.areaOfAddress(each.formula.replace(/^=/, ""), each.sheetId);
    if (area?.sheetId === sheetId) return { ...area, name: each };
  }
  return undefined;
}

/** The day in the only cell of that name, whatever its hour; null where there is none that Excel knows. */
export function namedDay(reading: WorkbookReading, sheetId: string, name: string): number | null {
  const day = Math.floor(reading.numberIn(namedArea(reading, sheetId, name)) ?? 0);
  return day >= FIRST_DAY ? day : null;
}
