import { axeFaults } from "./axeFaults";
import { openWorkbench, type OpenWorkbench } from "./openWorkbench";

let excel: OpenWorkbench;
beforeEach(async () => {
  excel = await openWorkbench();
  await excel.pane.sees("Insert a sheet");
});

/** Two round trips of the add-in: one that works, one that Excel refuses. */
async function twoRoundTrips(): Promise<void> {
  await excel.pane.frame.evaluate(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[42]];
      await context.sync();
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").load("name");
      await context.sync();
    }).catch(() => undefined);
  });
}

it("lists each round trip with what it called, and opens its details", async () => {
  const { page } = excel;
  const toggle = page.getByRole("button", { name: /round trip/ });
  await toggle.click();
  const list = page.getByRole("region", { name: "List of round trips" });
  await page.getByRole("button", { name: "Clear" }).click();
  await twoRoundTrips();
  await list.getByText("ItemNotFound").first().waitFor();
  expect(await list.locator("tbody").count()).toBe(2);

  const written = list.getByRole("button", { name: /Range\.values/ });
  expect(await written.getAttribute("aria-expanded")).toBe("false");
  await written.click();
  expect(await list.locator("li:visible").allTextContents()).toContain("Range.values");

  await page.getByRole("checkbox", { name: "Failures only" }).check();
  expect(await list.locator("tbody").count()).toBe(1);
  await page.getByRole("status").getByText("1 of 2").waitFor();
  await page.getByRole("checkbox", { name: "Failures only" }).uncheck();
  await page.getByRole("searchbox").fill("range.VALUES");
  expect(await list.locator("tbody").count()).toBe(1);

  await page.keyboard.press("Escape");
  await list.waitFor({ state: "hidden" });
  expect(await toggle.getAttribute("aria-expanded")).toBe("false");
});

it("has nothing that axe finds", async () => {
  await twoRoundTrips();
  await excel.page.getByRole("button", { name: /round trip/ }).click();
  expect(await axeFaults(excel.page)).toEqual([]);
});
