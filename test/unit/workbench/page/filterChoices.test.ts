import { WorkbookDocument } from "../../../../src/workbench/document/WorkbookDocument";
import { filterChoices } from "../../../../src/workbench/page/grid/filterChoices";

const ROWS = [
  ["Account", "Region"],
  ["Norvik", "South"],
  [10, "North"],
  ["albion", "South"],
  [9, "North"],
  ["Albion", ""],
];

function tableOf(document: WorkbookDocument) {
  const sheetId = document.model.activeSheetId;
  const area = { top: 0, left: 0, bottom: 5, right: 1 };
  document.cells.write(sheetId, area, ROWS);
  return document.tables.add(sheetId, area, true).id;
}

function choices(document: WorkbookDocument, tableId: string, column: number) {
  const { sheet, table } = document.tables.place(tableId);
  return filterChoices(document, sheet, table, column);
}

describe("the choices of a filter", () => {
  it("are every text once, numbers by size, then texts, empty cells last", () => {
    const document = new WorkbookDocument();
    const table = tableOf(document);
    expect(choices(document, table, 0).map(({ text }) => text)).toEqual(["9", "10", "albion", "Norvik"]);
    expect(choices(document, table, 1).map(({ text }) => text)).toEqual(["North", "South", ""]);
  });

  it("are chosen as the filter has them", () => {
    const document = new WorkbookDocument();
    const table = tableOf(document);
    document.filterTable(table, 1, { filterOn: "Values", values: ["North", ""] });
    expect(choices(document, table, 1)).toEqual([
      { text: "North", chosen: true },
      { text: "South", chosen: false },
      { text: "", chosen: true },
    ]);
  });

  it("leave out what the filters of other columns hide", () => {
    const document = new WorkbookDocument();
    const table = tableOf(document);
    document.filterTable(table, 1, { filterOn: "Values", values: ["North"] });
    expect(choices(document, table, 0).map(({ text }) => text)).toEqual(["9", "10"]);
  });
});
