import { openWorkbench, type OpenWorkbench } from "./openWorkbench";

let excel: OpenWorkbench;

async function openSettings(): Promise<void> {
  await excel.pane.open("More", "Settings");
  await excel.pane.offers("Save settings");
}

describe("the settings of a workbook", () => {
  it("are what new sheets begin with, and are taken back", async () => {
    excel = await openWorkbench();
    await openSettings();
    await excel.pane.fill("All amounts in", "CHF");
    await excel.pane.fill("Name of tier 4", "Gold");
    await excel.pane.fill("Key accounts there is room for", "3");
    await excel.pane.choose("monthly");
    await excel.pane.press("Save settings");
    await excel.pane.sees("Settings saved in this workbook");
    await excel.pane.press("Sheets");
    await excel.pane.insertSheet("Account plan");
    expect((await excel.cell("'Account plan'!C17")).value).toBe("CHF");
    expect((await excel.cell("'Account plan'!C18")).value).toBe("monthly");

    await openSettings();
    expect(await excel.pane.frame.getByLabel("Name of tier 4", { exact: true }).inputValue()).toBe("Gold");
    await excel.pane.press("Undo");
    await excel.pane.sees("The earlier settings are back");
    await excel.pane.frame.waitForFunction(() =>
      [...document.querySelectorAll("input")].some(({ value }) => value === "EUR"),
    );
  });

  it("are not saved while one of them is wrong, and axe finds nothing at 320 pixels", async () => {
    excel = await openWorkbench({ narrow: true });
    await openSettings();
    await excel.pane.fill("Tier 4 from score", "2");
    await excel.pane.sees("Enter rising scores, above 1 and up to 10.");
    const { frame } = excel.pane;
    const save = frame.getByRole("button", { name: "Save settings" });
    expect(await save.getAttribute("aria-disabled")).toBe("true");
    expect(await excel.pane.faults()).toEqual([]);
    await excel.pane.press("Fill in the defaults");
    await save.focus();
    await excel.page.keyboard.press("Enter");
    await excel.pane.sees("Settings saved in this workbook");
  });
});
