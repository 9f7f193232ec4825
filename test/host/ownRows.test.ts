import { insertTemplate } from "../../src/app/insertTemplate";
import { ownAccounts } from "../../src/app/ownRows/ownAccounts";
import { readMatrixAccounts, readOwnRows } from "../../src/app/ownRows/readOwnRows";
import { insertSelectionMatrix } from "../../src/app/insertSelectionMatrix";
import { defaultMatrixOptions } from "../../src/app/defaultMatrixOptions";
import { removeInserted } from "../../src/app/removeInserted";
import { messagesFor } from "../messagesFor";
import { healthReading } from "../../src/templates/accountHealth/healthReading";
import { sheetFields, type FieldSheetId, type SheetOptions } from "../../src/templates/options/sheetFields";
import { startingOptions } from "../../src/templates/options/startingOptions";
import { openExcel, type OpenExcel } from "./openExcel";

const messages = messagesFor("en");

/** Fills cells of the first sheet and selects some. */
async function select(
  address: string,
  cells: Readonly<Record<string, readonly (readonly unknown[])[]>>,
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const [place, values] of Object.entries(cells)) sheet.getRange(place).values = values.map((row) => [...row]);
    sheet.getRange(address).select();
    await context.sync();
  });
}

function insert<Id extends FieldSheetId>(id: Id, change: Partial<SheetOptions<Id>>) {
  const options = { ...(startingOptions(sheetFields[id]) as SheetOptions<Id>), ...change };
  return insertTemplate(id, options, messages, () => undefined);
}

/** What a sheet shows in the column under a header, in so many rows; `beside` stands in the same row where several are headed so. */
async function under(
  excel: OpenExcel,
  sheetName: string,
  header: string,
  rows: number,
  beside = header,
): Promise<unknown[]> {
  await excel.settled();
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheetName).getUsedRange();
    used.load("values");
    await context.sync();
    const values: unknown[][] = used.values;
    const top = values.findIndex(
      (row) => row.includes(header) && row.includes(beside) && row.filter((cell) => cell !== "").length > 3,
    );
    const column = values[top]?.indexOf(header) ?? -1;
    return values.slice(top + 1, top + 1 + rows).map((row) => row[column]);
  });
}

describe("account health for accounts of the user's own", () => {
  const table = [
    ["Use", "Customer", "Turnover", "Relationship", "No executive sponsor", "Region"],
    [80, "Norvik", "1,200", 60, "", "North"],
    ["", "", "", "", "", ""],
    [0, "=1+1 Albion", 900, 40, "x", "South"],
    ["high", "Tamar", 700, 70, "no", "South"],
  ];

  it("takes what stands beside their names, wherever it stands", async () => {
    const excel = await openExcel();
    await select("B2", {
      "B2:G6": table.map((row) => row.map((cell) => (String(cell).startsWith("=") ? `'${cell}` : cell))),
    });
    const own = await readOwnRows(healthReading, messages);
    // One cell was selected: the list it lies in ends at the empty row.
    expect(own.rows).toMatchObject({ address: "Sheet1!B2:G3", count: 1 });
    await select("B2:G6", {});
    const all = await readOwnRows(healthReading, messages);
    expect(all.leftOut.unread).toEqual([{ cell: "B6", value: "high" }]);

    const before = excel.document.snapshot();
    const inserted = await insert("accountHealth", { accounts: ownAccounts(all) });
    expect(inserted.problems).toEqual([]);
    expect(await under(excel, inserted.sheetName, "Account", 3, "Relationship")).toEqual([
      "Norvik",
      "=1+1 Albion",
      "Tamar",
    ]);
    expect(await under(excel, inserted.sheetName, "Revenue", 3)).toEqual([1200, 900, 700]);
    expect(await under(excel, inserted.sheetName, "Relationship", 3)).toEqual([60, 40, 70]);
    // "Use" is none of the components of a new sheet: the user's own column brings it along.
    expect(await under(excel, inserted.sheetName, "Use", 3)).toEqual([80, 0, ""]);
    expect(await under(excel, inserted.sheetName, "No executive sponsor", 3)).toEqual(["", "yes", ""]);
    expect(await under(excel, inserted.sheetName, "Held down by", 3)).toEqual(["", "No executive sponsor", ""]);
    await removeInserted(inserted);
    expect(excel.document.snapshot()).toEqual(before);
  });

  it("says on the sheet where they come from", async () => {
    const excel = await openExcel();
    await select("B2:G6", {
      "B2:G6": [
        ["Customer", "Turnover", "", "", "", ""],
        ["Norvik", 12, "", "", "", ""],
        ["Albion", 9, "", "", "", ""],
        ...Array.from({ length: 2 }, () => ["", "", "", "", "", ""]),
      ],
    });
    const own = await readOwnRows(healthReading, messages);
    const { sheetName } = await insert("accountHealth", { accounts: ownAccounts(own) });
    const id = excel.document.sheetId(sheetName);
    const notes = Array.from({ length: 8 }, (_, row) => excel.document.valueAt(id, row, 1));
    expect(notes).toContain("Rows copied from Sheet1!B2:C4: 2. The originals stay as they are and are not linked.");
  });

  it("takes results of formulas, and what is merged down a column for each of its rows", async () => {
    await openExcel();
    await select("A1:C4", {
      "A1:C4": [
        ["Account", "Revenue", "Service"],
        ["Norvik", "=2*600", 80],
        ["Albion", "=1/0", ""],
        ["Tamar", 5, 20],
      ],
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("C2:C3").merge();
      await context.sync();
    });
    const { rows, leftOut } = await readOwnRows(healthReading, messages);
    expect(rows.columns).toEqual([
      { column: "account", values: ["Norvik", "Albion", "Tamar"] },
      { column: "revenue", values: [1200, null, 5] },
      { column: "service", values: [80, 80, 20] },
    ]);
    expect(leftOut.unread.map(({ cell }) => cell)).toEqual(["B3"]);
  });

  it("takes the accounts of the selection matrix by name", async () => {
    const excel = await openExcel();
    await insertSelectionMatrix(defaultMatrixOptions(messages), messages, () => undefined);
    await excel.settled();
    const { rows } = await readMatrixAccounts(healthReading, messages);
    expect(rows.count).toBe(12);
    expect(rows.columns[0]?.values[0]).toBe("Norvik Foods");
  });
});

describe("rows of the user's own in other sheets", () => {
  it("are the products of a sales table, in whatever order its columns stand", async () => {
    const excel = await openExcel();
    await select("A1:G4", {
      "A1:G4": [
        ["Units 2026", "Sales 2026", "Product", "Units 2025", "Sales 2025", "Costs 2025", "Costs 2026"],
        [110, 1210, "Sensors", 100, 1000, 600, 660],
        [0, 0, "Kits", 10, 500, 300, 0],
        ["", "", "", "", "", "", ""],
      ],
    });
    const field = sheetFields.marginReview.products;
    const { rows } = await readOwnRows(field, messages);
    const inserted = await insert("marginReview", { products: { kind: "own", rows } });
    expect(inserted.problems).toEqual([]);
    // Sensors: price 1210 − 1000 · 110 / 100 = 110; volume (110 − 100) · (1000 − 600) / 100 = 40; the kits' margin of 200 is lost.
    expect(await under(excel, inserted.sheetName, "Product", 2)).toEqual(["Sensors", "Kits"]);
    expect(await under(excel, inserted.sheetName, "Price", 2)).toEqual([110, 0]);
    expect((await under(excel, inserted.sheetName, "Volume", 2))[0]).toBeCloseTo(40, 9);
    expect(await under(excel, inserted.sheetName, "Lost", 2)).toEqual([0, -200]);
    // Beside them nothing is of the example.
    expect(await under(excel, inserted.sheetName, "Customer", 1, "Class")).toEqual([""]);
  });

  it("are the indicators of a list, each with the weight and area it has, or none", async () => {
    const excel = await openExcel();
    await select("A1:E4", {
      "A1:E4": [
        ["Metric", "Category", "Goal", "Result", "Polarity"],
        ["Visits", "Contact", 10, 8, "higher is better"],
        ["Complaints", "Service", 4, 5, "lower"],
        ["Workshops", "", 2, "2", ""],
      ],
    });
    const { rows, leftOut } = await readOwnRows(sheetFields.scorecard.own, messages);
    expect(leftOut.unread).toEqual([]);
    const inserted = await insert("scorecard", { own: { kind: "own", rows } });
    expect(inserted.problems).toEqual([]);
    expect(await under(excel, inserted.sheetName, "KPI", 3, "Weight")).toEqual(["Visits", "Complaints", "Workshops"]);
    // 8 of 10; 4 where at most 5 was reached; 2 of 2.
    expect(await under(excel, inserted.sheetName, "Attained, at most 100%", 3, "KPI")).toEqual([0.8, 0.8, 1]);
    await excel.settled();
    const total = await readNamed("kam_scorecard_total");
    expect(total).toBeCloseTo((0.8 + 0.8 + 1) / 3, 12);
  });

  it("are the indicators of a scorecard of ours, for the next performance review", async () => {
    const excel = await openExcel();
    const scorecard = await insert("scorecard", {});
    await excel.settled();
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem(scorecard.sheetName).tables.getItemAt(0);
      table.getDataBodyRange().getCell(0, 1).select();
      await context.sync();
    });
    const { rows } = await readOwnRows(sheetFields.performanceReview.own, messages);
    expect(rows.columns.map(({ column }) => column)).toEqual(["item", "a", "b", "d", "e", "f", "words"]);
    const review = await insert("performanceReview", { own: { kind: "own", rows } });
    expect(review.problems).toEqual([]);
    expect(await under(excel, review.sheetName, "Figure", 1)).toEqual(
      await under(excel, scorecard.sheetName, "KPI", 1),
    );
  });

  it("are the contacts of a log and the people of a customer, whose sections come along", async () => {
    const excel = await openExcel();
    await select("A1:D3", {
      "A1:D3": [
        ["Date", "Spoke to", "Subject", "Notes"],
        ["2026-11-02", "Ingrid Solheim", "Renewal", "Wants a date"],
        [46_340, "Lars Brekke", "", "=cmd()"],
      ].map((row) => row.map((cell) => (String(cell).startsWith("=") ? `'${cell}` : cell))),
    });
    const { rows } = await readOwnRows(sheetFields.accountPlan.contacts, messages);
    const inserted = await insert("accountPlan", { sections: ["swot"], contacts: { kind: "own", rows } });
    expect(inserted.problems).toEqual([]);
    // 2 November 2026 is Excel's day 46,328.
    expect(await under(excel, inserted.sheetName, "Date", 2)).toEqual([46_328, 46_340]);
    expect(await under(excel, inserted.sheetName, "Outcome", 2)).toEqual(["Wants a date", "=cmd()"]);
  });
});

async function readNamed(name: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange();
    range.load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
}
