import { explainFailure } from "../../src/app/explainFailure";
import { readSelectedAccounts } from "../../src/app/readSelectedAccounts";
import { messagesFor } from "../messagesFor";
import { openExcel } from "./openExcel";

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

describe("the accounts in the selection", () => {
  it("are the names in it, without their header", async () => {
    await openExcel();
    await select("A1:B4", {
      "A1:B4": [
        ["Customer", "Sales"],
        ["Norvik", 12],
        [" Albion ", 9],
        ["", 3],
      ],
    });
    expect(await readSelectedAccounts(messages)).toEqual({
      address: "Sheet1!A1:B4",
      names: ["Norvik", "Albion"],
      repeated: [],
    });
  });

  it("are those of the used part where whole columns are selected", async () => {
    await openExcel();
    await select("B:B", { "B3:B5": [["Norvik"], ["Albion"], ["norvik"]] });
    expect(await readSelectedAccounts(messages)).toEqual({
      address: "Sheet1!B3:B5",
      names: ["Norvik", "Albion"],
      repeated: ["norvik"],
    });
  });

  it("are all those of a table in which one cell is selected", async () => {
    await openExcel();
    await select("C3", {
      "B2:C4": [
        ["No.", "Company"],
        [1, "Norvik"],
        [2, "Albion"],
      ],
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").tables.add("B2:C4", true);
      await context.sync();
    });
    expect(await readSelectedAccounts(messages)).toEqual({
      address: "Sheet1!B3:C4",
      names: ["Norvik", "Albion"],
      repeated: [],
    });
  });

  it("are not there in an empty selection, which is said with its address", async () => {
    await openExcel();
    await select("D4:D9", {});
    const failure = await readSelectedAccounts(messages).catch((error: unknown) => explainFailure(error, messages));
    expect(failure).toMatchObject({ what: "There are no names in the selected cells." });
    expect(failure).toMatchObject({ meaning: expect.stringContaining("Sheet1!D4:D9") as string });
  });

  it("are refused beyond 5,000, with both numbers", async () => {
    await openExcel();
    await select("A1:A6000", { "A1:A6000": Array.from({ length: 6000 }, (_, i) => [`Account ${i + 1}`]) });
    const failure = await readSelectedAccounts(messages).catch((error: unknown) => explainFailure(error, messages));
    expect(failure).toMatchObject({
      what: "6000 rows are selected.",
      meaning: expect.stringContaining("5000") as string,
    });
  });

  it("are taken up to 5,000, below a header", async () => {
    await openExcel();
    await select("A1:A5001", {
      "A1:A5001": [["Account"], ...Array.from({ length: 5000 }, (_, i) => [`Account ${i + 1}`])],
    });
    expect((await readSelectedAccounts(messages)).names).toHaveLength(5000);
  });

  it("are read without changing anything", async () => {
    const excel = await openExcel();
    await select("A1:A2", { "A1:A2": [["Norvik"], ["Albion"]] });
    const before = excel.document.snapshot();
    await readSelectedAccounts(messages);
    expect(excel.document.snapshot()).toEqual(before);
  });
});
