import { explainFailure } from "../../../src/app/explainFailure";
import { Refusal } from "../../../src/app/Refusal";
import { messagesFor } from "../../messagesFor";
import { WorkbookError } from "../../../src/workbook/WorkbookError";

const messages = messagesFor("en");

/** As Office.js throws them. */
function officeError(code: string, errorLocation?: string): Error {
  return Object.assign(new Error("Budget of Norvik Foods is 12"), { code, debugInfo: { errorLocation } });
}

describe("explainFailure", () => {
  it.each([
    ["AccessDenied", "This workbook’s structure is protected."],
    ["ItemAlreadyExists", "A name the sheet needs was taken while it was being built."],
    ["InvalidOperationInCellEditMode", "A cell is still being edited."],
    ["RequestPayloadSizeLimitExceeded", "This is more than Excel takes at once."],
    ["GeneralException", "Excel refused to go on."],
    ["InvalidSelection", "The selection is not one block of cells."],
    ["NeverHeardOf", "Something unexpected happened."],
  ])("says of Excel's %s what happened", (code, what) => {
    expect(explainFailure(officeError(code), messages).what).toBe(what);
  });

  it("says how many rows are too many, and what the limit is", () => {
    const failure = explainFailure(new WorkbookError("tooManyNames", { count: 6000, limit: 5000 }), messages);
    expect(failure.what).toBe("6000 rows are selected.");
    expect(failure.meaning).toContain("5000 accounts at most");
  });

  it("names what is left when taking back failed, and why it had failed first", () => {
    const failure = explainFailure(
      new WorkbookError(
        "leftBehind",
        { left: "Plan, kam_weights" },
        { cause: officeError("GeneralException", "Chart.setPosition") },
      ),
      messages,
    );
    expect(failure.meaning).toContain("Still in your workbook: Plan, kam_weights.");
    expect(failure.details).toContain("GeneralException at Chart.setPosition");
  });

  it("repeats what is in the way of the options", () => {
    expect(explainFailure(new Refusal("optionsIncomplete", ["Give the criterion a name."]), messages).meaning).toBe(
      "Give the criterion a name.",
    );
  });

  it("keeps the user's own figures out of the details", () => {
    expect(explainFailure(officeError("GeneralException", "Range.values"), messages).details).toBe(
      "Error: GeneralException at Range.values",
    );
  });

  it("explains what is no error at all", () => {
    expect(explainFailure("nonsense", messages)).toMatchObject({
      what: "Something unexpected happened.",
      details: "nonsense",
    });
  });

  it("leaves no gap unfilled", () => {
    const failures = [
      new WorkbookError("structureProtected"),
      new WorkbookError("nothingSelected", { address: "Sheet1!A1" }),
      new WorkbookError("sheetGone", { sheetName: "Plan" }),
      new Refusal("busy"),
    ].map((error) => explainFailure(error, messages));
    for (const { what, meaning, todo } of failures) expect(`${what} ${meaning} ${todo}`).not.toMatch(/[{}]/);
  });
});
