import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import type { HostProperty } from "../HostClass";
import type { RangeTarget } from "../HostSession";
import { singleCell } from "../../document/area";
import { formatArea } from "../../document/reference";
import { rangeValues } from "./rangeValues";

/** Formulas with their references counted from the cell they stand in: `=R[0]C[-2]*R[0]C[-1]`. */
export const formulasR1C1: HostProperty<RangeTarget> = {
  get: (target, context) => mapped(target, rangeValues["formulas"]?.get?.(target, context), translateFormulaToR1C1),
  set: (target, formulas, context) =>
    rangeValues["formulas"]?.set?.(target, mapped(target, formulas, translateFormulaToA1), context),
};

/** Translates each formula for the cell it stands in; what is no formula stays as it is. */
function mapped({ area }: RangeTarget, rows: unknown, translate: (formula: string, cell: string) => string): unknown {
  if (!Array.isArray(rows)) return rows;
  return rows.map((row: unknown, down) =>
    Array.isArray(row)
      ? row.map((value: unknown, across) =>
          typeof value === "string" && value.startsWith("=")
            ? translate(value, formatArea(singleCell(area.top + down, area.left + across)))
            : value,
        )
      : row,
  );
}
