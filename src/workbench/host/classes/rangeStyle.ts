import { STYLED, cellStyle } from "../../document/cellStyles";
import { DocumentError } from "../../document/DocumentError";
import type { CellFormat } from "../../document/model";
import type { HostProperty } from "../HostClass";
import type { RangeTarget } from "../HostSession";
import { textArgument } from "../readArguments";
import { commonFormat } from "./rangeFormat";

/** The cell style of a range. Giving one takes away the look the cells had. */
export const rangeStyle: HostProperty<RangeTarget> = {
  get: (target, context) => commonFormat(target, context, ({ style }) => style ?? "Normal"),
  set: ({ sheetId, area }, value, { document }) => {
    const found = cellStyle(textArgument(value, "style"));
    if (!found) throw new DocumentError("ItemNotFound", `There is no style "${textArgument(value, "style")}".`);
    const none = Object.fromEntries(STYLED.map((key) => [key, undefined])) as CellFormat;
    const style = found.name === "Normal" ? undefined : found.name;
    document.cells.format(sheetId, area, { ...none, ...found.format, ...(style ? { style } : noStyle) });
  },
};

const noStyle = { style: undefined } as unknown as CellFormat; // applyFormat takes undefined for "as in a new workbook"
