import { understandColumn, understandRows } from "../../../../src/app/ownRows/understandRows";
import { messagesFor } from "../../../messagesFor";
import { healthReading } from "../../../../src/templates/accountHealth/healthReading";
import { accountColumn } from "../../../../src/templates/options/accountColumn";
import type { RowReading } from "../../../../src/templates/options/RowColumn";
import { kpiColumns } from "../../../../src/templates/scorecard/kpiReading";
import type { ReadCells } from "../../../../src/workbook/readSelectedCells";
import { cellsOf } from "./readCells";

const messages = messagesFor("en");

const products: RowReading = {
  most: 100,
  columns: [
    { column: "item", header: "marginProduct", words: "wordsProduct", holds: "text" },
    { column: "a", header: "marginSales0", words: "wordsSales0", holds: "number", period: "before" },
    { column: "c", header: "marginSales1", words: "wordsSales1", holds: "number", period: "now" },
  ],
};

const understood = (values: ReadCells["values"], reading: RowReading = healthReading) =>
  understandRows(cellsOf(values), reading, messages);

/** The names alone, of cells with or without a table's header. */
function namesFrom(values: ReadCells["values"], header: readonly string[] | null = null) {
  const { rows, leftOut } = understandRows(
    cellsOf(values, header),
    { columns: [accountColumn], unique: true, most: 10 },
    messages,
  );
  return { names: rows.columns[0]?.values ?? [], repeated: leftOut.repeated };
}

describe("the columns of a user's own list", () => {
  it("are known by their headers, in whatever order, case and unit", () => {
    const { mapping } = understood([
      ["Turnover (EUR)", "CSAT", "KEY ACCOUNT", "Region", "Notes"],
      [1, 2, "Norvik", "North", "x"],
    ]);
    expect(mapping).toEqual(["revenue", "satisfaction", "account", null, "evidence"]);
  });

  it("of two years are before and now, whichever stands first", () => {
    const years = (first: string, second: string) =>
      understood(
        [
          ["Product", first, second],
          ["Sensors", 1, 2],
        ],
        products,
      ).mapping;
    expect(years("Sales 2025", "Sales 2026")).toEqual(["item", "a", "c"]);
    expect(years("Sales 2026", "Sales 2025")).toEqual(["item", "c", "a"]);
  });

  it("of months are known by their names, English and German, short and in full, with a year or without", () => {
    const months = (...headers: string[]) =>
      understood(
        [
          ["KPI", ...headers],
          ["Visits", ...headers.map(() => 1)],
        ],
        { columns: kpiColumns, most: 60 },
      ).mapping;
    expect(months("Jan", "Feb", "Mar 2026", "April", "Dec")).toEqual([
      "kpi",
      "month1",
      "month2",
      "month3",
      "month4",
      "month12",
    ]);
    expect(months("Dezember", "Jänner", "März", "Mai", "Okt.")).toEqual([
      "kpi",
      "month12",
      "month1",
      "month3",
      "month5",
      "month10",
    ]);
    expect(months("Month 2", "Month 1")).toEqual(["kpi", "month2", "month1"]);
  });

  it("hold one actual figure for the first month, but not beside the month itself", () => {
    const mapping = (...headers: string[]) =>
      understood(
        [
          ["KPI", ...headers],
          ["Visits", ...headers.map(() => 1)],
        ],
        { columns: kpiColumns, most: 60 },
      ).mapping;
    expect(mapping("Target", "Actual")).toEqual(["kpi", "target", "month1"]);
    expect(mapping("Actual", "Jan", "Feb")).toEqual(["kpi", null, "month1", "month2"]);
  });

  it("of one period only are now", () => {
    expect(
      understood(
        [
          ["Product", "Sales"],
          ["Sensors", 1],
        ],
        products,
      ).mapping,
    ).toEqual(["item", "c"]);
  });

  it("are taken once: of two headed alike, the one on the left", () => {
    expect(
      understood([
        ["Customer", "Revenue", "Revenue"],
        ["Norvik", 1, 2],
      ]).mapping,
    ).toEqual(["account", "revenue", null]);
  });

  it("are found below a title, and what stands above them is no row", () => {
    const { rows } = understood([
      ["Accounts of 2026", "", ""],
      ["", "", ""],
      ["Customer", "Revenue", "Use"],
      ["Norvik", 12, 80],
    ]);
    expect(rows).toMatchObject({ count: 1, columns: [{ values: ["Norvik"] }, { values: [12] }, { values: [80] }] });
  });

  it("without headers are none but the names: the first column with text in it", () => {
    expect(
      understood([
        [1, "Albion"],
        [2, "Norvik"],
      ]).mapping,
    ).toEqual([null, "account"]);
  });

  it("can be said by the user, who gives a column of the sheet to one of his only", () => {
    const found = understood([
      ["Customer", "Revenue", "Plan"],
      ["Norvik", 12, 15],
    ]);
    const changed = understandColumn(found, 2, "revenue", healthReading, messages);
    expect(changed.mapping).toEqual(["account", null, "revenue"]);
    expect(changed.rows.columns[1]).toEqual({ column: "revenue", values: [15] });
    const unnamed = understandColumn(found, 0, null, healthReading, messages);
    expect(unnamed.rows.count).toBe(0);
  });
});

describe("the rows of a user's own list", () => {
  const header = ["Customer", "Revenue", "Relationship", "No executive sponsor", "Relationship: seen"];
  const rowsOf = (...rows: ReadCells["values"]) => understood([header, ...rows]);

  it("keep numbers as numbers, a 0 as a 0, and read those that are written as text", () => {
    const { rows, leftOut } = rowsOf(
      ["Norvik", 0, 0, "", ""],
      ["Albion", "1,200.50", "82", "", ""],
      ["Tamar", "€ 3,000", " 7 ", "", ""],
    );
    expect(rows.columns.slice(1, 3)).toEqual([
      { column: "revenue", values: [0, 1200.5, 3000] },
      { column: "relationship", values: [0, 82, 7] },
    ]);
    expect(leftOut.unread).toEqual([]);
  });

  it("read a column's decimal commas from the one that tells", () => {
    const { rows } = rowsOf(["Norvik", "1.234", "", "", ""], ["Albion", "2.345,50", "", "", ""]);
    expect(rows.columns[1]?.values).toEqual([1234, 2345.5]);
  });

  it("leave out, and name, what is no number, off the scale, or an error", () => {
    const { rows, leftOut } = rowsOf(
      ["Norvik", "about 12", 140, "perhaps", "20.11.2026"],
      ["Albion", "#N/A", "", "", ""],
    );
    expect(rows.columns.slice(1).map(({ values }) => values)).toEqual([
      [null, null],
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(leftOut.unread.map(({ cell }) => cell)).toEqual(["B2", "B3", "C2", "D2", "E2"]);
  });

  it("read a yes in many words, a no as nothing, and dates that everyone reads alike", () => {
    const yes = { text: "healthYes" };
    const { rows } = rowsOf(
      ["Norvik", "", "", "Yes", "2026-11-20"],
      ["Albion", "", "", true, 46346],
      ["Tamar", "", "", "x", ""],
      ["Sable", "", "", "no", ""],
      ["Kestrel", "", "", false, ""],
    );
    expect(rows.columns[3]?.values).toEqual([yes, yes, yes, null, null]);
    // 20 November 2026 is Excel's day 46,346.
    expect(rows.columns[4]?.values.slice(0, 2)).toEqual([46_346, 46_346]);
  });

  it("pass over empty rows, count those without a name, and take a name once", () => {
    const { rows, leftOut } = rowsOf(
      ["Norvik", 1, "", "", ""],
      ["", "", "", "", ""],
      ["", 5, "", "", ""],
      ["NORVIK", 2, "", "", ""],
      ["Albion", 3, "", "", ""],
    );
    expect(rows.columns[0]?.values).toEqual(["Norvik", "Albion"]);
    expect(rows.columns[1]?.values).toEqual([1, 3]);
    expect(leftOut).toMatchObject({ nameless: 1, repeated: ["NORVIK"] });
  });

  it("keep text that looks like a formula as the text it is", () => {
    expect(rowsOf(["=1+1", 1, "", "", ""]).rows.columns[0]?.values).toEqual(["=1+1"]);
  });
});

describe("the names of a user's own list", () => {
  it("stand in the first column that holds text", () => {
    expect(
      namesFrom([
        [1, "Albion", "x"],
        [2, "Norvik", "y"],
      ]).names,
    ).toEqual(["Albion", "Norvik"]);
  });

  it("are trimmed, without blank cells and errors", () => {
    expect(namesFrom([[" Albion "], [""], ["#N/A"], ["Norvik"]]).names).toEqual(["Albion", "Norvik"]);
  });

  it("begin below a header that says so", () => {
    expect(namesFrom([["Customer name"], ["Albion"]]).names).toEqual(["Albion"]);
  });

  it("begin below texts above figures", () => {
    expect(
      namesFrom([
        ["Firma", "Umsatz"],
        ["Albion", 12],
      ]).names,
    ).toEqual(["Albion"]);
  });

  it("begin with the first row of a table's body, whatever it says", () => {
    expect(namesFrom([["Company"], ["Albion"]], ["Who"]).names).toEqual(["Company", "Albion"]);
  });

  it("are taken for names, where one of them holds a word that heads lists", () => {
    expect(namesFrom([["Global Customer Services"], ["Albion"]]).names).toEqual(["Global Customer Services", "Albion"]);
  });

  it("are none among figures", () => {
    expect(
      namesFrom([
        [1, 2],
        [3, 4],
      ]).names,
    ).toEqual([]);
  });
});
