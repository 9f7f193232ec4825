import { checkOptions, idleFields } from "../../../src/app/checkOptions";
import { messagesFor } from "../../messagesFor";
import { sheetFields } from "../../../src/templates/options/sheetFields";
import { startingOptions } from "../../../src/templates/options/startingOptions";
import { sheetOptionsFrom } from "../../../src/taskpane/options/sheetOptionsFrom";
import { startSheetDraft } from "../../../src/taskpane/options/startSheetDraft";

const messages = messagesFor("en");
const weights = sheetFields.criteriaWeights;
const faults = (change: object) => checkOptions(weights, { ...startingOptions(weights), ...change }, messages);

describe("checkOptions", () => {
  it.each(Object.entries(sheetFields))("finds nothing in what %s begins with", (_, fields) => {
    expect(checkOptions(fields, startingOptions(fields), messages)).toEqual([]);
  });

  it.each([1, 13, 2.5, NaN])("refuses %s people where 2 to 12 are possible", (raters) => {
    expect(faults({ raters })).toEqual([
      { field: "raters", message: "How many people: enter a whole number from 2 to 12." },
    ]);
  });

  it("refuses too few criteria to compare, and more than a person can", () => {
    const criteria = weights.criteria.items.map(({ value }) => value);
    expect(faults({ criteria: criteria.slice(0, 2) })).toEqual([
      { field: "criteria", message: "Criteria: choose at least 3." },
    ]);
    expect(faults({ criteria: criteria.slice(0, 13) })).toEqual([
      { field: "criteria", message: "Criteria: choose 12 at most." },
    ]);
  });

  it("does not mind a field of a part that is left out, unless it brings the part along", () => {
    const fields = sheetFields.marginReview;
    const start = startingOptions(fields);
    const rows = (count: number) => ({ kind: "room", rows: count }) as const;
    const none = { ...start, customers: rows(1) };
    expect(checkOptions(fields, none, messages).map(({ field }) => field)).toEqual(["customers"]);
    expect(checkOptions(fields, { ...none, sections: ["products"] }, messages)).toEqual([]);
    const own = { kind: "own", rows: { address: "A1:B9", count: 0, columns: [] } } as const;
    const brought = { ...start, sections: [], customers: own };
    expect(checkOptions(fields, brought, messages).map(({ field }) => field)).toEqual(["customers"]);
    expect([...idleFields(fields, brought)].sort()).toEqual(["content", "deliverables", "mix", "products"]);
  });

  it("refuses a sheet without accounts", () => {
    const fields = sheetFields.accountHealth;
    const options = { ...startingOptions(fields), accounts: { kind: "empty", rows: 0 } as const };
    expect(checkOptions(fields, options, messages)).toEqual([{ field: "accounts", message: messages.checkNoAccounts }]);
  });
});

describe("a draft in the pane", () => {
  it.each(Object.entries(sheetFields))(
    "of %s asks for what the sheet begins with, until something is chosen",
    (_, fields) => {
      expect(sheetOptionsFrom(fields, startSheetDraft(fields))).toEqual(startingOptions(fields));
    },
  );

  it("reads a typed number, and gives NaN for what is none", () => {
    const draft = startSheetDraft(weights);
    expect(sheetOptionsFrom(weights, { ...draft, raters: "7" }).raters).toBe(7);
    expect(sheetOptionsFrom(weights, { ...draft, raters: "seven" }).raters).toBeNaN();
  });
});
