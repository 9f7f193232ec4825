import type { PageLayoutModel, SheetModel, WorkbookModel } from "./model";
import { singleCell } from "./area";

/** What Excel shows after File > New: one sheet, nothing in it. */
export function newWorkbook(): WorkbookModel {
  const sheet = newSheet("{1}", "Sheet1");
  return { sheets: [sheet], names: [], activeSheetId: sheet.id, structureProtected: false, settings: {}, nextId: 2 };
}

export function newSheet(id: string, name: string): SheetModel {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    cells: {},
    columns: {},
    rows: {},
    tables: [],
    merges: [],
    comments: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    pageLayout: newPageLayout(),
    protection: { protected: false, options: {} },
    selection: singleCell(0, 0),
  };
}

function newPageLayout(): PageLayoutModel {
  return {
    orientation: "Portrait",
    paperSize: "Letter",
    zoom: { scale: 100 },
    printArea: "",
    titleRows: "",
    titleColumns: "",
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    // Excel's "Normal" margins, in points.
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    headersFooters: {},
  };
}
