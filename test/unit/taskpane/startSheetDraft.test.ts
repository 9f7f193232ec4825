import { startSheetDraft } from "../../../src/taskpane/options/startSheetDraft";
import { sheetFields } from "../../../src/templates/options/sheetFields";

describe("startSheetDraft", () => {
  it("begins with the kind of formulas that is decided for the workbook", () => {
    expect(startSheetDraft(sheetFields.scorecard)["formulas"]).toBe("kam");
    expect(startSheetDraft(sheetFields.scorecard, { formulas: "plain" })["formulas"]).toBe("plain");
  });

  it("takes nothing from the settings that the sheet does not ask for", () => {
    const fields = { rows: sheetFields.accountPlan.rows };
    expect(startSheetDraft(fields, { formulas: "plain", protect: true, capacity: 3 })).toEqual({ rows: "8" });
  });
});
