import { WorkbookDocument } from "../../../../src/workbench/document/WorkbookDocument";
import { TextFinder, type WorkbookSearch } from "../../../../src/workbench/page/find/TextFinder";

const FIRST = "{1}";

/** The cells of its first sheet, by row and column from 0. */
function workbookOf(rows: readonly (readonly string[])[]): WorkbookDocument {
  const workbook = new WorkbookDocument();
  rows.forEach((cells, row) => cells.forEach((text, column) => workbook.enter(FIRST, row, column, text)));
  return workbook;
}

function searchFor(text: string, how: Partial<WorkbookSearch> = {}): WorkbookSearch {
  return { text, matchCase: false, wholeCell: false, allSheets: false, ...how };
}

/** The addresses one comes to, from the first cell on, until the first one comes again. */
function found(workbook: WorkbookDocument, search: WorkbookSearch, step: 1 | -1 = 1): string[] {
  const finder = new TextFinder(workbook);
  let from = { sheetId: workbook.model.activeSheetId, row: 0, column: 0 };
  return Array.from({ length: finder.count(search) }, () => {
    const finding = finder.next(search, from, step);
    if (finding) from = finding.cell;
    return finding?.address ?? "";
  });
}

const ACCOUNTS = [
  ["Account", "Score"],
  ["Norvik Foods", "7"],
  ["norvik", "=B2+1"],
  ["Albion", "70"],
];

describe("a text is found", () => {
  it.each<[string, WorkbookSearch, string[]]>([
    ["in any case, row by row", searchFor("NORVIK"), ["A2", "A3"]],
    ["in its case where that matters", searchFor("norvik", { matchCase: true }), ["A3"]],
    ["where it is all that the cell shows", searchFor("norvik", { wholeCell: true }), ["A3"]],
    ["in numbers as they are shown", searchFor("7"), ["B2", "B4"]],
    ["in formulas and in what they show", searchFor("b2+"), ["B3"]],
    ["by its beginning and its end", searchFor("n*ds"), ["A2"]],
    ["with any one letter in it", searchFor("alb?on"), ["A4"]],
  ])("%s", (_, search, addresses) => {
    expect(found(workbookOf(ACCOUNTS), search)).toEqual(addresses);
  });

  it("where a sign that could stand for others stands for itself", () => {
    expect(found(workbookOf([["a"], ["b*"], ["(c)"]]), searchFor("~*"))).toEqual(["A2"]);
    expect(found(workbookOf([["a"], ["b*"], ["(c)"]]), searchFor("(c"))).toEqual(["A3"]);
  });

  it("backwards, from the last one on", () => {
    expect(found(workbookOf(ACCOUNTS), searchFor("norvik"), -1)).toEqual(["A3", "A2"]);
  });

  it("in cells a formula spills into, where they show it", () => {
    expect(found(workbookOf([["=SEQUENCE(3,1,40)"]]), searchFor("42"))).toEqual(["A3"]);
  });
});

it("nothing is found of no text, nor of one that is nowhere", () => {
  const finder = new TextFinder(workbookOf(ACCOUNTS));
  const from = { sheetId: FIRST, row: 0, column: 0 };
  expect(finder.next(searchFor(""), from, 1)).toBeUndefined();
  expect(finder.next(searchFor("Gamma"), from, 1)).toBeUndefined();
});

it("what is hidden is passed over: rows, columns and sheets", () => {
  const workbook = workbookOf([["x", "x"], ["x"]]);
  const hidden = workbook.addSheet();
  workbook.enter(hidden, 0, 0, "x");
  workbook.sheets.setVisibility(hidden, "Hidden");
  workbook.activateSheet(FIRST);
  workbook.lines.setHidden(FIRST, "rows", 1, 1, true);
  workbook.lines.setHidden(FIRST, "columns", 1, 1, true);
  expect(found(workbook, searchFor("x", { allSheets: true }))).toEqual(["Sheet1!A1"]);
});

it("all sheets are looked through in their order, from the one that is shown on", () => {
  const workbook = workbookOf([["", "Albion"]]);
  const second = workbook.addSheet("Account plan");
  workbook.enter(second, 2, 0, "Albion");
  workbook.activateSheet(second);
  expect(found(workbook, searchFor("albion"))).toEqual(["A3"]);
  expect(found(workbook, searchFor("albion", { allSheets: true }))).toEqual(["'Account plan'!A3", "Sheet1!B1"]);
});

it("what has changed since is found as it is now", () => {
  const workbook = workbookOf(ACCOUNTS);
  const finder = new TextFinder(workbook);
  expect(finder.count(searchFor("albion"))).toBe(1);
  workbook.enter(FIRST, 9, 0, "Albion Freight");
  expect(finder.count(searchFor("albion"))).toBe(2);
});
