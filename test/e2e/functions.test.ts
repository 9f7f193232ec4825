import { openWorkbench, THEMES, type OpenWorkbench } from "./openWorkbench";

let excel: OpenWorkbench;

it.each(THEMES)("a function is searched, filled with the selection, inserted and taken back, in %s", async (theme) => {
  excel = await openWorkbench({ theme, narrow: true });
  const { pane } = excel;
  for (const [i, revenue] of ["50", "30", "20"].entries()) await excel.type(`A${i + 1}`, revenue);
  await excel.select("A1:A3");
  await pane.open("More", "Functions");
  await pane.sees("50 functions");
  expect(await excel.pane.faults()).toEqual([]);

  await pane.fill("Search functions", "zebra");
  await pane.sees("No function is about “zebra”.");
  expect(await excel.pane.faults()).toEqual([]);
  await pane.fill("Search functions", "herfindahl");
  await pane.sees("1 function");
  await pane.frame.getByRole("button", { name: /^KAM\.HHI/ }).click();
  await pane.offers("Insert into Sheet1!A4");
  await pane.sees("=KAM.HHI(A1:A3)");
  expect(await excel.pane.faults()).toEqual([]);

  await pane.press("Insert into Sheet1!A4");
  await pane.sees("The formula is in Sheet1!A4.");
  // 50² + 30² + 20²
  expect((await excel.cell("Sheet1!A4")).value).toBe(3800);
  expect(await excel.pane.faults()).toEqual([]);
  await pane.press("Undo");
  await pane.sees("Sheet1!A4 is as it was before.");
  expect((await excel.cell("Sheet1!A4")).value).toBe("");
});

it("a cell that holds something is asked about before it is replaced", async () => {
  excel = await openWorkbench();
  const { pane } = excel;
  await excel.type("A1", "5");
  await excel.type("B1", "8");
  await excel.select("A1");
  await pane.open("More", "Functions");
  await pane.frame.getByRole("button", { name: /^KAM\.HHI/ }).click();
  // Right of A1 is taken, below it is free.
  await pane.offers("Insert into Sheet1!A2");
  await excel.select("B1");
  await pane.press("Use the selected cell");
  await pane.press("Insert into Sheet1!B1");
  await pane.sees("Sheet1!B1 is not empty: it holds 8.");
  expect(await excel.pane.faults()).toEqual([]);
  expect((await excel.cell("Sheet1!B1")).value).toBe(8);
  await pane.press("Replace what Sheet1!B1 holds");
  await pane.sees("The formula is in Sheet1!B1.");
  expect((await excel.cell("Sheet1!B1")).value).toBe(10000);
  await pane.press("Undo");
  await pane.sees("Sheet1!B1 is as it was before.");
  expect((await excel.cell("Sheet1!B1")).value).toBe(8);
});

it("the functions are told in German where Office speaks it, with their German pages", async () => {
  excel = await openWorkbench({ query: "?locale=de-DE" });
  const { pane } = excel;
  await pane.open("Mehr", "Funktionen");
  await pane.fill("Funktionen suchen", "herfindahl");
  await pane.frame.getByRole("button", { name: /^KAM\.HHI/ }).click();
  const page = pane.frame.getByRole("link", { name: "Die Seite von KAM.HHI öffnen" });
  expect(await page.getAttribute("href")).toMatch(/\/help\/de\/HHI\.html$/);
});
