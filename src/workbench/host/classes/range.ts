import {
  cellCount,
  LAST_COLUMN,
  LAST_ROW,
  columnCount,
  intersection,
  isWholeColumns,
  isWholeRows,
  rowCount,
} from "../../document/area";
import { DocumentError } from "../../document/DocumentError";
import type { Area } from "../../document/model";
import { formatReference, parseReference } from "../../document/reference";
import { resolveReference } from "../../document/resolveReference";
import { object, type HostClass, type HostContext, type HostObject } from "../HostClass";
import type { RangeTarget } from "../HostSession";
import { choiceArgument, objectArgument, textArgument, truthArgument } from "../readArguments";
import { conditionalFormatsClass } from "./conditionalFormats";
import { dataValidationClass } from "./dataValidation";
import { rangeAreas } from "./rangeAreas";
import { rangeFinders } from "./rangeFinders";
import { rangePrecedents } from "./rangePrecedents";
import { removeDuplicates } from "./removeDuplicates";
import { autoFill } from "./autoFill";
import { hyperlink } from "./hyperlink";
import { rangeStyle } from "./rangeStyle";
import { rangeSearch } from "./rangeSearch";
import { formulasR1C1 } from "./rangeFormulas";
import { rangeFormatClass } from "./rangeFormat";
import { visibleView } from "./rangeView";
import { rangeSortClass } from "./sorting";
import { rangeStructure } from "./rangeStructure";
import { rangeValues, wrongShape } from "./rangeValues";
import { tablesClass } from "./tables";
import { worksheetClass } from "./worksheet";

export function range(sheetId: string, area: Area): HostObject {
  return object(rangeClass, { sheetId, area });
}

/** The range an argument names: a Range object, an address, or a name of cells. */
export function rangeArgument(value: unknown, { document }: HostContext, sheetId: string | undefined): RangeTarget {
  if (typeof value !== "string") return asRange(objectArgument(value, "range"));
  const found = resolveReference(document.model, value, sheetId);
  if (!found) throw new DocumentError("InvalidArgument", `"${value}" is no range of cells.`);
  return found;
}

export function asRange({ type, target }: HostObject): RangeTarget {
  if (type.name !== "Range") throw new DocumentError("InvalidArgument", `A Range is needed, not a ${type.name}.`);
  return target as RangeTarget; // a Range's target is always this
}

export const rangeClass: HostClass<RangeTarget> = {
  name: "Range",
  check: ({ sheetId }, { document }) => {
    if (sheetId === "")
      throw new DocumentError("InvalidReference", "This reference is not valid: the cells of the range are gone.");
    document.state.sheet(sheetId);
  },
  properties: {
    address: { get: ({ sheetId, area }, { document }) => formatReference(document.state.sheet(sheetId).name, area) },
    addressLocal: {
      get: ({ sheetId, area }, { document }) => formatReference(document.state.sheet(sheetId).name, area),
    },
    rowIndex: { get: ({ area }) => area.top },
    columnIndex: { get: ({ area }) => area.left },
    rowCount: { get: ({ area }) => rowCount(area) },
    columnCount: { get: ({ area }) => columnCount(area) },
    cellCount: { get: ({ area }) => Math.min(cellCount(area), 2 ** 31 - 1) },
    isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    isEntireRow: { get: ({ area }) => isWholeRows(area) },
    ...rangeValues,
    formulasR1C1,
    hyperlink,
    style: rangeStyle,
    rowHidden: lineHidden("rows"),
    columnHidden: lineHidden("columns"),
  },
  objects: {
    format: (target) => object(rangeFormatClass, target),
    worksheet: ({ sheetId }, { document }) => object(worksheetClass, document.state.sheet(sheetId)),
    dataValidation: (target) => object(dataValidationClass, target),
    sort: (target) => object(rangeSortClass, target),
    conditionalFormats: (target) => object(conditionalFormatsClass, target),
  },
  methods: {
    ...rangeFinders,
    ...rangeSearch,
    ...rangePrecedents,
    ...rangeStructure,
    getTables: ({ sheetId, area }, [fullyContained]) =>
      object(tablesClass, { sheetId, area, fullyContained: fullyContained === true }),
    clear: (target, [applyTo], context) => clearRange(target, applyTo, context),
    merge: ({ sheetId, area }, [across], { document }) => document.merges.merge(sheetId, area, across === true),
    unmerge: ({ sheetId, area }, _, { document }) => document.merges.unmerge(sheetId, area),
    getMergedAreasOrNullObject: ({ sheetId, area }, _, { document }) => {
      const merged = document.state.sheet(sheetId).merges.filter((each) => intersection(each, area));
      return merged.length > 0 ? rangeAreas(sheetId, merged) : undefined;
    },
    autoFill,
    removeDuplicates,
    getVisibleView: (target, _, context) => visibleView(target, context),
    select: ({ sheetId, area }, _, { document }) => document.sheets.select(sheetId, area),
    calculate: (_target, _args, { document }) => document.calculation.calculate(false),
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== rowCount(area) || columns !== columnCount(area)) throw wrongShape(area);
    },
  },
};

function lineHidden(which: "rows" | "columns"): NonNullable<HostClass<RangeTarget>["properties"]>[string] {
  const bounds = (area: Area): [number, number] =>
    which === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  return {
    get: ({ sheetId, area }, { document }) => {
      const lines = document.state.sheet(sheetId)[which];
      const [first, last] = bounds(area);
      const hidden = new Set<boolean>();
      for (let line = first; line <= last && hidden.size < 2; line++) hidden.add(lines[line]?.hidden === true);
      return hidden.size > 1 ? null : hidden.has(true);
    },
    set: ({ sheetId, area }, value, { document }) => {
      const [first, last] = bounds(area);
      document.lines.setHidden(
        sheetId,
        which,
        first,
        last,
        truthArgument(value, which === "rows" ? "rowHidden" : "columnHidden"),
      );
    },
  };
}

export function clearRange({ sheetId, area }: RangeTarget, applyTo: unknown, { document }: HostContext): void {
  const what = choiceArgument(
    applyTo ?? "All",
    ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"] as const,
    "applyTo",
  );
  document.cells.clear(sheetId, area, what);
}

export function addressArgument(value: unknown, context: HostContext, sheetId: string): Area {
  const text = textArgument(value, "address");
  const parsed = parseReference(text);
  if (parsed && parsed.sheetName === undefined) return parsed.area;
  return onSheet(rangeArgument(text, context, sheetId), sheetId);
}

/** Refuses what leaves the sheet. */
export function checkedArea(area: Area): Area {
  const valid =
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom <= LAST_ROW &&
    area.right <= LAST_COLUMN &&
    area.top <= area.bottom &&
    area.left <= area.right;
  if (!valid) throw new DocumentError("InvalidArgument", "The range would lie outside the sheet.");
  return area;
}

export function onSheet(target: RangeTarget, sheetId: string): Area {
  if (target.sheetId !== sheetId) throw new DocumentError("InvalidArgument", "The ranges are on different sheets.");
  return target.area;
}
