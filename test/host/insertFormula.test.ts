import { insertFormula, takeFormulaBack } from "../../src/app/functions/insertFormula";
import { readFormulaStart, readSelectedPlace } from "../../src/app/functions/readFormulaStart";
import { openExcel, type OpenExcel } from "./openExcel";

async function open(cells: Readonly<Record<string, unknown>>, selection: string): Promise<OpenExcel> {
  const excel = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const [address, value] of Object.entries(cells)) sheet.getRange(address).values = [[value]];
    sheet.getRange(selection).select();
    await context.sync();
  });
  return excel;
}

const REVENUES = { A1: 50, A2: 30, A3: 20 };

describe("a formula from the list of functions", () => {
  it("goes below the selected column, which is its argument, and calculates", async () => {
    const excel = await open(REVENUES, "A1:A3");
    const before = excel.requestCount();
    const { argument, place } = await readFormulaStart();
    expect(excel.requestCount() - before).toBe(2);
    expect(argument).toBe("Sheet1!A1:A3");
    expect(place).toMatchObject({ sheetName: "Sheet1", address: "A4", content: "" });
    if (place === null) throw new Error("there was a free cell");
    await insertFormula(place, "=KAM.HHI(A1:A3)");
    // 50² + 30² + 20²
    expect(await excel.value("Sheet1!A4")).toBe(3800);
  });

  it("leaves the workbook as it was once it is taken back", async () => {
    const excel = await open({ ...REVENUES, B1: 12 }, "B1");
    const before = excel.document.snapshot();
    const place = await readSelectedPlace();
    expect(place?.content).toBe(12);
    if (place === null) throw new Error("a cell was selected");
    const entered = await insertFormula(place, "=KAM.HHI(A1:A3)");
    expect(await excel.value("Sheet1!B1")).toBe(3800);
    await takeFormulaBack(entered);
    expect(excel.document.snapshot()).toEqual(before);
  });

  it("never writes over what somebody has typed since", async () => {
    const excel = await open(REVENUES, "A1:A3");
    const { place } = await readFormulaStart();
    if (place === null) throw new Error("there was a free cell");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A4").values = [["mine"]];
      await context.sync();
    });
    await expect(insertFormula(place, "=KAM.HHI(A1:A3)")).rejects.toMatchObject({ code: "cellChanged" });
    expect(await excel.value("Sheet1!A4")).toBe("mine");
  });

  it("is not taken back once somebody has typed over it", async () => {
    const excel = await open(REVENUES, "A1:A3");
    const { place } = await readFormulaStart();
    if (place === null) throw new Error("there was a free cell");
    const entered = await insertFormula(place, "=KAM.HHI(A1:A3)");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A4").values = [[7]];
      await context.sync();
    });
    await expect(takeFormulaBack(entered)).rejects.toMatchObject({ code: "cellChanged" });
    expect(await excel.value("Sheet1!A4")).toBe(7);
  });

  it("says so where Excel cannot read it, and leaves the cell as it was", async () => {
    const excel = await open(REVENUES, "C1");
    const before = excel.document.snapshot();
    const place = await readSelectedPlace();
    if (place === null) throw new Error("a cell was selected");
    await expect(insertFormula(place, "=KAM.HHI(A1:A3")).rejects.toMatchObject({ code: "formulaRefused" });
    expect(excel.document.snapshot()).toEqual(before);
  });

  it("is a formula in a cell that was formatted as text, too", async () => {
    const excel = await open(REVENUES, "C1");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("C1").numberFormat = [["@"]];
      await context.sync();
    });
    const before = excel.document.snapshot();
    const place = await readSelectedPlace();
    if (place === null) throw new Error("a cell was selected");
    const entered = await insertFormula(place, "=KAM.HHI(A1:A3)");
    expect(await excel.value("Sheet1!C1")).toBe(3800);
    await takeFormulaBack(entered);
    expect(excel.document.snapshot()).toEqual(before);
  });
});
