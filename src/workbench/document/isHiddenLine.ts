import type { LineModel } from "./model";

/** True for a row or column that is not shown, by whoever hid it or by a filter. */
export function isHiddenLine(line: LineModel | undefined): boolean {
  return line?.hidden === true || line?.filtered === true;
}
