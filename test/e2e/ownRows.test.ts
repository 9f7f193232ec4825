import { openWorkbench, type OpenWorkbench } from "./openWorkbench";

let excel: OpenWorkbench;

/** Types a list of accounts into Sheet1, in an order of its own. */
async function typeAccounts(): Promise<void> {
  const rows = [
    ["Turnover", "Customer", "Region", "Relationship"],
    ["1200", "Norvik", "North", "80"],
    ["900", "Albion", "South", "140"],
  ];
  for (const [row, cells] of rows.entries())
    for (const [column, text] of cells.entries()) await excel.type(`${"ABCD"[column] ?? ""}${row + 1}`, text);
}

it("a manager's own list becomes a sheet of account health, columns and all", async () => {
  excel = await openWorkbench();
  await typeAccounts();
  await excel.select("B2");
  await excel.pane.press("Account health");
  await excel.pane.choose("Names from my sheet");
  await excel.pane.press("Use selection");
  await excel.pane.sees("2 names in Sheet1!A1:D3");
  // 140 is no health.
  await excel.pane.sees("1 cell stays empty, as it cannot be read here: D3 “140”");
  await excel.pane.sees("Not used so far, as no header here says so: Region");
  await excel.pane.frame.getByLabel("What Region is").selectOption("Evidence");
  await excel.pane.press("Insert sheet");
  await excel.pane.sees("Your sheet is ready");
  const shown = async (reference: string) => (await excel.cell(`Account health!${reference}`)).text;
  await excel.pane.sees("Checked after calculation: no cell holds an error.");
  expect(await shown("B5")).toBe(
    "Rows copied from Sheet1!A1:D3: 2. The originals stay as they are and are not linked.",
  );
  expect([await shown("B19"), await shown("C19"), await shown("L19")]).toEqual(["Norvik", "1,200", "80"]);
  expect([await shown("B20"), await shown("C20"), await shown("L20")]).toEqual(["Albion", "900", ""]);
  expect((await excel.cell("Sheet1!D3")).value).toBe(140);
});

it("the weights that were worked out go into a selection matrix by one click", async () => {
  excel = await openWorkbench();
  await excel.pane.press("Criteria weights");
  await excel.pane.press("Insert sheet");
  await excel.pane.press("Insert a selection matrix with these weights");
  await excel.pane.sees("taken from your weights sheet, as numbers.");
  await excel.pane.press("Insert matrix");
  await excel.pane.sees("Your sheet is ready");
  const carried = (await excel.cell("Selection matrix!C12")).value;
  const found = await excel.page.evaluate(() => window.workbench?.document.valuesOf("=kam_weights_chosen")?.[0]?.[0]);
  expect(carried).toBe(Math.round(Number(found) * 10_000) / 100);
});
