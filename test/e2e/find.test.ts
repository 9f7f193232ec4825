import type { Locator } from "playwright-core";
import { axeFaults } from "./axeFaults";
import { eventually } from "./eventually";
import { openWorkbench, THEMES, type OpenWorkbench } from "./openWorkbench";

let excel: OpenWorkbench;

const bar = (): Locator => excel.page.getByRole("search", { name: "Find" });
const wanted = (): Locator => bar().getByRole("searchbox", { name: "Find" });
const tells = (text: string): Promise<void> => bar().getByRole("status").getByText(text, { exact: true }).waitFor();
const selected = (): Promise<string> => excel.page.getByLabel("Name box").inputValue();
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await excel.page.keyboard.press(key);
};

/** Opens the bar and types into it, as fast as it comes. */
async function find(text: string): Promise<void> {
  await press("Control+f");
  await excel.page.keyboard.type(text);
}

it("a text is found by keys alone: on with Enter, back with Shift and Enter, and Escape is back at the cell", async () => {
  excel = await openWorkbench();
  await excel.type("B2", "Norvik Foods");
  await excel.type("C3", "Albion");
  await excel.type("B4", "norvik");
  await excel.select("A1");
  await find("norvik");
  await tells("2 cells");
  await press("Enter");
  await tells("1 of 2: B2 Norvik Foods");
  await eventually(selected, "B2");
  await press("Enter");
  await tells("2 of 2: B4 norvik");
  await press("Enter");
  await tells("1 of 2: B2 Norvik Foods");
  await press("Shift+Enter");
  await tells("2 of 2: B4 norvik");

  await press("Escape");
  await bar().waitFor({ state: "hidden" });
  await eventually(selected, "B4");
  await excel.page.keyboard.type("Norvik Group");
  await press("Enter");
  expect((await excel.cell("B4")).text).toBe("Norvik Group");

  await press("Control+f");
  await eventually(() => wanted().inputValue(), "norvik");
  await excel.page.keyboard.type("Gamma");
  await tells("Not on this sheet");
  await press("Enter");
  await tells("Not on this sheet");
  expect(await selected()).toBe("B5");
});

it("a text is found on every sheet where that is wanted, and what is being typed is kept", async () => {
  excel = await openWorkbench();
  await excel.pane.insertSheet("Selection matrix");
  await excel.type("Sheet1!A1", "Quillon Works");
  await excel.select("'Selection matrix'!B15");
  await excel.page.keyboard.type("Norvik Group");
  await find("quillon");
  await tells("Not on this sheet");
  expect((await excel.cell("'Selection matrix'!B15")).text).toBe("Norvik Group");
  await bar().getByRole("checkbox", { name: "All sheets" }).check();
  await tells("1 cell");
  await wanted().focus();
  await press("Enter");
  await tells("1 of 1: Sheet1!A1 Quillon Works");
  await eventually(selected, "A1");
  await wanted().fill("kam.score");
  await bar().getByRole("button", { name: "Next" }).click();
  const isScore = async (cell: string): Promise<boolean> =>
    (await excel.cell(`'Selection matrix'!${cell}`)).formula?.includes("KAM.SCORE") ?? false;
  await eventually(async () => isScore(await selected()), true);
});

it("Ctrl and F lead from the pane to the search, F6 from it to the cells and back", async () => {
  excel = await openWorkbench();
  await excel.pane.frame.getByRole("button", { name: "Selection matrix", exact: true }).focus();
  await press("Control+f");
  const isThere = (): Promise<boolean> => wanted().evaluate((element) => element === document.activeElement);
  await eventually(isThere, true);
  await press("F6");
  await eventually(isThere, false);
  await press("Shift+F6");
  await eventually(isThere, true);
});

it.each(THEMES)("axe finds nothing while a text is looked for, in %s", async (theme) => {
  excel = await openWorkbench({ theme });
  await excel.type("B2", "Norvik Foods");
  await find("norvik");
  await press("Shift+Enter");
  await tells("1 of 1: B2 Norvik Foods");
  expect(await axeFaults(excel.page)).toEqual([]);
});
