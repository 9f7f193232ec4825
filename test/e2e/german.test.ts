import { openWorkbench, type OpenWorkbench } from "./openWorkbench";

let excel: OpenWorkbench;

/** Where Office speaks German. */
const GERMAN = { query: "?locale=de-DE" };

it("from the ribbon to the cells everything is German, and a decimal comma is a decimal comma", async () => {
  excel = await openWorkbench(GERMAN);
  await excel.pane.sees("Ein Blatt einfügen");
  expect(await excel.pane.frame.evaluate(() => document.documentElement.lang)).toBe("de");
  await excel.page.getByRole("button", { name: "Diese Zahl erklären" }).waitFor();

  await excel.pane.press("Auswahlmatrix");
  await excel.pane.fill("Gewicht von Bonität", "12,5");
  await excel.pane.press("Matrix einfügen");
  await excel.pane.sees("Ihr Blatt ist fertig");
  await excel.pane.sees("Nach der Berechnung geprüft: Keine Zelle zeigt einen Fehler.");
  expect(await excel.sheets()).toContain("Auswahlmatrix");
  expect((await excel.cell("Auswahlmatrix!B14")).value).toBe("Kunde");
  expect(await excel.cell("Auswahlmatrix!F12")).toMatchObject({ value: 12.5, text: "12,5" });

  // Typed as a German types it; Norvik's weighted mean follows.
  await excel.type("Auswahlmatrix!F15", "9,5");
  expect((await excel.cell("Auswahlmatrix!F15")).value).toBe(9.5);
});

it("every tool is named in full in the narrowest pane, and axe finds nothing", async () => {
  excel = await openWorkbench({ ...GERMAN, narrow: true });
  await excel.pane.sees("Ein Blatt einfügen");
  const { frame } = excel.pane;
  const bar = frame.getByRole("navigation", { name: "Werkzeuge" });
  const tools = await bar.getByRole("button").allTextContents();
  expect(tools.slice(0, 3)).toEqual(["Blätter", "Erklären", "Prüfen"]);
  for (const tool of tools) {
    await bar.getByRole("button", { name: tool, exact: true }).click();
    await frame.getByRole("heading", { level: 1 }).first().waitFor();
    const faults = await excel.pane.faults();
    const cut = await bar
      .getByRole("button")
      .evaluateAll((buttons) =>
        buttons.filter((each) => each.scrollWidth > each.clientWidth).map(({ textContent }) => textContent),
      );
    expect({ tool, faults, cut }).toEqual({ tool, faults: [], cut: [] });
  }
});
