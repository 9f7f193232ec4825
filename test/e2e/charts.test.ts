import type { Locator } from "playwright-core";
import { eventually } from "./eventually";
import { openWorkbench, type OpenWorkbench } from "./openWorkbench";

let excel: OpenWorkbench;
let chart: Locator;

/** A column chart of three accounts, made as an add-in makes it. */
beforeEach(async () => {
  excel = await openWorkbench();
  await excel.pane.sees("Insert a sheet");
  await excel.pane.frame.evaluate(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:B4");
      range.values = [
        ["Account", "Revenue"],
        ["Alder", 40],
        ["Birch", 55],
        ["Cedar", 70],
      ];
      const made = sheet.charts.add("ColumnClustered", range, "Columns");
      made.setPosition("D2", "I15");
      made.dataLabels.showValue = true;
      await context.sync();
    });
  });
  chart = excel.page.locator(".chart");
  await chart.locator("svg").waitFor();
});

async function place(): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await chart.boundingBox();
  if (!box) throw new Error("The chart is not on the screen.");
  return box;
}

async function drag(from: { x: number; y: number }, across: number, down: number): Promise<void> {
  const { mouse } = excel.page;
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(from.x + across, from.y + down, { steps: 4 });
  await mouse.up();
}

it("a chart follows its cells", async () => {
  await chart.locator("text", { hasText: /^55$/ }).waitFor();
  await excel.type("B3", "61");
  await chart.locator("text", { hasText: /^61$/ }).waitFor();
  await excel.type("A3", "Beech");
  await chart.locator("text", { hasText: "Beech" }).waitFor();
});

it("is moved and resized by the mouse, one step to undo each", async () => {
  const before = await place();
  await drag({ x: before.x + 60, y: before.y + 12 }, 80, 40);
  const moved = { ...before, x: before.x + 80, y: before.y + 40 };
  await eventually(place, moved);

  const handle = await chart.locator(".chart-handle.se").boundingBox();
  await drag({ x: (handle?.x ?? 0) + 5, y: (handle?.y ?? 0) + 5 }, -64, -32);
  await eventually(place, { ...moved, width: moved.width - 64, height: moved.height - 32 });

  await excel.page.getByRole("button", { name: "Undo" }).click();
  await eventually(place, moved);
  await excel.page.getByRole("button", { name: "Undo" }).click();
  await eventually(place, before);
});

it("is reached, moved and deleted by the keyboard, which then goes on in the cells", async () => {
  const { keyboard } = excel.page;
  const before = await place();
  await keyboard.press("Control+Alt+Digit5");
  await keyboard.press("ArrowRight");
  await keyboard.press("Control+ArrowDown");
  await eventually(place, { ...before, x: before.x + 8, y: before.y + 1 });
  await keyboard.press("Delete");
  await chart.waitFor({ state: "detached" });
  await keyboard.type("7");
  await keyboard.press("Enter");
  expect((await excel.cell("A1")).value).toBe(7);
});

it("keeps the cells below it from being selected by a click", async () => {
  await excel.select("A1");
  await chart.click();
  expect(await excel.page.getByLabel("Name box").inputValue()).toBe("A1");
  expect(await chart.evaluate((element) => element === document.activeElement)).toBe(true);
});
