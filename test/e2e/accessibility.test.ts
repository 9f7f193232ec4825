import { axeFaults } from "./axeFaults";
import { openWorkbench, THEMES, type OpenWorkbench } from "./openWorkbench";

let excel: OpenWorkbench;

describe.each(THEMES)("in %s", (theme) => {
  beforeEach(async () => {
    excel = await openWorkbench({ theme, narrow: true });
  });

  it("axe finds nothing in any view of the pane", async () => {
    await excel.pane.sees("Insert a sheet");
    expect(await excel.pane.faults()).toEqual([]);

    // Choices of every kind: checks in groups, a count, one of several.
    await excel.pane.press("KRA KPI scorecard");
    await excel.pane.fill("Months", "99");
    await excel.pane.sees("Months: enter a whole number from 3 to 12.");
    expect(await excel.pane.faults()).toEqual([]);
    await excel.pane.press("Back to all sheets");

    await excel.pane.press("Selection matrix");
    await excel.pane.press("What Product fit means, and what earns a 1, a 5 and a 10");
    await excel.pane.press("Add a criterion");
    await excel.pane.choose("Names from my sheet");
    await excel.pane.press("Use selection");
    await excel.pane.sees("What to do");
    expect(await excel.pane.faults()).toEqual([]);

    await excel.pane.choose("Twelve example accounts");
    await excel.pane.fill("Name of criterion 1", "Fit with our strategy");
    await excel.page.evaluate(() => window.workbench?.failAction(50, "GeneralException"));
    await excel.pane.press("Insert matrix");
    await excel.pane.sees("The sheet was not inserted");
    expect(await excel.pane.faults()).toEqual([]);

    await excel.pane.press("Change options");
    await excel.pane.press("Insert matrix");
    await excel.pane.sees("Your sheet is ready");
    expect(await excel.pane.faults()).toEqual([]);

    await excel.pane.press("Remove the new sheet");
    await excel.pane.sees("Remove the sheet");
    expect(await excel.pane.faults()).toEqual([]);

    await excel.pane.press("Remove sheet");
    await excel.pane.sees("The sheet is gone");
    expect(await excel.pane.faults()).toEqual([]);
  });
});

it("axe finds nothing in the workbench, with a sheet in its grid", async () => {
  excel = await openWorkbench();
  await excel.pane.insertSheet("Selection matrix");
  expect(await axeFaults(excel.page)).toEqual([]);
});
