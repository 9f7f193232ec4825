import { eventually } from "./eventually";
import { openWorkbench, THEMES, type OpenWorkbench } from "./openWorkbench";

let excel: OpenWorkbench;

/** Three accounts scored by our function: one with a typed 0, one off the scale, one there twice. */
async function ownScores(): Promise<void> {
  const rows = [
    ["Account", "Fit", "Growth", "Score"],
    ["Norvik Foods", "8", "0", "=KAM.SCORE(B2:C2,$F$1:$G$1)"],
    ["Albion Rail", "9", "12", "=KAM.SCORE(B3:C3,$F$1:$G$1)"],
    ["norvik foods", "4", "6", "=KAM.SCORE(B4:C4,$F$1:$G$1)"],
  ];
  for (const [row, cells] of rows.entries())
    for (const [column, text] of cells.entries()) await excel.type(`Sheet1!${"ABCD".charAt(column)}${row + 1}`, text);
  await excel.type("Sheet1!F1", "60");
  await excel.type("Sheet1!G1", "40");
}

const openGroup = (name: RegExp) => excel.pane.frame.getByRole("button", { name }).click();
const selected = () => excel.page.getByLabel("Name box").inputValue();

describe.each(THEMES)("the check, in %s", (theme) => {
  it("goes from an empty workbook to faults, their cells, and back to a sound one; axe finds nothing on the way", async () => {
    excel = await openWorkbench({ theme });
    const { pane } = excel;
    await pane.press("Check");
    await pane.offers("Check workbook");
    expect(await excel.pane.faults()).toEqual([]);
    await pane.press("Check workbook");
    await pane.sees("There is nothing to check yet");
    expect(await excel.pane.faults()).toEqual([]);

    await ownScores();
    await pane.press("Check again");
    await pane.sees("3 to mend, 0 to look at");
    expect(await excel.pane.faults()).toEqual([]);
    await pane.press("Sheet1!C3");
    await eventually(selected, "C3");

    await pane.press("Mend…");
    await pane.sees("This is what will change");
    expect(await excel.pane.faults()).toEqual([]);
    expect((await excel.cell("Sheet1!C2")).value).toBe(0);
    await pane.press("Mend 1 cell");
    await pane.sees("1 cell mended.");
    await pane.sees("2 to mend, 0 to look at");
    expect((await excel.cell("Sheet1!C2")).value).toBe("n/a");
    expect(await excel.pane.faults()).toEqual([]);
    await pane.press("Undo");
    await pane.sees("1 cell is as it was before.");
    expect((await excel.cell("Sheet1!C2")).value).toBe(0);
  });
});

describe("the check", () => {
  it("keeps what it found while another tool is open, and writes it to a sheet that can be removed again", async () => {
    excel = await openWorkbench();
    const { pane } = excel;
    await ownScores();
    await pane.press("Check");
    await pane.press("Check workbook");
    await pane.sees("3 to mend, 0 to look at");
    await pane.press("Sheets");
    await pane.sees("Insert a sheet");
    await pane.press("Check");
    await pane.sees("3 to mend, 0 to look at");

    await pane.press("Write to a sheet");
    await pane.sees("The list is on the new sheet “Workbook check”.");
    expect((await excel.cell("'Workbook check'!E7")).value).toBe("C3");
    await pane.press("Remove sheet");
    await pane.sees("The sheet “Workbook check” was removed.");
    expect(await excel.sheets()).toEqual(["Sheet1"]);
  });

  it("mends one cell alone or a whole kind, and takes one mending after the other back, also after another check", async () => {
    excel = await openWorkbench();
    const { pane } = excel;
    await ownScores();
    await excel.type("Sheet1!C4", "0");
    await excel.type("Sheet1!B3", "0");
    await pane.press("Check");
    await pane.press("Check workbook");
    await pane.sees("5 to mend, 0 to look at");

    const offers = pane.frame.getByRole("button", { name: "Mend…", exact: true });
    await offers.nth(1).click();
    await pane.press("Not now");
    await eventually(() => offers.nth(1).evaluate((button) => button === document.activeElement), true);
    await pane.press("Mend all 3…");
    await pane.sees("Mend 3 cells");
    await offers.nth(0).click();
    await pane.press("Mend 1 cell");
    await pane.sees("1 cell mended.");
    expect((await excel.cell("Sheet1!C2")).value).toBe("n/a");
    expect((await excel.cell("Sheet1!B3")).value).toBe(0);
    await pane.press("Mend all 2…");
    await pane.press("Mend 2 cells");
    await pane.sees("2 cells mended.");
    expect((await excel.cell("Sheet1!B3")).value).toBe("n/a");
    expect(await pane.faults()).toEqual([]);

    await pane.press("Check again");
    await pane.sees("Mended so far");
    await pane.press("Undo");
    await pane.sees("2 cells are as they were before.");
    await pane.sees("4 to mend, 0 to look at");
    expect((await excel.cell("Sheet1!B3")).value).toBe(0);
    expect((await excel.cell("Sheet1!C2")).value).toBe("n/a");
    await pane.press("Undo");
    await pane.sees("1 cell is as it was before.");
    await pane.sees("5 to mend, 0 to look at");
    expect((await excel.cell("Sheet1!C2")).value).toBe(0);
  });

  it("says that a sheet is gone whose cell was asked for, and follows one that was renamed", async () => {
    excel = await openWorkbench();
    const { pane } = excel;
    await ownScores();
    await pane.insertSheet("Selection matrix");
    await pane.press("Check");
    await pane.press("Check workbook");
    await pane.sees("3 to mend, 3 to look at");
    await openGroup(/^Gaps in rows that were begun/);
    await pane.frame
      .getByRole("button", { name: /^'Selection matrix'!/ })
      .first()
      .waitFor();
    await excel.page.evaluate(() =>
      window.workbench?.document.sheets.rename(window.workbench.document.sheetId("Sheet1"), "My scores"),
    );
    await openGroup(/^Accounts that are there twice/);
    await pane.press("Sheet1!A4");
    await eventually(selected, "A4");
    await excel.page.evaluate(() =>
      window.workbench?.document.sheets.delete(window.workbench.document.sheetId("Selection matrix")),
    );
    await pane.frame
      .getByRole("button", { name: /^'Selection matrix'!/ })
      .first()
      .click();
    await pane.sees("The sheet “Selection matrix” is not there any more.");
  });

  it("is driven by keys alone in the narrowest pane", async () => {
    excel = await openWorkbench({ narrow: true });
    const { pane, page } = excel;
    await ownScores();
    await pane.frame.getByRole("button", { name: "Check", exact: true }).focus();
    await page.keyboard.press("Enter");
    await pane.offers("Check workbook");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await pane.sees("3 to mend, 0 to look at");
    expect(await excel.pane.faults()).toEqual([]);
  });
});
