import { singleCell } from "../../document/area";
import type { SheetModel } from "../../document/model";
import { fileArea, fileCell, readArea } from "../fileReferences";
import type { NotKept } from "../NotKept";
import { xml } from "../package/xml";
import { child, children, numberOf, truthOf, type XmlElement } from "../package/XmlElement";

type View = Pick<SheetModel, "showGridlines" | "showHeadings" | "freeze" | "selection">;

/** How a sheet is looked at: what is frozen, selected and shown beside the cells. */
export function readView(worksheet: XmlElement, sheetName: string, notKept: NotKept): View {
  const view = child(child(worksheet, "sheetViews"), "sheetView");
  const pane = child(view, "pane");
  const isFrozen = (pane?.attributes["state"] ?? "split").startsWith("frozen");
  if (pane && !isFrozen) notKept.say(`The split of the window of the sheet "${sheetName}".`);
  if (truthOf(view, "rightToLeft", false))
    notKept.say(`The direction of the sheet "${sheetName}", from right to left.`);
  if (!truthOf(view, "showZeros", true)) notKept.say(`Zeros are hidden on the sheet "${sheetName}".`);
  if (truthOf(view, "showFormulas", false)) notKept.say(`The sheet "${sheetName}" shows formulas instead of values.`);
  if ((numberOf(view, "zoomScale") ?? 100) !== 100) notKept.say(`The zoom of the sheet "${sheetName}".`);
  const selections = children(view, "selection");
  const active = selections.find(({ attributes }) => attributes["pane"] === pane?.attributes["activePane"]);
  return {
    showGridlines: truthOf(view, "showGridLines", true),
    showHeadings: truthOf(view, "showRowColHeaders", true),
    freeze: isFrozen
      ? { rows: numberOf(pane, "ySplit") ?? 0, columns: numberOf(pane, "xSplit") ?? 0 }
      : { rows: 0, columns: 0 },
    selection: readArea((active ?? selections.at(-1))?.attributes["sqref"]) ?? singleCell(0, 0),
  };
}

export function writeView({ showGridlines, showHeadings, freeze, selection }: SheetModel, isActive: boolean): string {
  const { rows, columns } = freeze;
  const isFrozen = rows > 0 || columns > 0;
  const activePane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const pane = xml("pane", {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: fileCell(rows, columns),
    activePane,
    state: "frozen",
  });
  return xml(
    "sheetViews",
    {},
    xml(
      "sheetView",
      {
        showGridLines: showGridlines ? undefined : false,
        showRowColHeaders: showHeadings ? undefined : false,
        tabSelected: isActive || undefined,
        workbookViewId: 0,
      },
      isFrozen ? pane : "",
      xml("selection", {
        pane: isFrozen ? activePane : undefined,
        activeCell: fileCell(selection.top, selection.left),
        sqref: fileArea(selection),
      }),
    ),
  );
}
