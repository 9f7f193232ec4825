import { insertTemplate } from "../../src/app/insertTemplate";
import { restoreSettings, saveSettings } from "../../src/app/settings/saveSettings";
import { settingsOfWorkbook, standardSettings } from "../../src/app/settings/settingsOfWorkbook";
import { defaultMatrixOptions } from "../../src/app/defaultMatrixOptions";
import { insertSelectionMatrix } from "../../src/app/insertSelectionMatrix";
import { messagesFor } from "../messagesFor";
import { sheetFields } from "../../src/templates/options/sheetFields";
import { startingOptions } from "../../src/templates/options/startingOptions";
import { openExcel } from "./openExcel";

const messages = messagesFor("en");
const nobody = () => undefined;
const standard = standardSettings(messages);

function insertPlan() {
  return insertTemplate("accountPlan", startingOptions(sheetFields.accountPlan), messages, nobody);
}

function insertMatrix() {
  return insertSelectionMatrix(defaultMatrixOptions(messages), messages, nobody);
}

describe("settings of a workbook", () => {
  it("begin with what the sheets themselves begin with", async () => {
    await openExcel();
    expect(await settingsOfWorkbook(messages)).toEqual({
      currency: "EUR",
      tiers: ["Low touch", "Standard", "Candidate", "Key account"],
      tierLimits: [4, 6, 7.5],
      exit: 6.5,
      capacity: null,
      cadence: "quarterly",
      formulas: "kam",
      protect: false,
    });
  });

  it("are what new sheets begin with, within the same round trips; sheets that are there keep what they have", async () => {
    const excel = await openExcel();
    await insertPlan();
    await saveSettings({ ...standard, currency: "CHF", cadence: "monthly" }, messages);
    const before = excel.requestCount();
    await insertPlan();
    expect(excel.requestCount() - before).toBe(3);
    expect(await excel.value("'Account plan'!C17")).toBe("EUR");
    expect(await excel.value("'Account plan (2)'!C17")).toBe("CHF");
    expect(await excel.value("'Account plan (2)'!C18")).toBe("monthly");
    await insertTemplate("programmeFit", startingOptions(sheetFields.programmeFit), messages, nobody);
    expect(await excel.value("kam_fit_currency")).toBe("CHF");
    await insertTemplate("marginReview", startingOptions(sheetFields.marginReview), messages, nobody);
    expect(await excel.value("kam_margin_currency")).toBe("CHF");
    await insertTemplate("accountHealth", startingOptions(sheetFields.accountHealth), messages, nobody);
    expect(await excel.value("kam_health_currency")).toBe("CHF");
    await insertSelectionMatrix(defaultMatrixOptions(messages), messages, nobody);
    expect(await excel.value("kam_matrix_currency")).toBe("CHF");
    await insertTemplate("scorecard", startingOptions(sheetFields.scorecard), messages, nobody);
    const units = excel.document.valuesOf("=Scorecard[Unit]")?.flat() ?? [];
    // One of its sixteen KPIs is an amount: the revenue from upselling.
    expect([units.filter((unit) => unit === "CHF").length, units.includes("EUR")]).toEqual([1, false]);
  });

  it("name the tiers of a new matrix, say from where they begin, when one ends, and how many key accounts there can be", async () => {
    const excel = await openExcel();
    const tiers = ["D", "C", "B", "A"];
    await saveSettings({ ...standard, tiers, tierLimits: [3, 5, 8], exit: 7, capacity: 3 }, messages);
    await insertMatrix();
    await excel.settled();
    expect(excel.document.valuesOf("=kam_tiers")).toEqual([
      [1, "D"],
      [3, "C"],
      [5, "B"],
      [8, "A"],
    ]);
    expect(await excel.value("kam_matrix_exit")).toBe(7);
    expect(await excel.value("kam_matrix_capacity")).toBe(3);
    // Norvik Foods: (20*9 + 30*9 + 20*7 + 15*9 + 15*9) / 100 = 8.6, above 8.
    expect(await excel.value("kam_matrix_tier")).toBe("A");
  });

  it("leave the protection of one sheet to whoever inserts it", async () => {
    const excel = await openExcel();
    const options = startingOptions(sheetFields.programmeFit);
    const isProtected = async (protect?: boolean) => {
      const { sheetId } = await insertTemplate("programmeFit", options, messages, nobody, protect);
      return excel.document.state.sheet(sheetId).protection.protected;
    };
    expect([await isProtected(), await isProtected(true)]).toEqual([false, true]);
    await saveSettings({ ...standard, protect: true }, messages);
    expect([await isProtected(), await isProtected(false)]).toEqual([true, false]);
    const matrix = await insertSelectionMatrix(defaultMatrixOptions(messages), messages, nobody, false);
    expect(excel.document.state.sheet(matrix.sheetId).protection.protected).toBe(false);
  });

  it("protect the formulas of new sheets where that was decided, and leave inputs open", async () => {
    const excel = await openExcel();
    await saveSettings({ ...standard, protect: true }, messages);
    const { sheetId, notDone } = await insertPlan();
    expect(notDone).toEqual([]);
    expect(excel.document.state.sheet(sheetId).protection.protected).toBe(true);
    const write = (address: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Account plan").getRange(address).values = [["x"]];
        await context.sync();
      });
    await write("C8");
    expect(await excel.value("'Account plan'!C8")).toBe("x");
    await expect(write("G8")).rejects.toMatchObject({ code: "AccessDenied" });
  });

  it("are taken back to what they were", async () => {
    const excel = await openExcel();
    const before = excel.document.snapshot();
    const first = await saveSettings({ ...standard, currency: "USD" }, messages);
    const second = await saveSettings({ ...standard, currency: "GBP" }, messages);
    await restoreSettings(second);
    expect((await settingsOfWorkbook(messages)).currency).toBe("USD");
    await restoreSettings(first);
    expect(excel.document.snapshot()).toEqual(before);
  });

  it("leave nothing in the workbook when they are the defaults again", async () => {
    const excel = await openExcel();
    const before = excel.document.snapshot();
    await saveSettings({ ...standard, currency: "USD" }, messages);
    await saveSettings(standard, messages);
    expect(excel.document.snapshot()).toEqual(before);
  });

  it("that somebody has made unreadable count as not decided", async () => {
    await openExcel();
    await Excel.run(async (context) => {
      context.workbook.settings.add("kam.settings", {
        currency: 7,
        tiers: ["A"],
        capacity: 4,
        cadence: "hourly",
        more: 1,
      });
      await context.sync();
    });
    expect(await settingsOfWorkbook(messages)).toEqual({ ...standard, capacity: 4 });
  });

  it.each([
    ["no currency", { currency: " " }],
    ["two tiers of the same name", { tiers: ["A", "a ", "B", "C"] }],
    ["limits that do not rise", { tierLimits: [4, 4, 7] }],
    ["a limit off the scale", { tierLimits: [4, 6, 11] }],
    ["an exit above the entry", { exit: 8 }],
    ["half a key account", { capacity: 0.5 }],
  ])("are not kept with %s", async (_, wrong) => {
    await openExcel();
    await expect(saveSettings({ ...standard, ...wrong }, messages)).rejects.toMatchObject({
      code: "optionsIncomplete",
    });
  });
});
