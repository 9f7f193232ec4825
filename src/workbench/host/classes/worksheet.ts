import { WHOLE_SHEET, singleCell } from "../../document/area";
import { DocumentError } from "../../document/DocumentError";
import type { SheetModel } from "../../document/model";
import { sheetEvents } from "../events";
import { object, type HostClass, type HostContext, type HostObject } from "../HostClass";
import {
  choiceArgument,
  colourArgument,
  numberArgument,
  objectArgument,
  positionArgument,
  textArgument,
  truthArgument,
} from "../readArguments";
import { cellsWithText } from "../findCells";
import { rectangles } from "../occupiedCells";
import { chartsClass } from "./charts";
import { commentsClass } from "./comments";
import { freezePanesClass } from "./freezePanes";
import { namesClass } from "./names";
import { pageBreaksClass } from "./pageBreaks";
import { sheetPropertiesClass } from "./properties";
import { pageLayoutClass } from "./pageLayout";
import { addressArgument, checkedArea, range } from "./range";
import { areasArgument, rangeAreas } from "./rangeAreas";
import { rangeSearch } from "./rangeSearch";
import { tablesClass } from "./tables";
import { worksheetProtectionClass } from "./worksheetProtection";

export const worksheetClass: HostClass<SheetModel> = {
  name: "Worksheet",
  identify: ({ id }) => ({ Id: id }),
  check: ({ id }, { document }) => void document.state.sheet(id),
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ name }) => name,
      set: ({ id }, value, { document }) => document.sheets.rename(id, textArgument(value, "name")),
    },
    position: {
      get: (sheet, { document }) => document.model.sheets.indexOf(sheet),
      set: ({ id }, value, { document }) => document.sheets.move(id, positionArgument(value, "position")),
    },
    visibility: {
      get: ({ visibility }) => visibility,
      set: ({ id }, value, { document }) =>
        document.sheets.setVisibility(id, choiceArgument(value, ["Visible", "Hidden", "VeryHidden"], "visibility")),
    },
    tabColor: {
      get: ({ tabColor }) => tabColor,
      set: ({ id }, value, { document }) =>
        document.sheets.setLook(id, { tabColor: value === "" ? "" : colourArgument(value, "tabColor") }),
    },
    showGridlines: { get: ({ showGridlines }) => showGridlines },
    showHeadings: { get: ({ showHeadings }) => showHeadings },
    // Office.js reads these two by their documented names and sets them by names of its own.
    gridlines: {
      set: ({ id }, value, { document }) =>
        document.sheets.setLook(id, { showGridlines: truthArgument(value, "showGridlines") }),
    },
    headings: {
      set: ({ id }, value, { document }) =>
        document.sheets.setLook(id, { showHeadings: truthArgument(value, "showHeadings") }),
    },
    standardHeight: { get: () => 15 },
    standardWidth: { get: () => 8.43 },
    enableCalculation: { get: () => true },
  },
  objects: {
    tables: ({ id }) => object(tablesClass, { sheetId: id }),
    comments: ({ id }) => object(commentsClass, { sheetId: id }),
    charts: (sheet) => object(chartsClass, sheet),
    names: ({ id }) => object(namesClass, { sheetId: id }),
    freezePanes: (sheet) => object(freezePanesClass, sheet),
    horizontalPageBreaks: (sheet) => object(pageBreaksClass, { sheet, key: "rowBreaks" as const }),
    verticalPageBreaks: (sheet) => object(pageBreaksClass, { sheet, key: "columnBreaks" as const }),
    customProperties: (sheet) => object(sheetPropertiesClass, sheet),
    pageLayout: (sheet) => object(pageLayoutClass, sheet),
    protection: (sheet) => object(worksheetProtectionClass, sheet),
  },
  methods: {
    activate: ({ id }, _, { document }) => document.sheets.activate(id),
    delete: ({ id }, _, { document }) => document.sheets.delete(id),
    copy: (sheet, [positionType, relativeTo], { document }) => {
      const position = copyPosition(document.model.sheets, positionType, relativeTo);
      return object(worksheetClass, document.state.sheet(document.sheetCopying.copySheet(sheet.id, position)));
    },
    calculate: (_, [markAllDirty], { document }) => document.calculation.calculate(markAllDirty === true),
    getRange: ({ id }, [address], context) =>
      range(id, address === undefined || address === null ? WHOLE_SHEET : addressArgument(address, context, id)),
    getCell: ({ id }, [row, column]) =>
      range(id, checkedArea(singleCell(positionArgument(row, "row"), positionArgument(column, "column")))),
    getRangeByIndexes: ({ id }, [row, column, rows, columns]) => {
      const top = positionArgument(row, "startRow");
      const left = positionArgument(column, "startColumn");
      return range(
        id,
        checkedArea({
          top,
          left,
          bottom: top + numberArgument(rows, "rowCount") - 1,
          right: left + numberArgument(columns, "columnCount") - 1,
        }),
      );
    },
    getRanges: ({ id }, [addresses], context) => rangeAreas(id, areasArgument(addresses, context, id)),
    findAll: (sheet, args, context) => all(sheet, args, context) ?? nothingFound(),
    findAllOrNullObject: all,
    replaceAll: ({ id }, args, context) =>
      rangeSearch["replaceAll"]?.({ sheetId: id, area: WHOLE_SHEET }, args, context),
    getUsedRange: ({ id }, [valuesOnly], { document }) =>
      range(id, document.cells.usedArea(id, valuesOnly === true) ?? singleCell(0, 0)),
    getUsedRangeOrNullObject: ({ id }, [valuesOnly], { document }) => {
      const used = document.cells.usedArea(id, valuesOnly === true);
      return used && range(id, used);
    },
    getNext: (sheet, [visibleOnly], context) => beside(sheet, 1, visibleOnly, context) ?? nothingBeside(),
    getNextOrNullObject: (sheet, [visibleOnly], context) => beside(sheet, 1, visibleOnly, context),
    getPrevious: (sheet, [visibleOnly], context) => beside(sheet, -1, visibleOnly, context) ?? nothingBeside(),
    getPreviousOrNullObject: (sheet, [visibleOnly], context) => beside(sheet, -1, visibleOnly, context),
  },
  events: sheetEvents,
  eventTarget: ({ id }) => id,
};

/** Where a copy goes; at the end when nothing is said. */
function copyPosition(sheets: readonly SheetModel[], positionType: unknown, relativeTo: unknown): number {
  const places = ["None", "Before", "After", "Beginning", "End"] as const;
  const place = choiceArgument(positionType ?? "None", places, "positionType");
  if (place === "Beginning") return 0;
  if (place === "None" || place === "End") return sheets.length;
  const position = sheets.indexOf(objectArgument(relativeTo, "relativeTo").target as SheetModel); // a Worksheet's target
  if (position < 0) throw new DocumentError("InvalidArgument", "The argument relativeTo must be a Worksheet.");
  return place === "Before" ? position : position + 1;
}

function beside(
  sheet: SheetModel,
  step: 1 | -1,
  visibleOnly: unknown,
  { document }: HostContext,
): HostObject | undefined {
  const { sheets } = document.model;
  for (let i = sheets.indexOf(sheet) + step; sheets[i]; i += step) {
    const found = sheets[i];
    if (found && (visibleOnly !== true || found.visibility === "Visible")) return object(worksheetClass, found);
  }
  return undefined;
}

function all({ id }: SheetModel, args: readonly unknown[], context: HostContext): HostObject | undefined {
  const cells = cellsWithText({ sheetId: id, area: WHOLE_SHEET }, args[0], args[1], context);
  return cells.length > 0 ? rangeAreas(id, rectangles(cells)) : undefined;
}

function nothingFound(): never {
  throw new DocumentError("ItemNotFound", "No cell holds this text.");
}

function nothingBeside(): never {
  throw new DocumentError("ItemNotFound", "There is no sheet beside this one.");
}
