import { checkMatrixOptions } from "../../../src/app/checkMatrixOptions";
import { defaultMatrixOptions } from "../../../src/app/defaultMatrixOptions";
import { messagesFor } from "../../messagesFor";
import type { AccountSource } from "../../../src/templates/options/AccountSource";
import type { MatrixCriterion } from "../../../src/templates/selectionMatrix/MatrixOptions";

const messages = messagesFor("en");

function fieldsOf(criteria: readonly MatrixCriterion[], accounts: AccountSource = { kind: "example" }): string[] {
  return checkMatrixOptions({ ...defaultMatrixOptions(messages), criteria, accounts }, messages).map(
    ({ field }) => field,
  );
}

const fit: MatrixCriterion = { id: "productFit", name: "Product fit", weight: 20 };

describe("checkMatrixOptions", () => {
  it("has nothing to say about the defaults", () => {
    expect(checkMatrixOptions(defaultMatrixOptions(messages), messages)).toEqual([]);
  });

  it.each<[string, readonly MatrixCriterion[], string[]]>([
    ["no criteria", [], ["criteria"]],
    ["only weights of 0", [{ ...fit, weight: 0 }], ["criteria"]],
    ["a negative weight", [fit, { ...fit, name: "Other", weight: -1 }], ["criteria.1.weight"]],
    ["a weight that is no number", [{ ...fit, weight: Number.NaN }], ["criteria.0.weight"]],
    ["a criterion without a name", [fit, { ...fit, name: "  " }], ["criteria.1.name"]],
    ["two criteria of one name, whatever the case", [fit, { ...fit, name: " PRODUCT FIT" }], ["criteria.1.name"]],
  ])("refuses %s", (_, criteria, fields) => {
    expect(fieldsOf(criteria)).toEqual(fields);
  });

  it.each<[string, AccountSource]>([
    ["no rows", { kind: "empty", rows: 0 }],
    ["half a row", { kind: "empty", rows: 1.5 }],
    ["5,001 rows", { kind: "empty", rows: 5001 }],
    ["a selection without names", { kind: "named", names: [], address: "Sheet1!A1" }],
    [
      "6,000 names",
      { kind: "named", names: Array.from({ length: 6000 }, (_, i) => `Account ${i}`), address: "Sheet1!A1:A6000" },
    ],
  ])("refuses %s", (_, accounts) => {
    expect(fieldsOf([fit], accounts)).toEqual(["accounts"]);
  });

  it("takes 5,000 rows, and says this limit to those who want more", () => {
    expect(fieldsOf([fit], { kind: "empty", rows: 5000 })).toEqual([]);
    const [fault] = checkMatrixOptions(
      { ...defaultMatrixOptions(messages), criteria: [fit], accounts: { kind: "empty", rows: 6000 } },
      messages,
    );
    expect(fault?.message).toBe("6000 accounts are too many: this sheet takes 5000 at most.");
  });
});
