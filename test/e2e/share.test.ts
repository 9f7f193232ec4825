import { eventually } from "./eventually";
import { openWorkbench, THEMES, type OpenWorkbench } from "./openWorkbench";

let excel: OpenWorkbench;

async function openShare(): Promise<void> {
  await excel.pane.open("More", "Share and repair");
  await excel.pane.sees("Sheets to share");
}

it("a manager makes a copy of the matrix that works without the add-in, looks how it compares, and takes it back", async () => {
  excel = await openWorkbench();
  await excel.pane.insertSheet("Selection matrix");
  await openShare();
  await excel.pane.press("Make 1 copy");
  await excel.pane.sees("Every cell shows what its original shows.");
  expect(await excel.sheets()).toEqual(["Sheet1", "Selection matrix", "Selection matrix (shared)", "Shared, compared"]);

  const copied = await excel.cell("'Selection matrix (shared)'!H15");
  expect(copied.formula).not.toMatch(/KAM\./);
  expect(copied.value).toBeCloseTo(8.6, 12); // 9, 9, 7, 9, 9 by weights of 20, 30, 20, 15, 15
  await excel.type("'Selection matrix (shared)'!E15", "1");
  expect((await excel.cell("'Selection matrix (shared)'!H15")).value).toBeCloseTo(7.4, 12); // six points less, by 20 of 100
  expect((await excel.cell("'Selection matrix'!H15")).value).toBeCloseTo(8.6, 12);

  await excel.pane.press("Show comparison");
  expect((await excel.cell("'Shared, compared'!H7")).text).toBe("Differs now");
  await excel.pane.press("Remove the copies");
  await excel.pane.press("Remove copies");
  await excel.pane.sees("The copies are gone.");
  expect(await excel.sheets()).toEqual(["Sheet1", "Selection matrix"]);
});

it("a manager mends formulas that a workbook lost, and goes to one that is still wrong", async () => {
  excel = await openWorkbench();
  await excel.type("Sheet1!A1", "8");
  await excel.type("Sheet1!B1", "6");
  await excel.type("Sheet1!C1", "=_xldudf_KAM_SCORE(A1:B1)");
  await excel.type("Sheet1!C2", "=_xldudf_KAM_SCORE(A1:B1)+NoSuchName");
  expect((await excel.cell("Sheet1!C1")).text).toBe("#NAME?");
  await openShare();
  await excel.pane.press("Repair formulas");
  await excel.pane.sees("1 formula works again.");
  expect(await excel.cell("Sheet1!C1")).toMatchObject({ formula: "=KAM.SCORE(A1:B1)", value: 7 });
  await excel.pane.press("Sheet1!C2: #NAME?");
  await eventually(() => excel.page.getByLabel("Name box").inputValue(), "C2");
});

describe.each(THEMES)("in %s", (theme) => {
  it("axe finds nothing in any state, in the narrowest pane", async () => {
    excel = await openWorkbench({ theme, narrow: true });
    await excel.pane.insertSheet("Selection matrix");
    await openShare();
    expect(await excel.pane.faults()).toEqual([]);
    await excel.page.evaluate(() => window.workbench?.failAction(40, "GeneralException"));
    await excel.pane.press("Make 1 copy");
    await excel.pane.sees("No copies were made");
    expect(await excel.pane.faults()).toEqual([]);
    await excel.pane.press("Back to the sheets");
    await excel.pane.press("Make 1 copy");
    await excel.pane.sees("Every cell shows what its original shows.");
    expect(await excel.pane.faults()).toEqual([]);
    await excel.pane.press("Remove the copies");
    await excel.pane.sees("Remove the copies and the comparison?");
    expect(await excel.pane.faults()).toEqual([]);
    await excel.pane.press("Keep it");
    await excel.pane.press("Back to the sheets");
    await excel.pane.sees("Copies made before");
    await excel.pane.press("Repair formulas");
    await excel.pane.sees("There is nothing to repair.");
    expect(await excel.pane.faults()).toEqual([]);
  });
});
