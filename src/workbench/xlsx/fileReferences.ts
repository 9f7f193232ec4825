import { union } from "../document/area";
import type { Area } from "../document/model";
import { columnLetters, parseReference } from "../document/reference";

/** "A1" */
export function fileCell(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "A1:B2": with both numbers also for whole rows and columns. */
export function fileArea({ top, left, bottom, right }: Area): string {
  const first = fileCell(top, left);
  const last = fileCell(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

export function fileAreas(areas: readonly Area[]): string {
  return areas.map(fileArea).join(" ");
}

/** The areas of "A1:B2 C3"; what is none is left out. */
export function readAreas(text: string | undefined): Area[] {
  return (text ?? "").split(/\s+/).flatMap((each) => parseReference(each)?.area ?? []);
}

export function readArea(text: string | undefined): Area | undefined {
  return readAreas(text)[0];
}

/** Where formulas of rules that hold for several areas count from. */
export function topLeft(areas: readonly Area[]): { readonly row: number; readonly column: number } {
  const all = areas.reduce<Area | undefined>((sum, area) => (sum ? union(sum, area) : area), undefined);
  return { row: all?.top ?? 0, column: all?.left ?? 0 };
}
