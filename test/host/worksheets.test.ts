import { openExcel } from "./openExcel";

it("adds a sheet and finds it again by name, in any case", async () => {
  const excel = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plan");
    sheet.load("name,position");
    await context.sync();
    expect(sheet.name).toBe("Plan");
    expect(sheet.position).toBe(1);
    const same = context.workbook.worksheets.getItem("PLAN");
    same.getRange("A1:B2").values = [
      ["a", 1],
      ["b", "=B1*2"],
    ];
    const range = same.getRange("A1:B2");
    range.load("values,formulas,address");
    await context.sync();
    expect(range.values).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
    expect(range.formulas).toEqual([
      ["a", 1],
      ["b", "=B1*2"],
    ]);
    expect(range.address).toBe("Plan!A1:B2");
  });
  expect(excel.document.sheetNames()).toEqual(["Sheet1", "Plan"]);
  expect(excel.requestCount()).toBe(2);
});

it("refuses a name that is taken", async () => {
  await openExcel();
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.add("sheet1");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ItemAlreadyExists" });
});
