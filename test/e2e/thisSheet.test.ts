import { openWorkbench, type OpenWorkbench } from "./openWorkbench";

let excel: OpenWorkbench;

async function openThisSheet(): Promise<void> {
  await excel.pane.open("More", "This sheet");
  await excel.pane.frame.getByRole("heading", { name: "This sheet" }).waitFor();
}

describe("this sheet", () => {
  it("is cleared of its example right after it was inserted, but for what the user has changed, and gets it back", async () => {
    excel = await openWorkbench();
    await excel.pane.insertSheet("Account health");
    await excel.type("'Account health'!C18", "1234567");
    await excel.pane.press("Clear example");
    await excel.pane.sees("Kept, because you changed them: C18.");
    expect((await excel.cell("'Account health'!B18")).value).toBe("");
    expect((await excel.cell("'Account health'!C18")).value).toBe(1234567);
    expect((await excel.cell("'Account health'!L16")).value).toBe(25); // a weight is no example
    expect(await excel.pane.faults()).toEqual([]);

    await excel.pane.press("Put the example back");
    await excel.pane.sees("The example is back on “Account health”");
    expect((await excel.cell("'Account health'!B18")).value).toBe("Norvik Foods");
    expect((await excel.cell("'Account health'!C18")).value).toBe(1234567);
  });

  it("is followed when another sheet is shown", async () => {
    excel = await openWorkbench();
    await openThisSheet();
    await excel.pane.sees("“Sheet1” was not made by this add-in.");
    expect(await excel.pane.faults()).toEqual([]);
    await excel.pane.press("Insert a sheet");
    await excel.pane.insertSheet("Account health");
    await openThisSheet();
    await excel.pane.offers("Clear example");
    await excel.page.getByRole("tab", { name: "Sheet1" }).click();
    await excel.pane.sees("“Sheet1” was not made by this add-in.");
  });

  it("has its formulas protected and opened again, by keys alone, in a pane of 320 pixels", async () => {
    excel = await openWorkbench({ narrow: true });
    await excel.pane.insertSheet("Account health");
    await openThisSheet();
    await excel.pane.offers("Clear example");
    const { frame } = excel.pane;
    expect(await excel.pane.faults()).toEqual([]);
    const protect = frame.getByRole("switch", { name: "Protect formulas (no password)" });
    await protect.focus();
    await excel.page.keyboard.press("Space");
    await excel.pane.sees("The formulas of “Account health” are protected");
    await frame.getByRole("switch", { checked: true }).waitFor();
    await excel.page.keyboard.press("Space");
    await excel.pane.sees("“Account health” is open again");
    await frame.getByRole("switch", { checked: false }).waitFor();
  });
});
