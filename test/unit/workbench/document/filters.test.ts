import type { FilterCriteria, Scalar } from "../../../../src/workbench/document/model";
import { WorkbookDocument } from "../../../../src/workbench/document/WorkbookDocument";

const SHEET = "{1}";

/** A table of accounts and scores from A1 on; its id. */
function tableOf(rows: readonly (readonly Scalar[])[]): { document: WorkbookDocument; id: string } {
  const document = new WorkbookDocument();
  const area = { top: 0, left: 0, bottom: rows.length, right: 1 };
  document.cells.write(SHEET, area, [["Account", "Score"], ...rows]);
  return { document, id: document.tables.add(SHEET, area, true).id };
}

const ACCOUNTS = [
  ["Alder", 5],
  ["birch", 9],
  ["Cedar", ""],
  ["Beech", 7],
  ["Elm", "n/a"],
];

function shown(document: WorkbookDocument, count = ACCOUNTS.length): number[] {
  return Array.from({ length: count }, (_, i) => i + 1).filter(
    (row) => document.model.sheets[0]?.rows[row]?.filtered !== true,
  );
}

describe("a filter shows only the rows", () => {
  it.each<[string, number, FilterCriteria, number[]]>([
    ["with one of some texts, in any case", 0, { filterOn: "Values", values: ["BIRCH", "Elm"] }, [2, 5]],
    ["with an empty cell", 1, { filterOn: "Values", values: [""] }, [3]],
    ["with a number as it is shown", 1, { filterOn: "Values", values: ["7"] }, [4]],
    ["above a bound", 1, { filterOn: "Custom", criterion1: ">5" }, [2, 4]],
    ["between two bounds", 1, { filterOn: "Custom", criterion1: ">=5", criterion2: "<9", operator: "And" }, [1, 4]],
    ["at either end", 1, { filterOn: "Custom", criterion1: "=5", criterion2: "=9", operator: "Or" }, [1, 2]],
    ["that begin with a letter", 0, { filterOn: "Custom", criterion1: "=b*" }, [2, 4]],
    ["that are not empty", 1, { filterOn: "Custom", criterion1: "<>" }, [1, 2, 4, 5]],
    ["that are empty", 1, { filterOn: "Custom", criterion1: "=" }, [3]],
    ["with the highest two", 1, { filterOn: "TopItems", criterion1: "2" }, [2, 4]],
    ["with the lowest third", 1, { filterOn: "BottomPercent", criterion1: "34" }, [1]],
    // 5, 9 and 7 have a mean of 7.
    ["above the average", 1, { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" }, [2]],
  ])("%s", (_, column, criteria, expected) => {
    const { document, id } = tableOf(ACCOUNTS);
    document.filterTable(id, column, criteria);
    expect(shown(document)).toEqual(expected);
  });

  it("of a colour", () => {
    const { document, id } = tableOf(ACCOUNTS);
    document.cells.format(SHEET, { top: 3, left: 0, bottom: 3, right: 0 }, { fill: "#FFEB9C" });
    document.filterTable(id, 0, { filterOn: "CellColor", color: "#FFEB9C" });
    expect(shown(document)).toEqual([3]);
  });

  it("that pass the filters of every column", () => {
    const { document, id } = tableOf(ACCOUNTS);
    document.filterTable(id, 0, { filterOn: "Custom", criterion1: "=b*" });
    document.filterTable(id, 1, { filterOn: "Custom", criterion1: ">8" });
    expect(shown(document)).toEqual([2]);
    document.filterTable(id, 0, undefined);
    expect(shown(document)).toEqual([2]);
    document.filterTable(id, 1, undefined);
    expect(shown(document)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("filtered rows", () => {
  it("never count in SUBTOTAL, rows hidden by hand only where it is told so", () => {
    const { document, id } = tableOf(ACCOUNTS);
    const subtotals = { top: 9, left: 4, bottom: 9, right: 5 };
    document.cells.write(SHEET, subtotals, [["=SUBTOTAL(9,B2:B6)", "=SUBTOTAL(109,B2:B6)"]]);
    const now = (): unknown[] => [4, 5].map((column) => document.valueAt(SHEET, 9, column));
    expect(now()).toEqual([21, 21]);
    document.filterTable(id, 1, { filterOn: "Custom", criterion1: ">5" });
    expect(now()).toEqual([16, 16]);
    document.lines.setHidden(SHEET, "rows", 2, 2, true); // the row with 9
    expect(now()).toEqual([16, 7]);
  });

  it("stay in place when the table is sorted", () => {
    const { document, id } = tableOf(ACCOUNTS);
    document.filterTable(id, 1, { filterOn: "Custom", criterion1: ">=5" });
    document.sortTable(id, [{ offset: 1, descending: true }]);
    expect([1, 2, 3, 4, 5].map((row) => document.valueAt(SHEET, row, 0))).toEqual([
      "birch",
      "Beech",
      "Cedar",
      "Alder",
      "Elm",
    ]);
  });

  it("stay filtered when a value changes, until the filter is applied again", () => {
    const { document, id } = tableOf(ACCOUNTS);
    document.filterTable(id, 1, { filterOn: "Custom", criterion1: ">5" });
    document.cells.write(SHEET, { top: 2, left: 1, bottom: 2, right: 1 }, [[1]]);
    expect(shown(document)).toEqual([2, 4]);
    document.filters.reapply(id);
    expect(shown(document)).toEqual([4]);
  });

  it("are shown again when the table becomes a plain range", () => {
    const { document, id } = tableOf(ACCOUNTS);
    document.filterTable(id, 1, { filterOn: "Custom", criterion1: ">5" });
    document.tables.convertToRange(id);
    expect(shown(document)).toEqual([1, 2, 3, 4, 5]);
  });

  it("are shown again when the table is cut and pasted elsewhere, where nothing is filtered", () => {
    const { document, id } = tableOf(ACCOUNTS);
    document.filterTable(id, 1, { filterOn: "Custom", criterion1: ">5" });
    document.moveCells(SHEET, document.tables.place(id).table.area, SHEET, 1, 3);
    expect(shown(document)).toEqual([1, 2, 3, 4, 5]);
    expect(document.tables.place(id).table.filters).toEqual({});
    document.undo();
    expect(shown(document)).toEqual([2, 4]);
  });

  it("stay hidden when someone had hidden them as well", () => {
    const { document, id } = tableOf(ACCOUNTS);
    document.lines.setHidden(SHEET, "rows", 1, 1, true);
    document.filterTable(id, 1, { filterOn: "Custom", criterion1: ">5" });
    document.filters.clear(id);
    expect(document.model.sheets[0]?.rows).toEqual({ 1: { hidden: true } });
  });
});

it("a filter that Excel has and the workbench lacks is refused by name", () => {
  const { document, id } = tableOf(ACCOUNTS);
  const filterByIcon = (): void => document.filterTable(id, 0, { filterOn: "Icon" });
  expect(filterByIcon).toThrow("NotImplemented: a filter by icon");
  expect(document.canUndo).toBe(true); // writing and making the table were steps
  expect(document.tables.place(id).table.filters).toEqual({});
});
