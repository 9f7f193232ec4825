import { paneFaults } from "./axeFaults";
import { closeBrowser, openWorkbench, type OpenWorkbench } from "./openWorkbench";

let excel: OpenWorkbench;
afterEach(() => excel.close());
afterAll(closeBrowser);

async function openNarrow(query = ""): Promise<void> {
  excel = await openWorkbench({ query });
  await excel.page.getByRole("separator", { name: "Width of the pane" }).press("Home");
}

describe.each(["", "?theme=dark"])("the first run %s", (query) => {
  it("builds the example portfolio in one click, and takes it away in one go", async () => {
    await openNarrow(query);
    await excel.pane.sees("Welcome to the KAM Toolkit");
    expect(await paneFaults(excel.pane.frame)).toEqual([]);
    const before = await excel.sheets();

    await excel.pane.press("Build the example portfolio");
    await excel.pane.offers("Cancel");
    await excel.pane.frame.getByText("10 sheets are ready").waitFor({ timeout: 60_000 });
    expect(await excel.sheets()).toEqual([
      ...before,
      "Selection matrix",
      "Criteria weights",
      "KRA KPI scorecard",
      "Account plan",
      "Account health",
      "Performance review",
      "Margin review",
      "Programme fit",
      "KAM history",
      "Review pack",
    ]);
    // Filled with the example: explain.test.ts finds the same account there.
    expect((await excel.cell("'Selection matrix'!B16")).value).toBe("Albion Rail");
    expect(await paneFaults(excel.pane.frame)).toEqual([]);

    await excel.pane.press("Remove all of them");
    await excel.pane.sees("Remove the sheets of the example?");
    expect(await paneFaults(excel.pane.frame)).toEqual([]);
    await excel.pane.press("Remove sheets");
    await excel.pane.sees("The example is gone");
    expect(await excel.sheets()).toEqual(before);
    expect(await paneFaults(excel.pane.frame)).toEqual([]);
  });
});

it("the welcome goes when it is dismissed, stays away, and comes back from the settings", async () => {
  await openNarrow();
  await excel.pane.press("Start empty");
  const welcome = excel.pane.frame.getByText("Welcome to the KAM Toolkit");
  await welcome.waitFor({ state: "detached" });
  await excel.pane.press("More");
  await excel.pane.press("Sheets");
  await excel.pane.sees("Insert a sheet");
  expect(await welcome.count()).toBe(0);
  await excel.pane.press("More");
  await excel.pane.frame.getByRole("button", { name: /^Settings/ }).click();
  await excel.pane.press("Show the welcome again");
  await excel.pane.sees("Welcome to the KAM Toolkit");
});

it("the example portfolio can be cancelled, and the workbook is as it was", async () => {
  await openNarrow();
  const before = await excel.sheets();
  await excel.pane.press("Build the example portfolio");
  await excel.pane.press("Cancel");
  await excel.pane.frame.getByText("Cancelled. The workbook is as it was.").waitFor({ timeout: 60_000 });
  expect(await excel.sheets()).toEqual(before);
  expect(await paneFaults(excel.pane.frame)).toEqual([]);
});
