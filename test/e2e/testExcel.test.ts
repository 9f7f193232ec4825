import { eventually } from "./eventually";
import { openWorkbench, THEMES, type OpenWorkbench } from "./openWorkbench";

let excel: OpenWorkbench;

it.each(THEMES)("this Excel is tested from the settings in %s, and its report is there to copy", async (theme) => {
  excel = await openWorkbench({ theme, narrow: true });
  const before = await excel.sheets();
  await excel.pane.open("More", "Settings");
  await excel.pane.press("Open the test");
  await excel.pane.offers("Start the test");
  expect(await excel.pane.faults()).toEqual([]);

  await excel.hold(1);
  await excel.pane.press("Start the test");
  await excel.pane.offers("Cancel");
  expect(await excel.pane.faults()).toEqual([]);
  await excel.pane.press("Cancel");
  await excel.release();
  await excel.pane.sees("The test was cancelled. Its sheets are removed.");
  expect(await excel.sheets()).toEqual(before);

  await excel.pane.press("Test again");
  await excel.pane.frame.getByText("Everything works that this Excel offers").waitFor({ timeout: 60_000 });
  expect(await excel.sheets()).toEqual(before);
  expect(await excel.pane.faults()).toEqual([]);
  const report = await excel.pane.frame.getByRole("textbox", { name: "Report" }).inputValue();
  expect(report).toMatch(/^KAM Toolkit \d/);
  expect(report).toContain("Passed\tprobeNamespace\t[[7]]");
  await excel.pane.press("Copy report");
  // Copied where the browser lets the pane, or selected for Ctrl+C.
  await excel.pane.frame.getByText(/^Copied\.$|^The report is selected/).waitFor();
});

it("a test that was broken off leaves a sheet, which a later session offers to remove", async () => {
  excel = await openWorkbench({ narrow: true });
  const before = await excel.sheets();
  await excel.pane.open("More", "Settings");
  await excel.pane.press("Open the test");
  await excel.hold();
  await excel.pane.press("Start the test");
  // One round trip after the other, until the first of its sheets is there: each hold lets the one before go on.
  await eventually(async () => {
    await excel.hold();
    return excel.sheets();
  }, [...before, "KAM test"]);
  await excel.pane.frame.evaluate(() => {
    document.body.dataset.left = "";
    location.reload();
  });
  await excel.pane.frame.locator("body:not([data-left])").waitFor();
  await excel.release();

  await excel.pane.open("More", "Settings");
  await excel.pane.sees("Left by an earlier test: KAM test");
  expect(await excel.pane.faults()).toEqual([]);
  await excel.pane.press("Remove");
  await excel.pane.sees("What the earlier test had left is gone.");
  expect(await excel.sheets()).toEqual(before);
  expect(await excel.pane.faults()).toEqual([]);
});
