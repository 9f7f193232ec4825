import { defaultMatrixOptions } from "../../src/app/defaultMatrixOptions";
import { insertSelectionMatrix } from "../../src/app/insertSelectionMatrix";
import { insertTemplate } from "../../src/app/insertTemplate";
import { messagesFor } from "../messagesFor";
import { sheetFields } from "../../src/templates/options/sheetFields";
import { startingOptions } from "../../src/templates/options/startingOptions";
import { openExcel, type OpenExcel } from "./openExcel";

const messages = messagesFor("en");
const SHEET = "KAM history";
const FIRST_LINE = 11;

async function inserted(): Promise<OpenExcel> {
  const excel = await openExcel();
  await insertTemplate("history", startingOptions(sheetFields.history), messages, () => undefined);
  await excel.settled();
  return excel;
}

function recordsOf(excel: OpenExcel) {
  const [table] = excel.document.state.sheet(excel.document.sheetId(SHEET)).tables;
  if (table === undefined) throw new Error("The history has lost its table");
  return table;
}

/** The overview's row of an account: latest day, account, score, change, tier, status, health, change, trend. */
async function line(excel: OpenExcel, account: string): Promise<unknown[]> {
  await excel.settled();
  const { document } = excel;
  const id = document.sheetId(SHEET);
  const row = Array.from({ length: 15 }, (_, i) => FIRST_LINE + i).find((i) => document.valueAt(id, i, 2) === account);
  if (row === undefined) throw new Error(`The overview has no ${account}`);
  return Array.from({ length: 9 }, (_, i) => rounded(document.valueAt(id, row, 1 + i)));
}

function rounded(value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 1e9) / 1e9 : value;
}

/** Appends a record as Record review does: a row at the end of the table. */
async function append(entries: readonly (string | number)[]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("AccountHistory").rows.add(undefined, [[...entries]]);
    await context.sync();
  });
}

describe("the history of the example", () => {
  it("shows each account as it was recorded last, and what has changed since the review before", async () => {
    const excel = await inserted();
    // Recorded on 20 November 2026 (day 46346); in August the score was 8.5 and health 84.
    expect(await line(excel, "Norvik Foods")).toEqual([46346, "Norvik Foods", 8.6, 0.1, "Key account", "Key", 78.2, -5.8, "Rising"]); // prettier-ignore
    // 74, 73, 72, 64.2: slopes −1, −1, −7.8, −1, −4.4, −3.2667; their median −2.1333 over 72.5 is below −0.01.
    expect((await line(excel, "Albion Rail"))[8]).toBe("Falling");
    // Never scored: a record all the same, with nothing to compare.
    expect(await line(excel, "Pinehurst Council")).toEqual([46346, "Pinehurst Council", "", "", "Incomplete", "", "", "", ""]); // prettier-ignore
  });

  it("ends with what the matrix and the sheet of health show today", async () => {
    const excel = await inserted();
    await insertSelectionMatrix(defaultMatrixOptions(messages), messages, () => undefined);
    await insertTemplate("accountHealth", startingOptions(sheetFields.accountHealth), messages, () => undefined);
    await excel.settled();
    const { document } = excel;
    const tenths = (value: unknown) => (typeof value === "number" ? Math.round(value * 10) / 10 : "");
    const column = (sheet: string, header: string) => {
      const id = document.sheetId(sheet);
      const table = document.state.sheet(id).tables.find(({ columns }) => columns.some(({ name }) => name === header));
      if (table === undefined) throw new Error(`${sheet} has no column ${header}`);
      const place = table.area.left + table.columns.findIndex(({ name }) => name === header);
      return Array.from({ length: table.area.bottom - table.area.top }, (_, i) =>
        document.valueAt(id, table.area.top + 1 + i, place),
      );
    };
    const ofLatest = (header: string) => column(SHEET, header).slice(-12).map(tenths);
    expect(ofLatest("Health")).toEqual(column("Account health", "Health").map(tenths));
    expect(ofLatest("Score")).toEqual(column("Selection matrix", "Score").map(tenths));
    expect(ofLatest("Rank")).toEqual(column("Selection matrix", "Rank").map(tenths));
    expect(column(SHEET, "Tier").slice(-12)).toEqual(column("Selection matrix", "Tier"));
  });

  it("takes a record that is appended for the latest, and the one before it for the comparison", async () => {
    const excel = await inserted();
    await append([
      46438,
      "Norvik Foods",
      8.4,
      1,
      "Key account",
      "Key",
      80,
      1,
      "",
      "",
      "Ingrid Solheim",
      "",
      "",
      "",
      "",
      "",
    ]);
    const { area } = recordsOf(excel);
    expect(area.bottom - area.top).toBe(49);
    // 80 after 78.2, and 8.4 after 8.6. Health 81, 84, 78.2, 80: the median of the six slopes is −0.8667, over 80.5 below −0.01.
    expect(await line(excel, "Norvik Foods")).toEqual([46438, "Norvik Foods", 8.4, -0.2, "Key account", "Key", 80, 1.8, "Falling"]); // prettier-ignore
    expect((await line(excel, "Albion Rail"))[0]).toBe(46346);
  });

  it("does not mind the order of its records", async () => {
    const excel = await inserted();
    const before = await line(excel, "Meridian Hotels");
    const { id } = recordsOf(excel);
    excel.document.sortTable(id, [{ offset: 0, descending: true }]);
    expect(await line(excel, "Meridian Hotels")).toEqual(before);
  });

  it("stays right when rows are inserted above it and among its records", async () => {
    const excel = await inserted();
    const { document } = excel;
    const id = document.sheetId(SHEET);
    const before = await line(excel, "Norvik Foods");
    document.insertRows(id, recordsOf(excel).area.top + 5);
    document.insertRows(id, 8, 2);
    expect(await line(excel, "Norvik Foods")).toEqual(before);
    expect(await excel.value(`'${SHEET}'!G7`)).toBe("Norvik Foods: health 78 now, 84 at the review before");
    expect(rounded(await excel.value(`'${SHEET}'!AC17`))).toBe(78.2);
  });

  it("draws the account that is chosen", async () => {
    const excel = await inserted();
    const { document } = excel;
    expect(await excel.value(`'${SHEET}'!G7`)).toBe("Norvik Foods: health 78 now, 84 at the review before");
    document.enter(document.sheetId(SHEET), 6, 3, "Sable Retail Group");
    expect(await excel.value(`'${SHEET}'!G7`)).toBe("Sable Retail Group: health 77 now, 79 at the review before");
    // Day, health, score × 10: from the oldest review on; then the latest again, so that the line ends there.
    const chart = await Promise.all(
      [12, 13, 14, 15, 16].map((row) => Promise.all(["AB", "AC", "AD"].map((column) => excel.value(`'${SHEET}'!${column}${row}`)))), // prettier-ignore
    );
    expect(chart.map((row) => row.map(rounded))).toEqual([
      [46073, 70, 66],
      [46162, 75, 69],
      [46254, 79, 71],
      [46346, 77.3, 73],
      [46346, 77.3, 73],
    ]);
  });
});
