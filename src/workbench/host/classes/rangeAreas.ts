import {
  cellCount,
  LAST_COLUMN,
  LAST_ROW,
  WHOLE_SHEET,
  intersection,
  isWholeColumns,
  isWholeRows,
} from "../../document/area";
import { DocumentError } from "../../document/DocumentError";
import type { Area } from "../../document/model";
import { formatReference } from "../../document/reference";
import { isHostObject, object, type HostClass, type HostContext, type HostObject } from "../HostClass";
import { inParts } from "../inParts";
import { numberArgument, positionArgument, textArgument } from "../readArguments";
import { specialCells } from "../findCells";
import { rectangles } from "../occupiedCells";
import { addressArgument, asRange, checkedArea, clearRange, range } from "./range";
import { dataValidationClass } from "./dataValidation";
import { rangeFormatClass } from "./rangeFormat";
import { copyFrom } from "./rangeStructure";
import { worksheetClass } from "./worksheet";

export interface AreasTarget {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** Several ranges of one sheet at once. */
export function rangeAreas(sheetId: string, areas: readonly Area[]): HostObject {
  return object(rangeAreasClass, { sheetId, areas });
}

const partsOf = ({ sheetId, areas }: AreasTarget): { sheetId: string; area: Area }[] =>
  areas.map((area) => ({ sheetId, area }));

export const rangeAreasClass: HostClass<AreasTarget> = {
  name: "RangeAreas",
  check: ({ sheetId }, { document }) => void document.state.sheet(sheetId),
  properties: {
    address: { get: addressOf },
    addressLocal: { get: addressOf },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: {
      get: ({ areas }) =>
        Math.min(
          areas.reduce((sum, area) => sum + cellCount(area), 0),
          2 ** 31 - 1,
        ),
    },
    isEntireColumn: { get: ({ areas }) => areas.every(isWholeColumns) },
    isEntireRow: { get: ({ areas }) => areas.every(isWholeRows) },
  },
  objects: {
    areas: (target) => object(rangesClass, partsOf(target)),
    format: (target) => inParts(rangeFormatClass, partsOf(target)),
    dataValidation: (target) => inParts(dataValidationClass, partsOf(target)),
    worksheet: ({ sheetId }, { document }) => object(worksheetClass, document.state.sheet(sheetId)),
  },
  methods: {
    calculate: (_target, _args, { document }) => document.calculation.calculate(false),
    clear: (target, [applyTo], context) => partsOf(target).forEach((part) => clearRange(part, applyTo, context)),
    copyFrom: (target, args, context) => partsOf(target).forEach((part) => copyFrom(part, args, context)),
    getEntireColumn: ({ sheetId, areas }) =>
      rangeAreas(
        sheetId,
        areas.map((area) => ({ ...area, top: 0, bottom: LAST_ROW })),
      ),
    getEntireRow: ({ sheetId, areas }) =>
      rangeAreas(
        sheetId,
        areas.map((area) => ({ ...area, left: 0, right: LAST_COLUMN })),
      ),
    getIntersection: (target, [other], context) =>
      common(target, other, context) ?? missing("The ranges do not intersect."),
    getIntersectionOrNullObject: (target, [other], context) => common(target, other, context),
    getOffsetRangeAreas: ({ sheetId, areas }, [rows, columns]) => {
      const down = numberArgument(rows, "rowOffset");
      const across = numberArgument(columns, "columnOffset");
      const moved = areas.map(({ top, left, bottom, right }) =>
        checkedArea({ top: top + down, bottom: bottom + down, left: left + across, right: right + across }),
      );
      return rangeAreas(sheetId, moved);
    },
    getSpecialCells: (target, args, context) => special(target, args, context) ?? missing("No cells were found."),
    getSpecialCellsOrNullObject: special,
    getUsedRangeAreas: (target, args, context) => used(target, args, context) ?? missing("The areas are empty."),
    getUsedRangeAreasOrNullObject: used,
  },
};

function addressOf({ sheetId, areas }: AreasTarget, { document }: HostContext): string {
  const { name } = document.state.sheet(sheetId);
  return areas.map((area) => formatReference(name, area)).join(",");
}

function common(target: AreasTarget, other: unknown, context: HostContext): HostObject | undefined {
  const { sheetId, areas } = asAreas(other, context, target.sheetId);
  if (sheetId !== target.sheetId) throw new DocumentError("InvalidArgument", "The ranges are on different sheets.");
  const shared = target.areas.flatMap((one) => areas.flatMap((each) => intersection(one, each) ?? []));
  return shared.length > 0 ? rangeAreas(sheetId, shared) : undefined;
}

/** "A1:B2, D4": all areas of one sheet. */
export function areasArgument(addresses: unknown, context: HostContext, sheetId: string): Area[] {
  if (addresses === undefined || addresses === null) return [WHOLE_SHEET];
  return textArgument(addresses, "address")
    .split(",")
    .map((address) => addressArgument(address.trim(), context, sheetId));
}

/** A Range, RangeAreas, or their addresses. */
export function asAreas(value: unknown, context: HostContext, sheetId: string): AreasTarget {
  if (!isHostObject(value)) return { sheetId, areas: areasArgument(value, context, sheetId) };
  if (value.type.name === "RangeAreas") return value.target as AreasTarget; // its target is always this
  const range = asRange(value);
  return { sheetId: range.sheetId, areas: [range.area] };
}

function special(
  { sheetId, areas }: AreasTarget,
  args: readonly unknown[],
  context: HostContext,
): HostObject | undefined {
  const found = areas.flatMap((area) => rectangles(specialCells({ sheetId, area }, args, context)));
  return found.length > 0 ? rangeAreas(sheetId, found) : undefined;
}

function used(
  { sheetId, areas }: AreasTarget,
  [valuesOnly]: readonly unknown[],
  { document }: HostContext,
): HostObject | undefined {
  const all = document.cells.usedArea(sheetId, valuesOnly === true);
  const found = all ? areas.flatMap((area) => intersection(area, all) ?? []) : [];
  return found.length > 0 ? rangeAreas(sheetId, found) : undefined;
}

/** The ranges areas consist of. */
export const rangesClass: HostClass<readonly { readonly sheetId: string; readonly area: Area }[]> = {
  name: "RangeCollection",
  items: (parts) => parts.map(({ sheetId, area }) => range(sheetId, area)),
  methods: {
    getCount: (parts) => parts.length,
    getItemAt: (parts, [index]) => {
      const part = parts[positionArgument(index, "index")];
      return part ? range(part.sheetId, part.area) : missing("There is no such range.");
    },
  },
};

/** Areas of several sheets, one RangeAreas per sheet. */
export function workbookRangeAreas(areas: readonly AreasTarget[]): HostObject {
  return object(workbookRangeAreasClass, areas);
}

export const workbookRangeAreasClass: HostClass<readonly AreasTarget[]> = {
  name: "WorkbookRangeAreas",
  properties: {
    addresses: {
      get: (sheets, context) => sheets.map((each) => addressOf(each, context)),
    },
  },
  objects: {
    areas: (sheets) => object(rangeAreasCollectionClass, sheets),
    ranges: (sheets) => object(rangesClass, sheets.flatMap(partsOf)),
  },
  methods: {
    getRangeAreasBySheet: (sheets, [key], context) =>
      ofSheet(sheets, key, context) ?? missing(`There is nothing on the sheet "${String(key)}".`),
    getRangeAreasOrNullObjectBySheet: ofSheet,
  },
};

function ofSheet(sheets: readonly AreasTarget[], key: unknown, { document }: HostContext): HostObject | undefined {
  const found = sheets.find(({ sheetId }) => sheetId === key || document.state.sheet(sheetId).name === key);
  return found && object(rangeAreasClass, found);
}

export const rangeAreasCollectionClass: HostClass<readonly AreasTarget[]> = {
  name: "RangeAreasCollection",
  items: (sheets) => sheets.map((each) => object(rangeAreasClass, each)),
  methods: {
    getCount: (sheets) => sheets.length,
    getItemAt: (sheets, [index]) => {
      const found = sheets[positionArgument(index, "index")];
      return found ? object(rangeAreasClass, found) : missing("There are no such areas.");
    },
  },
};

function missing(reason: string): never {
  throw new DocumentError("ItemNotFound", reason);
}
