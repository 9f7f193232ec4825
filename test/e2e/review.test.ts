import { openWorkbench, type OpenWorkbench } from "./openWorkbench";

let excel: OpenWorkbench;

async function insertMatrixAndHealth(): Promise<void> {
  await excel.pane.insertSheet("Selection matrix");
  await excel.pane.press("Insert another sheet");
  await excel.pane.insertSheet("Account health");
  await excel.page.evaluate(() => window.workbench?.settled());
}

async function record(): Promise<void> {
  await excel.pane.press("Record 12 accounts");
}

/** The form is there: its date can be entered. */
async function enterDate(iso: string): Promise<void> {
  await excel.pane.offers("Record 12 accounts");
  await excel.pane.fill("Date of the review", iso);
}

async function shows(reference: string, value: string | number): Promise<void> {
  await excel.page.waitForFunction(
    ([cell, wanted]) => {
      const found = window.workbench?.cell(cell).value;
      return typeof wanted === "number" ? Math.abs(Number(found) - wanted) < 1e-9 : found === wanted;
    },
    [reference, value] as const,
  );
}

it("records a review, records the next day after a score has changed, and tells what changed and why", async () => {
  excel = await openWorkbench();
  await insertMatrixAndHealth();
  await excel.pane.press("Review");
  await excel.pane.press("Write comments");
  await excel.pane.fill("Comment on Norvik Foods", "=Their COO opened two plants");
  await record();
  await excel.pane.sees("12 accounts recorded for Nov 20, 2026");
  expect(await excel.sheets()).toContain("KAM history");
  await shows("'KAM history'!D12", 8.6);
  await shows("'KAM history'!K30", "=Their COO opened two plants");

  // Product fit of Norvik Foods from 9 to 4: a fifth of 5 less.
  await excel.type("'Selection matrix'!C15", "4");
  await shows("'Selection matrix'!H15", 7.6);
  await enterDate("2026-11-21");
  await record();
  await excel.pane.sees("12 accounts recorded for Nov 21, 2026");
  await shows("'KAM history'!D12", 7.6);
  await shows("'KAM history'!E12", -1);
  await shows("'KAM history'!B42", 46_347);
  await excel.pane.sees("Score 7.6 (−1.0); Health 78.2 (unchanged) since Nov 20, 2026");
  await excel.pane.sees("Why: Product fit scored otherwise (−1.0)");

  await excel.type("'Selection matrix'!C15", "9");
  await shows("'Selection matrix'!H15", 8.6);
  await excel.select("'Selection matrix'!H15");
  await excel.pane.press("Explain");
  await excel.pane.sees("+1.0 since 2026-11-21, when it was 7.6.");
});

it("asks before it replaces records of the same day, and takes back what it did", async () => {
  excel = await openWorkbench();
  await insertMatrixAndHealth();
  await excel.pane.press("Review");
  await record();
  await excel.pane.sees("12 accounts recorded for Nov 20, 2026");
  await excel.type("'Selection matrix'!C15", "4");
  await shows("'Selection matrix'!H15", 7.6);
  await record();
  await excel.pane.sees("12 accounts have a record for Nov 20, 2026");
  await excel.pane.press("Cancel");
  await shows("'KAM history'!D30", 8.6);
  await record();
  await excel.pane.press("Replace them");
  await excel.pane.sees("12 of them replaced a record of that day.");
  await shows("'KAM history'!D30", 7.6);
  await excel.pane.press("Undo");
  await excel.pane.sees("12 records were taken back");
  await shows("'KAM history'!D30", 8.6);
});

describe("at 320 pixels", () => {
  it.each(["", "?theme=dark", "?locale=de-DE"])("is sound with what the example's history says%s", async (query) => {
    excel = await openWorkbench({ query, narrow: true });
    const { frame } = excel.pane;
    const german = query.includes("de-DE");
    await frame
      .getByRole("button", { name: german ? "KAM-Verlauf" : "KAM history" })
      .first()
      .click();
    await excel.pane.press(german ? "Blatt einfügen" : "Insert sheet");
    await excel.pane.sees(german ? "Ihr Blatt ist fertig" : "Your sheet is ready");
    await excel.pane.press("Review");
    await excel.pane.sees("Norvik Foods");
    expect(await excel.pane.faults()).toEqual([]);
  });
});
