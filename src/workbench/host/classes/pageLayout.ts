import { DocumentError } from "../../document/DocumentError";
import type { PageLayoutModel, SheetModel } from "../../document/model";
import { formatAbsoluteArea } from "../../document/reference";
import { isWholeColumns, isWholeRows } from "../../document/area";
import { resolveReference } from "../../document/resolveReference";
import { object, type HostClass, type HostContext, type HostObject, type HostProperty } from "../HostClass";
import { choiceArgument, numberArgument, recordArgument, textArgument, truthArgument } from "../readArguments";
import { range, rangeArgument } from "./range";
import { asAreas, rangeAreas } from "./rangeAreas";

const PAPER = ["Letter", "Tabloid", "Legal", "A3", "A4", "A5"] as const;

export const pageLayoutClass: HostClass<SheetModel> = {
  name: "PageLayout",
  properties: {
    orientation: layoutProperty("orientation", (value) =>
      choiceArgument(value, ["Portrait", "Landscape"], "orientation"),
    ),
    paperSize: layoutProperty("paperSize", (value) => choiceArgument(value, PAPER, "paperSize")),
    zoom: layoutProperty("zoom", (value) => recordArgument(value, "zoom")),
    centerHorizontally: layoutProperty("centerHorizontally", (value) => truthArgument(value, "centerHorizontally")),
    centerVertically: layoutProperty("centerVertically", (value) => truthArgument(value, "centerVertically")),
    printGridlines: layoutProperty("printGridlines", (value) => truthArgument(value, "printGridlines")),
    blackAndWhite: {
      get: ({ pageLayout }) => pageLayout.blackAndWhite ?? false,
      set: ({ id }, value, { document }) =>
        document.sheets.setPageLayout(id, { blackAndWhite: truthArgument(value, "blackAndWhite") }),
    },
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
  },
  objects: { headersFooters: (sheet) => object(headersFootersClass, sheet) },
  methods: {
    setPrintArea: ({ id }, [area], context) =>
      context.document.sheets.setPageLayout(id, {
        printArea: asAreas(area, context, id).areas.map(formatAbsoluteArea).join(),
      }),
    setPrintTitleRows: ({ id }, [rows], context) => {
      const { area } = rangeArgument(rows, context, id);
      if (!isWholeRows(area)) throw new DocumentError("InvalidArgument", 'Title rows are whole rows, such as "$5:$5".');
      context.document.sheets.setPageLayout(id, { titleRows: formatAbsoluteArea(area) });
    },
    setPrintTitleColumns: ({ id }, [columns], context) => {
      const { area } = rangeArgument(columns, context, id);
      if (!isWholeColumns(area))
        throw new DocumentError("InvalidArgument", 'Title columns are whole columns, such as "$B:$B".');
      context.document.sheets.setPageLayout(id, { titleColumns: formatAbsoluteArea(area) });
    },
    setPrintMargins: ({ id, pageLayout }, [unit, margins], { document }) => {
      const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[
        choiceArgument(unit, ["Points", "Inches", "Centimeters"], "unit")
      ];
      const given = Object.entries(recordArgument(margins, "marginOptions")).map(
        ([side, size]) => [side, numberArgument(size, side) * points] as const,
      );
      const changed = Object.fromEntries(given) as Partial<PageLayoutModel["margins"]>;
      document.sheets.setPageLayout(id, { margins: { ...pageLayout.margins, ...changed } });
    },
    ...found("getPrintTitleRows", "titleRows"),
    ...found("getPrintTitleColumns", "titleColumns"),
    ...found("getPrintArea", "printArea"),
  },
};

/** What is set to be printed, by a method that refuses where nothing is and one that gives nothing. */
function found(
  method: string,
  key: "titleRows" | "titleColumns" | "printArea",
): NonNullable<HostClass<SheetModel>["methods"]> {
  const find = ({ id, pageLayout }: SheetModel, { document }: HostContext): HostObject | undefined => {
    const addresses = pageLayout[key].split(",").filter((address) => address !== "");
    const areas = addresses.flatMap((address) => resolveReference(document.model, address, id)?.area ?? []);
    const [only] = areas;
    if (only === undefined) return undefined;
    return key === "printArea" ? rangeAreas(id, areas) : range(id, only);
  };
  return {
    [method]: (sheet, _, context) => find(sheet, context) ?? nothingSet(),
    [`${method}OrNullObject`]: (sheet, _, context) => find(sheet, context),
  };
}

function nothingSet(): never {
  throw new DocumentError("ItemNotFound", "Nothing of the kind is set for printing.");
}

function layoutProperty<K extends keyof PageLayoutModel>(
  key: K,
  read: (value: unknown) => PageLayoutModel[K],
): HostProperty<SheetModel> {
  return {
    get: ({ pageLayout }) => pageLayout[key],
    set: ({ id }, value, { document }) => document.sheets.setPageLayout(id, { [key]: read(value) }),
  };
}

function margin(side: keyof PageLayoutModel["margins"]): HostProperty<SheetModel> {
  return {
    get: ({ pageLayout }) => pageLayout.margins[side],
    set: ({ id, pageLayout }, value, { document }) =>
      document.sheets.setPageLayout(id, { margins: { ...pageLayout.margins, [side]: numberArgument(value, side) } }),
  };
}

export const headersFootersClass: HostClass<SheetModel> = {
  name: "HeaderFooterGroup",
  properties: {
    useSheetMargins: { get: () => true },
    useSheetScale: { get: () => true },
    state: { get: () => "Default" },
  },
  objects: { defaultForAllPages: (sheet) => object(headerFooterClass, sheet) },
};

export const headerFooterClass: HostClass<SheetModel> = {
  name: "HeaderFooter",
  properties: Object.fromEntries(
    ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"].map(
      (part): [string, HostProperty<SheetModel>] => [
        part,
        {
          get: ({ pageLayout }) => pageLayout.headersFooters[part] ?? "",
          set: ({ id, pageLayout }, value, { document }) =>
            document.sheets.setPageLayout(id, {
              headersFooters: { ...pageLayout.headersFooters, [part]: textArgument(value, part) },
            }),
        },
      ],
    ),
  ),
};
