import { messagesFor } from "../messagesFor";
import { lookFaults } from "./lookFaults";
import { openWorkbench, type OpenWorkbench } from "./openWorkbench";

/** Large enough to show the whole sheet at once. */
const WHOLE_SHEET = { width: 3200, height: 1400 };

/** A workbench with a matrix that was just inserted. */
async function matrix(content: "Example" | "Empty", locale: string): Promise<OpenWorkbench> {
  const messages = messagesFor(locale);
  const excel = await openWorkbench({ ...WHOLE_SHEET, query: `?locale=${locale}` });
  await excel.pane.press(messages.matrixTitle);
  await excel.pane.choose(messages[`optionsAccounts${content}`]);
  await excel.pane.press(messages.optionsInsert);
  await excel.pane.sees(messages.doneTitle);
  await excel.page.evaluate(() => window.workbench?.settled());
  return excel;
}

it.each([
  ["with its example", "Example", "en-US"],
  ["empty", "Empty", "en-US"],
  ["in German", "Example", "de-DE"],
  ["empty in German", "Empty", "de-DE"],
] as const)(
  "the matrix %s shows every text and number in full, readable, and no chart over cells",
  async (_, content, locale) => {
    const { page } = await matrix(content, locale);
    await page.locator(".chart").nth(1).waitFor({ state: "attached" });
    expect(await page.locator(".chart").count()).toBe(2);
    expect(await page.locator(".cell .text").count()).toBeGreaterThan(50);
    expect(await lookFaults(page)).toEqual([]);
  },
);

it("sees each of the faults it looks for, planted on a sheet", async () => {
  const excel = await openWorkbench(WHOLE_SHEET);
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
