import { openWorkbench, THEMES, type OpenWorkbench } from "./openWorkbench";

let excel: OpenWorkbench;

it("a manager asks a cell's menu why, follows the accounts, and writes the answer to a sheet", async () => {
  excel = await openWorkbench();
  await excel.pane.insertSheet("Selection matrix");
  await excel.select("H16");
  await excel.page.keyboard.press("ContextMenu");
  await excel.page.getByRole("menuitem", { name: "Explain this number" }).click();
  await excel.pane.sees("Albion Rail scores 7.7 of 10");
  await excel.pane.sees("What would move it");

  await excel.select("B15");
  // Norvik Foods: 9, 9, 7, 9, 9 at 20, 30, 20, 15 and 15 %: 8.6.
  await excel.pane.sees("Norvik Foods scores 8.6 of 10");

  // A changed score is told without being asked for: 2 less at 20 %.
  await excel.type("C15", "7");
  await excel.select("B15");
  await excel.pane.sees("Norvik Foods scores 8.2 of 10");

  await excel.pane.press("Write to a sheet");
  await excel.pane.sees("It is on the new sheet “Explanation”");
  expect((await excel.cell("Explanation!B7")).value).toBe("Norvik Foods");
  expect((await excel.cell("Explanation!E14")).value).toBeCloseTo(8.2, 12);

  await excel.pane.press("Remove the new sheet");
  await excel.pane.press("Remove sheet");
  await excel.pane.sees("The sheet is gone");
  expect(await excel.sheets()).not.toContain("Explanation");
});

it("a cell without any of our functions is said to hold none, and one that shows an error says why", async () => {
  excel = await openWorkbench();
  await excel.pane.press("Explain");
  await excel.pane.sees("Nothing to explain in A1");
  await excel.type("B2", "=KAM.SCORE({8,11})");
  await excel.select("B2");
  await excel.pane.sees("Scores, row 1, column 2: 11 is off the scale from 1 to 10.");
  // The function's own description comes from the file that Excel reads it from.
  await excel.pane.sees("Scores accounts: the mean of each row's scores");
});

describe.each(THEMES)("in %s", (theme) => {
  it("axe finds nothing in any state of the view, and nothing is cut off in the narrowest pane", async () => {
    excel = await openWorkbench({ theme, narrow: true });
    await excel.pane.press("Explain");
    await excel.pane.sees("Nothing to explain in A1");
    expect(await excel.pane.faults()).toEqual([]);
    await excel.type("B2", "=KAM.SCORE({8,11})");
    await excel.select("B2");
    await excel.pane.sees("Why it shows #VALUE!");
    expect(await excel.pane.faults()).toEqual([]);
    await excel.page.evaluate(() => window.workbench?.failAction(1, "GeneralException"));
    await excel.select("C3");
    await excel.pane.sees("Excel refused to go on.");
    expect(await excel.pane.faults()).toEqual([]);
    await excel.pane.press("Read again");
    await excel.pane.sees("Nothing to explain in C3");
    await excel.pane.press("Sheets");
    await excel.pane.insertSheet("Selection matrix");
    await excel.pane.press("Explain");
    await excel.select("B16");
    await excel.pane.sees("Albion Rail scores 7.7 of 10");
    expect(await excel.pane.faults()).toEqual([]);
  });
});

it("goes to the cells of an argument, and back to the cell that they explain", async () => {
  excel = await openWorkbench();
  await excel.type("B2", "9");
  await excel.type("B3", "10");
  await excel.type("D2", "=KAM.NPS(B2:B3)");
  await excel.pane.press("Explain");
  await excel.select("D2");
  await excel.pane.sees("NPS gives 100");
  await excel.pane.press("B2:B3");
  await excel.pane.sees("Sheet1, B2"); // its row leads to the same number
  await excel.pane.press("Back to Sheet1!D2");
  await excel.pane.sees("Sheet1, D2");
  expect(await excel.pane.frame.getByRole("button", { name: "Back to Sheet1!D2" }).count()).toBe(0);
});
