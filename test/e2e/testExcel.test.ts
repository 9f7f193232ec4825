import { paneFaults } from "./axeFaults";
import { closeBrowser, openWorkbench, type OpenWorkbench } from "./openWorkbench";

let excel: OpenWorkbench;
afterEach(() => excel.close());
afterAll(closeBrowser);

it.each(["", "?theme=dark"])(
  "this Excel is tested from the settings %s, and its report is there to copy",
  async (query) => {
    excel = await openWorkbench({ query });
    await excel.page.getByRole("separator", { name: "Width of the pane" }).press("Home");
    const before = await excel.sheets();
    await excel.pane.press("More");
    await excel.pane.frame.getByRole("button", { name: /^Settings/ }).click();
    await excel.pane.press("Open the test");
    await excel.pane.offers("Start the test");
    expect(await paneFaults(excel.pane.frame)).toEqual([]);

    await excel.pane.press("Start the test");
    await excel.pane.press("Cancel");
    await excel.pane.sees("The test was cancelled. Its sheets are removed.");
    expect(await excel.sheets()).toEqual(before);

    await excel.pane.press("Test again");
    await excel.pane.frame.getByText("Everything works that this Excel offers").waitFor({ timeout: 60_000 });
    expect(await excel.sheets()).toEqual(before);
    expect(await paneFaults(excel.pane.frame)).toEqual([]);
    const report = await excel.pane.frame.getByRole("textbox", { name: "Report" }).inputValue();
    expect(report).toMatch(/^KAM Toolkit \d/);
    expect(report).toContain("Passed\tprobeNamespace\t[[7]]");
    await excel.pane.press("Copy report");
    // Copied where the browser lets the pane, or selected for Ctrl+C.
    await excel.pane.frame.getByText(/^Copied\.$|^The report is selected/).waitFor();
  },
);
