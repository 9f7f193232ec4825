import { singleCell } from "../../document/area";
import { DocumentError } from "../../document/DocumentError";
import type { SheetModel } from "../../document/model";
import { object, type HostClass, type HostContext } from "../HostClass";
import { positionArgument } from "../readArguments";
import { range, rangeArgument } from "./range";

interface BreaksTarget {
  readonly sheet: SheetModel;
  readonly key: "rowBreaks" | "columnBreaks";
}

interface BreakTarget extends BreaksTarget {
  readonly line: number;
}

const linesOf = ({ sheet, key }: BreaksTarget): readonly number[] => sheet.pageLayout[key] ?? [];

function setLines({ sheet, key }: BreaksTarget, lines: readonly number[], { document }: HostContext): void {
  document.sheets.setPageLayout(sheet.id, { [key]: lines });
}

/** The rows, or the columns, that begin a new page because someone said so. */
export const pageBreaksClass: HostClass<BreaksTarget> = {
  name: "PageBreakCollection",
  items: (target) => linesOf(target).map((line) => object(pageBreakClass, { ...target, line })),
  methods: {
    add: (target, [before], context) => {
      const { area } = rangeArgument(before, context, target.sheet.id);
      const line = target.key === "rowBreaks" ? area.top : area.left;
      if (line === 0) throw new DocumentError("InvalidArgument", "The first page begins there anyway.");
      setLines(
        target,
        [...new Set([...linesOf(target), line])].sort((one, other) => one - other),
        context,
      );
      return object(pageBreakClass, { ...target, line });
    },
    getItem: (target, [index]) => {
      const line = linesOf(target)[positionArgument(index, "index")];
      if (line === undefined) throw new DocumentError("ItemNotFound", `There is no page break ${String(index)}.`);
      return object(pageBreakClass, { ...target, line });
    },
    getCount: (target) => linesOf(target).length,
    removePageBreaks: (target, _, context) => setLines(target, [], context),
  },
};

export const pageBreakClass: HostClass<BreakTarget> = {
  name: "PageBreak",
  properties: {
    rowIndex: { get: ({ key, line }) => (key === "rowBreaks" ? line : 0) },
    columnIndex: { get: ({ key, line }) => (key === "columnBreaks" ? line : 0) },
  },
  methods: {
    delete: (target, _, context) =>
      setLines(
        target,
        linesOf(target).filter((line) => line !== target.line),
        context,
      ),
    getCellAfterBreak: ({ sheet, key, line }) =>
      range(sheet.id, key === "rowBreaks" ? singleCell(line, 0) : singleCell(0, line)),
  },
};
