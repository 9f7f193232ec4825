import { cellCount } from "../../document/area";
import { borderOf, formatAt, type BorderItem } from "../../document/cellFormats";
import { DocumentError } from "../../document/DocumentError";
import type { CellFormat } from "../../document/model";
import { object, type HostClass, type HostContext, type HostProperty } from "../HostClass";
import type { RangeTarget } from "../HostSession";
import {
  choiceArgument,
  colourArgument,
  numberArgument,
  positionArgument,
  textArgument,
  truthArgument,
} from "../readArguments";

type Format<K extends keyof CellFormat> = NonNullable<CellFormat[K]>;

/** A property of the cells' format: null where the cells differ. */
function formatProperty<K extends keyof CellFormat>(
  key: K,
  fallback: Format<K> | "",
  read: (value: unknown, name: string) => Format<K>,
): HostProperty<RangeTarget> {
  return {
    get: (target, context) => commonFormat(target, context, (format) => format[key] ?? fallback),
    set: ({ sheetId, area }, value, { document }) => document.cells.format(sheetId, area, { [key]: read(value, key) }),
  };
}

export function commonFormat(
  target: RangeTarget,
  { document }: HostContext,
  read: (format: CellFormat) => unknown,
): unknown {
  const { area } = target;
  const sheet = document.state.sheet(target.sheetId);
  const first = read(formatAt(sheet, area.top, area.left));
  const isLarge = cellCount(area) > 1_000_000;
  const cells = isLarge ? undefined : area;
  for (let row = area.top; cells && row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (read(formatAt(sheet, row, column)) !== first) return null;
    }
  }
  return first;
}

/** Degrees upwards, or 180 for letters below each other. */
function orientationArgument(value: unknown, name: string): number {
  const degrees = numberArgument(value, name);
  if (degrees === 180 || (degrees >= -90 && degrees <= 90)) return degrees;
  throw new DocumentError(
    "InvalidArgument",
    "A text is turned by -90 to 90 degrees, or 180 for letters below each other.",
  );
}

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const BORDER_ITEMS = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
const LINE_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

export const rangeFormatClass: HostClass<RangeTarget> = {
  name: "RangeFormat",
  properties: {
    horizontalAlignment: formatProperty("horizontalAlignment", "General", (value, name) =>
      choiceArgument(value, HORIZONTAL, name),
    ),
    verticalAlignment: formatProperty("verticalAlignment", "Bottom", (value, name) =>
      choiceArgument(value, VERTICAL, name),
    ),
    wrapText: formatProperty("wrapText", false, truthArgument),
    textOrientation: formatProperty("textOrientation", 0, orientationArgument),
    indentLevel: formatProperty("indentLevel", 0, positionArgument),
    columnWidth: {
      get: ({ sheetId, area }, { document }) => document.lines.size(sheetId, "columns", area.left, area.right),
      set: ({ sheetId, area }, value, { document }) =>
        document.lines.setSize(sheetId, "columns", area.left, area.right, numberArgument(value, "columnWidth")),
    },
    rowHeight: {
      get: ({ sheetId, area }, { document }) => document.lines.size(sheetId, "rows", area.top, area.bottom),
      set: ({ sheetId, area }, value, { document }) =>
        document.lines.setSize(sheetId, "rows", area.top, area.bottom, numberArgument(value, "rowHeight")),
    },
  },
  objects: {
    fill: (target) => object(rangeFillClass, target),
    font: (target) => object(rangeFontClass, target),
    borders: (target) => object(rangeBordersClass, target),
    protection: (target) => object(formatProtectionClass, target),
  },
  methods: {
    autofitColumns: ({ sheetId, area }, _, { document }) => document.lines.autofitColumns(sheetId, area),
    autofitRows: ({ sheetId, area }, _, { document }) => document.lines.autofitRows(sheetId, area),
  },
};

export const rangeFillClass: HostClass<RangeTarget> = {
  name: "RangeFill",
  properties: { color: formatProperty("fill", "#FFFFFF", colourArgument) },
  methods: { clear: ({ sheetId, area }, _, { document }) => document.cells.format(sheetId, area, { fill: undefined }) },
};

export const rangeFontClass: HostClass<RangeTarget> = {
  name: "RangeFont",
  properties: {
    bold: formatProperty("bold", false, truthArgument),
    italic: formatProperty("italic", false, truthArgument),
    strikethrough: formatProperty("strikethrough", false, truthArgument),
    color: formatProperty("fontColor", "#000000", colourArgument),
    name: formatProperty("fontName", "Calibri", textArgument),
    size: formatProperty("fontSize", 11, numberArgument),
    underline: {
      get: (target, context) =>
        commonFormat(target, context, (format) => (format.underline === true ? "Single" : "None")),
      set: ({ sheetId, area }, value, { document }) =>
        document.cells.format(sheetId, area, {
          underline:
            choiceArgument(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"], "underline") !==
            "None",
        }),
    },
  },
};

export const formatProtectionClass: HostClass<RangeTarget> = {
  name: "FormatProtection",
  properties: {
    locked: formatProperty("locked", true, truthArgument),
    formulaHidden: formatProperty("formulaHidden", false, truthArgument),
  },
};

interface BorderTarget extends RangeTarget {
  readonly item: BorderItem;
}

export const rangeBordersClass: HostClass<RangeTarget> = {
  name: "RangeBorderCollection",
  properties: { count: { get: () => BORDER_ITEMS.length } },
  items: (target) => BORDER_ITEMS.map((item) => object(rangeBorderClass, { ...target, item })),
  methods: {
    getItem: (target, [item]) =>
      object(rangeBorderClass, { ...target, item: choiceArgument(item, BORDER_ITEMS, "sideIndex") }),
    getItemAt: (target, [index]) => {
      const item = BORDER_ITEMS[positionArgument(index, "index")];
      if (item === undefined) throw new DocumentError("InvalidArgument", "There is no such border.");
      return object(rangeBorderClass, { ...target, item });
    },
  },
};

export const rangeBorderClass: HostClass<BorderTarget> = {
  name: "RangeBorder",
  identify: ({ item }) => ({ Id: item }),
  properties: {
    id: { get: ({ item }) => item },
    sideIndex: { get: ({ item }) => item },
    style: borderProperty("style", "None", (value) => choiceArgument(value, LINE_STYLES, "style")),
    weight: borderProperty("weight", "Thin", (value) => choiceArgument(value, WEIGHTS, "weight")),
    color: borderProperty("color", "#000000", (value) => colourArgument(value, "color")),
  },
};

function borderProperty(
  key: "style" | "weight" | "color",
  fallback: string,
  read: (value: unknown) => string,
): HostProperty<BorderTarget> {
  return {
    get: ({ sheetId, area, item }, { document }) => {
      const line = borderOf(document.state.sheet(sheetId), area, item);
      return line === null ? null : (line?.[key] ?? fallback);
    },
    set: ({ sheetId, area, item }, value, { document }) =>
      document.cells.border(sheetId, area, item, { [key]: read(value) }),
  };
}
