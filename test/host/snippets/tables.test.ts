import { snippet } from "./snippet";

/** The expenses most of these snippets begin with: 42736 is 1 January 2017. */
const EXPENSES = [
  [42736, "The Phone Company", "Communications", 120],
  [42737, "Northwind Electric Cars", "Transportation", 142],
  [42740, "Best For You Organics Company", "Groceries", 27],
  [42745, "Coho Vineyard", "Restaurant", 33],
  [42746, "Bellows College", "Education", 350],
  [42750, "Trey Research", "Other", 135],
  [42750, "Best For You Organics Company", "Groceries", 97],
];
const HEADERS = ["Date", "Merchant", "Category", "Amount"];
const area = (top: number, left: number, bottom: number, right: number): object => ({ top, left, bottom, right });

describe("tables", () => {
  snippet(
    "46-table/create-table",
    "makes a table of dates and amounts",
    ["create-table"],
    ({ sheet, values, look, excel }) => {
      expect(sheet().tables).toMatchObject([{ name: "ExpensesTable", area: area(0, 0, 7, 3) }]);
      expect(values("A1:D8")).toEqual([HEADERS, ...EXPENSES]);
      expect(excel.document.textAt(sheet().id, 1, 0)).toBe("1/1/2017");
      expect(look("D2").numberFormat).toContain("$");
    },
  );

  snippet(
    "46-table/convert-range-to-table",
    "makes a table of cells that are there",
    ["setup", "convert-range-to-table"],
    ({ sheet }) => {
      const [table] = sheet().tables;
      expect(table).toMatchObject({ name: "ExpensesTable", area: area(0, 0, 6, 4) });
      expect(table?.columns.map(({ name }) => name)).toEqual(["Product", "Qtr1", "Qtr2", "Qtr3", "Qtr4"]);
    },
  );

  snippet(
    "46-table/formatting",
    "colours headers, data, one row and one column",
    ["setup", "format-table"],
    ({ look }) => {
      expect(["A1", "B2", "B3", "A2", "A3"].map((cell) => look(cell).fill)).toEqual([
        "#C70039",
        "#DAF7A6",
        "#FFC300",
        "#FFA07A", // the column comes last
        "#FFA07A",
      ]);
    },
  );

  snippet(
    "46-table/import-json-data",
    "adds a row for each of eleven records",
    ["import-json-data"],
    ({ sheet, values }) => {
      expect(sheet().tables[0]?.area).toEqual(area(0, 0, 11, 3));
      expect(values("A12:D12")).toEqual([[42740, "Munson's Pickles & Preserves Farm", "Groceries", 178]]);
    },
  );

  snippet(
    "46-table/resize-table",
    "makes room for twelve more rows",
    ["setup", "resize-table"],
    ({ sheet, values }) => {
      expect(sheet().tables[0]?.area).toEqual(area(0, 0, 19, 3));
      expect(values("B8:B9")).toEqual([["Best For You Organics Company"], [""]]);
    },
  );

  snippet(
    "46-table/filter-data",
    "shows restaurants and groceries below average, then all again",
    ["setup", "filter-table"],
    async ({ sheet, press }) => {
      // The average is 904 / 7 = 129.14: 27, 33 and 97 stay of the two categories.
      const hidden = (): number[] => [1, 2, 3, 4, 5, 6, 7].filter((row) => sheet().rows[row]?.filtered === true);
      expect(hidden()).toEqual([1, 2, 5, 6]);
      await press("clear-filters");
      expect(hidden()).toEqual([]);
    },
  );

  snippet("46-table/sort-data", "sorts by amount, the highest first", ["setup", "sort-table"], ({ values }) => {
    expect(values("D2:D8")).toEqual([[350], [142], [135], [120], [97], [33], [27]]);
    expect(values("A2:B2")).toEqual([[42746, "Bellows College"]]);
  });

  snippet(
    "46-table/get-data-from-table",
    "copies headers, data, a column and a row",
    ["setup", "get-data-from-table"],
    ({ values }) => {
      expect(values("A20:D21")).toEqual([HEADERS, EXPENSES[0]]);
      expect(values("B30:B31")).toEqual([["The Phone Company"], ["Northwind Electric Cars"]]);
      expect(values("A17:D17")).toEqual([EXPENSES[1]]);
    },
  );

  snippet(
    "46-table/get-visible-range-of-a-filtered-table",
    "reads only the rows that are shown",
    ["create-table", "filter-table", "get-visible-range"],
    async ({ log, press }) => {
      expect(JSON.parse(log.at(-1) ?? "")).toEqual([EXPENSES[0], EXPENSES[2], EXPENSES[3], EXPENSES[6]]);
      await press("get-range");
      expect(JSON.parse(log.at(-1) ?? "")).toEqual(EXPENSES);
    },
  );

  snippet(
    "46-table/add-rows-and-columns-to-a-table",
    "grows by three rows and by two columns, one of them calculated",
    ["setup", "add-row", "add-column", "add-calculated-column"],
    ({ sheet, values }) => {
      expect(sheet().tables[0]?.area).toEqual(area(0, 0, 10, 5));
      expect(values("E1:E4")).toEqual([["Deductable?"], ["Yes"], ["Yes"], ["No"]]);
      // 1 January 2017 was a Sunday, the 20th a Friday.
      expect(values("F1:F4")).toEqual([["Type of the Day"], ["Weekend"], ["Weekday"], ["Weekday"]]);
      expect(values("F11")).toEqual([["Weekday"]]);
    },
  );
});

describe("names", () => {
  snippet(
    "34-named-item/create-and-remove-named-item",
    "names a sum and a range, and takes a name away",
    ["setup", "add-name-to-total", "add-name-to-header", "format-named-range"],
    async ({ excel, values, look, press, formula, log }) => {
      // 120 + 40 + 47 + 56 + 110 + 27 + 38 + 42 + 27
      expect([formula("D11"), values("D11")]).toEqual(["=TotalAmount", [[507]]]);
      expect(look("A1").fill).toBe("#FF0000");
      await press("list-named-items");
      expect(log[0]).toBe("This worksheet contains 2 named items.");
      expect(excel.document.model.names.map(({ name }) => name)).toEqual(["TotalAmount", "ExpensesHeader"]);
      await press("remove-name");
      expect(excel.document.model.names.map(({ name }) => name)).toEqual(["ExpensesHeader"]);
      expect(formula("D11")).toBe("=SUM(ExpensesTable[AMOUNT])");
    },
  );

  snippet(
    "34-named-item/update-named-item",
    "points a name to other cells",
    ["setup", "add-named-item"],
    async ({ excel, press, log, sheet }) => {
      const formulas = (): string[] => excel.document.model.names.map(({ formula }) => formula);
      expect(formulas()).toEqual(["=Sample!$B$2:$E$7"]);
      await press("add-named-item");
      expect(log.at(-1)).toBe("The named item already exists");
      await press("update-named-item");
      expect(formulas()).toEqual(["=Sample!$B$10:$D$14"]);
      expect(sheet().selection).toEqual(area(9, 1, 13, 3));
    },
  );
});
