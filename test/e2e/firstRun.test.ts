import { eventually } from "./eventually";
import { openWorkbench, THEMES, type OpenWorkbench } from "./openWorkbench";

let excel: OpenWorkbench;

describe.each(THEMES)("the first run, in %s", (theme) => {
  it("builds the example portfolio in one click, and takes it away in one go", async () => {
    excel = await openWorkbench({ theme, narrow: true });
    await excel.pane.sees("Welcome to the KAM Toolkit");
    expect(await excel.pane.faults()).toEqual([]);
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
    expect(await excel.pane.faults()).toEqual([]);

    await excel.pane.press("Remove all of them");
    await excel.pane.sees("Remove the sheets of the example?");
    expect(await excel.pane.faults()).toEqual([]);
    await excel.pane.press("Remove sheets");
    await excel.pane.sees("The example is gone");
    expect(await excel.sheets()).toEqual(before);
    expect(await excel.pane.faults()).toEqual([]);
  });
});

it("the welcome goes when it is dismissed, stays away, and comes back from the settings", async () => {
  excel = await openWorkbench({ narrow: true });
  await excel.pane.press("Start empty");
  const welcome = excel.pane.frame.getByText("Welcome to the KAM Toolkit");
  await welcome.waitFor({ state: "detached" });
  await excel.pane.press("More");
  await excel.pane.press("Sheets");
  await excel.pane.sees("Insert a sheet");
  expect(await welcome.count()).toBe(0);
  await excel.pane.open("More", "Settings");
  await excel.pane.press("Show the welcome again");
  await excel.pane.sees("Welcome to the KAM Toolkit");
});

it("the welcome comes with the sheets, and not after them, when they would move away under the pointer", async () => {
  excel = await openWorkbench({ narrow: true });
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await excel.page.route(/\/welcome\.[^/]*js$/, (route) => released.then(() => route.continue()));
  await excel.pane.frame.evaluate(() => location.reload());
  await excel.pane.sees("Loading…");
  expect(await excel.pane.frame.getByText("Insert a sheet").count()).toBe(0);
  release();
  await excel.pane.sees("Insert a sheet");
  expect(await excel.pane.text()).toContain("Welcome to the KAM Toolkit");
});

it("the example portfolio can be cancelled, and the workbook is as it was", async () => {
  excel = await openWorkbench({ narrow: true });
  const before = await excel.sheets();
  await excel.hold(4);
  await excel.pane.press("Build the example portfolio");
  await excel.pane.offers("Cancel");
  expect(await excel.pane.faults()).toEqual([]);
  await excel.pane.press("Cancel");
  await excel.release();
  await excel.pane.frame.getByText("Cancelled. The workbook is as it was before.").waitFor({ timeout: 60_000 });
  expect(await excel.sheets()).toEqual(before);
  expect(await excel.pane.faults()).toEqual([]);
});

it("a later session finds the example, and removes what nobody has changed before it asks for the rest", async () => {
  excel = await openWorkbench({ narrow: true });
  const before = await excel.sheets();
  await excel.pane.press("Build the example portfolio");
  await excel.pane.frame.getByText("10 sheets are ready").waitFor({ timeout: 60_000 });
  await excel.type("'Account plan'!B200", "A note of mine");
  await excel.pane.frame.evaluate(() => location.reload());

  await excel.pane.open("More", "Example portfolio");
  await excel.pane.sees("Still in this workbook");
  await excel.pane.sees("Account plan (you have changed it)");
  expect(await excel.pane.faults()).toEqual([]);
  await excel.pane.press("Remove the 9 unchanged sheets");
  await excel.pane.press("Remove sheets");
  await excel.pane.offers("Remove the changed sheet");
  expect(await excel.sheets()).toEqual([...before, "Account plan"]);
  await excel.pane.press("Remove the changed sheet");
  await excel.pane.sees("What you have entered there goes with them: Account plan.");
  await excel.pane.press("Remove sheets");
  await excel.pane.sees("The example is gone");
  await eventually(() => excel.sheets(), before);
});
