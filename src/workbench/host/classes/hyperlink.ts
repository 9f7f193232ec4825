import { singleCell } from "../../document/area";
import type { HyperlinkModel } from "../../document/model";
import type { HostProperty } from "../HostClass";
import type { RangeTarget } from "../HostSession";
import { recordArgument, textArgument } from "../readArguments";

const PARTS = ["address", "documentReference", "screenTip"] as const;

/** Where a click on the range leads, with the text its first cell shows. */
export const hyperlink: HostProperty<RangeTarget> = {
  get: ({ sheetId, area }, { document }) => {
    const found = document.state.cell(sheetId, area.top, area.left)?.hyperlink;
    return found && { ...found, textToDisplay: document.textAt(sheetId, area.top, area.left) };
  },
  set: ({ sheetId, area }, value, { document }) => {
    const given = recordArgument(value, "hyperlink");
    const link: HyperlinkModel = Object.fromEntries(
      PARTS.flatMap((key) => (typeof given[key] === "string" ? [[key, given[key]]] : [])),
    );
    const text = given["textToDisplay"];
    if (text !== undefined && text !== null)
      document.cells.write(sheetId, singleCell(area.top, area.left), [[textArgument(text, "textToDisplay")]]);
    document.cells.link(sheetId, area, link);
  },
};
