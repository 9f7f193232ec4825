import { lookFaults } from "./lookFaults";
import { openWorkbench, type OpenWorkbench } from "./openWorkbench";

/** Large enough to show the whole sheet at once. */
const WHOLE_SHEET = { width: 3200, height: 1400 };

let excel: OpenWorkbench;
beforeEach(async () => {
  excel = await openWorkbench(WHOLE_SHEET);
});

async function insert(choice: string): Promise<void> {
  await excel.pane.press("Selection matrix");
  await excel.pane.choose(choice);
  await excel.pane.press("Insert matrix");
  await excel.pane.sees("Your sheet is ready");
}

it.each(["Twelve example accounts", "Empty rows"])(
  "the matrix with %s shows every text and number in full, readable, and no chart over cells",
  async (choice) => {
    await insert(choice);
    expect(await excel.page.locator(".chart").count()).toBe(2);
    expect(await excel.page.locator(".cell .text").count()).toBeGreaterThan(50);
    expect(await lookFaults(excel.page)).toEqual([]);
  },
);

it("sees each of the faults it looks for, planted on a sheet", async () => {
  await excel.pane.sees("Insert a sheet");
  await excel.pane.frame.evaluate(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const cells = sheet.getRange("B2:C4");
      cells.values = [
        [123456.789, "next"],
        ["A text that is much longer than its cell", "next"],
        ["pale", ""],
      ];
      sheet.getRange("B2").numberFormat = [["0.000"]];
      sheet.getRange("B:B").format.columnWidth = 30;
      sheet.getRange("B4").format.font.color = "#CCCCCC";
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("C2:C3"), "Columns");
      chart.setPosition("C2", "D9");
      await context.sync();
    });
  });
  await excel.page.locator(".chart").waitFor();
  expect((await lookFaults(excel.page)).map((fault) => fault.split(":")[0]).sort()).toEqual([
    "does not fit",
    "is cut",
    "is hard to read, at 1.61",
    "is under a chart",
    "is under a chart",
  ]);
});
