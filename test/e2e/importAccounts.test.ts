import { eventually } from "./eventually";
import { openWorkbench, THEMES, type OpenWorkbench } from "./openWorkbench";

let excel: OpenWorkbench;

const GERMAN = [
  "Kunde;Umsatz;Bonität;Seit",
  "Müller & Söhne;1.200.000,50;8;03.02.2026",
  "=1+1 GmbH;900;7,5;28.02.2026",
];

it("a German list that is pasted becomes a matrix with its accounts, scores and revenue", async () => {
  excel = await openWorkbench({ query: "?locale=de-DE" });
  const { pane } = excel;
  await pane.open("Mehr", "Kunden importieren");
  await pane.fill("Zeilen", GERMAN.join("\n"));
  await pane.press("Zeilen lesen");
  await pane.sees("Prüfen Sie, was gelesen wurde");
  await pane.sees("1.200.000,5");
  expect(await pane.frame.getByLabel("Was Umsatz enthält").inputValue()).toBe("commaNumber");
  expect(await pane.frame.getByLabel("Was Seit enthält").inputValue()).toBe("dayFirst");
  expect(await excel.sheets()).toHaveLength(1);

  await pane.choose("Auswahlmatrix");
  await pane.sees("Kriterien der Matrix: Bonität.");
  await pane.press("Blatt einfügen");
  await pane.sees("Ihr Blatt ist fertig");
  const matrix = (await excel.sheets())[1] ?? "";
  const column = async (letters: string) =>
    (await excel.page.evaluate(
      ([sheet, letter]) =>
        window.workbench?.document
          .valuesOf(`='${sheet ?? ""}'!${letter ?? ""}1:${letter ?? ""}60`)
          ?.map(([value]) => value),
      [matrix, letters],
    )) ?? [];
  const names = await column("B");
  const row = names.indexOf("Müller & Söhne");
  expect(names[row + 1]).toBe("=1+1 GmbH");
  expect((await column("C")).slice(row, row + 2)).toEqual([8, 7.5]);
  const cells = await excel.page.evaluate(
    ([sheet, at]) => window.workbench?.document.valuesOf(`='${String(sheet)}'!B${String(at)}:Z${String(at)}`)?.[0],
    [matrix, row + 1],
  );
  expect(cells).toContain(1_200_000.5);
});

it.each(THEMES)(
  "rows are read, asked about, imported and removed again; axe finds nothing on the way, in %s",
  async (theme) => {
    excel = await openWorkbench({ theme, narrow: true });
    const { pane } = excel;
    await pane.open("More", "Import accounts");
    await pane.sees("Paste rows, or choose a CSV file.");
    expect(await excel.pane.faults()).toEqual([]);
    await pane.fill("Rows", "Account,Revenue,Since\nNorvik,5.5,03/02/2026\n=1+1,x,04/05/2026");
    await pane.press("Read the rows");
    await pane.sees("Answer the question above first.");
    expect(await excel.pane.faults()).toEqual([]);
    await pane.frame.getByRole("radio", { name: "February 3, 2026" }).check();
    await pane.choose("Account health");
    await pane.sees("2 names in pasted rows");
    expect(await excel.pane.faults()).toEqual([]);

    await pane.choose("A table on a new sheet");
    await pane.press("Import 2 rows");
    await pane.sees("2 rows are on the new sheet “Imported”, as a table.");
    expect(await excel.pane.faults()).toEqual([]);
    expect((await excel.cell("Imported!A3")).value).toBe("=1+1");
    // Excel counts 3 February 2026 as 46056.
    expect((await excel.cell("Imported!C2")).value).toBe(46056);
    await pane.press("Remove the new sheet");
    await pane.press("Remove sheet");
    await pane.sees("The sheet “Imported” was removed.");
    expect(await excel.sheets()).toEqual(["Sheet1"]);
  },
);

it("a file of Windows is read as it is written, and read anew when it is said to be otherwise", async () => {
  excel = await openWorkbench();
  const { pane } = excel;
  await pane.open("More", "Import accounts");
  await pane.offers("Choose a file…");
  const bytes = Buffer.from("Kunde;Preis\nM\u00fcller;7\u0080\nS\u00f6hne;8\u0080\n", "latin1");
  await pane.frame
    .locator("input[type=file]")
    .setInputFiles({ name: "kunden.csv", mimeType: "text/csv", buffer: bytes });
  await pane.sees("2 rows and 2 columns from kunden.csv.");
  expect(await pane.frame.getByLabel("Encoding").inputValue()).toBe("windows-1252");
  await pane.sees("Müller");
  // 0x80 is the euro sign in Windows-1252, and "7€" a number.
  expect(await pane.frame.getByLabel("What Preis holds").inputValue()).not.toBe("text");
  await pane.frame.getByLabel("Between columns").selectOption("Comma");
  await pane.sees("2 rows and 1 column from kunden.csv.");
});

it("a file that is no text is refused with what to do instead", async () => {
  excel = await openWorkbench();
  const { pane } = excel;
  await pane.open("More", "Import accounts");
  await pane.offers("Choose a file…");
  const buffer = Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]);
  await pane.frame.locator("input[type=file]").setInputFiles({ name: "a.xlsx", mimeType: "text/csv", buffer });
  await pane.sees("This file is no text.");
  expect(await excel.pane.faults()).toEqual([]);
});

it("twenty thousand rows come with progress and can be cancelled; then nothing is left of them", async () => {
  excel = await openWorkbench();
  const { pane } = excel;
  await pane.open("More", "Import accounts");
  const rows = Array.from({ length: 20_000 }, (_, i) => `Account ${i},${i}.25,City ${i % 90}`);
  const buffer = Buffer.from(["Account,Revenue,City", ...rows].join("\n"));
  await pane.offers("Choose a file…");
  const input = pane.frame.locator("input[type=file]");
  // Pressed as soon as it is there, by the page itself: no test is as quick as a reading that ends by itself.
  await pane.frame.evaluate(() => {
    const observer = new MutationObserver(() => {
      const cancel = [...document.querySelectorAll("button")].find((button) => button.textContent === "Cancel");
      if (cancel === undefined) return;
      observer.disconnect();
      cancel.click();
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
  await input.setInputFiles({ name: "large.csv", mimeType: "text/csv", buffer });
  await pane.sees("Cancelled. The workbook is as it was before.");
  await input.setInputFiles({ name: "large.csv", mimeType: "text/csv", buffer });
  await pane.press("Import 20,000 rows");
  await pane.sees("20,000 rows are on the new sheet “Imported”, as a table.");
  expect((await excel.cell("Imported!B20001")).value).toBe(19_999.25);
});

it("what was pasted, answered and chosen is still there after another tool was open", async () => {
  excel = await openWorkbench({ narrow: true });
  const { pane } = excel;
  const text = "Account,Product fit,Strategic value,Since\nNorvik,8,9,03/02/2026\nAlbion,6,7,04/05/2026";
  await pane.open("More", "Import accounts");
  await pane.fill("Rows", text);
  await pane.open("Check");
  await pane.offers("Check workbook");
  await pane.open("More", "Import accounts");
  await eventually(() => pane.frame.getByLabel("Rows", { exact: true }).inputValue(), text);

  await pane.press("Read the rows");
  await pane.frame.getByRole("radio", { name: "February 3, 2026" }).check();
  await pane.choose("Selection matrix");
  await pane.sees("Criteria of the matrix: Product fit, Strategic value.");
  await pane.frame.getByLabel("What Strategic value is").selectOption("");
  await pane.sees("Criteria of the matrix: Product fit.");
  await pane.open("Check");
  await pane.offers("Check workbook");
  await pane.open("More", "Import accounts");
  await pane.sees("Criteria of the matrix: Product fit.");
  expect(await pane.frame.getByRole("radio", { name: "February 3, 2026" }).isChecked()).toBe(true);
  expect(await pane.faults()).toEqual([]);
  await pane.press("Import something else");
  await eventually(() => pane.frame.getByLabel("Rows", { exact: true }).inputValue(), "");
});
