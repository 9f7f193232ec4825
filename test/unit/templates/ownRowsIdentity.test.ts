import { messagesFor } from "../../messagesFor";
import { identityOf } from "../../../src/templates/identityOf";
import { sheetFields, type FieldSheetId } from "../../../src/templates/options/sheetFields";
import { startingOptions } from "../../../src/templates/options/startingOptions";
import { planSheet } from "../../../src/templates/planSheet";
import { templateOf } from "../../../src/templates/templateOf";

const messages = messagesFor("en");

/** Where everything stands on a sheet that was made with these options. */
function placesOf(id: FieldSheetId, options: object) {
  const { names, calculated, columnWidths, rowHeights } = planSheet(templateOf(id, options), messages);
  return { names, calculated, columnWidths, rowHeights };
}

const ownRows = {
  kind: "own",
  rows: { address: "Sheet1!A1:B3", count: 2, columns: [{ column: "item", values: ["=1+1", "Secret"] }] },
};

it.each<[FieldSheetId, object]>([
  ["marginReview", { products: ownRows }],
  ["performanceReview", { own: ownRows }],
  [
    "scorecard",
    {
      months: 3,
      own: {
        kind: "own",
        rows: {
          address: "Sheet1!A1:C5",
          count: 4,
          columns: [
            { column: "kpi", values: ["a", "b", "c", "d"] },
            { column: "area", values: ["Secret", "Hidden", "secret", null] },
            { column: "month5", values: [1, null, null, null] },
          ],
        },
      },
    },
  ],
  ["accountPlan", { contacts: ownRows, sections: ["swot"] }],
  [
    "accountHealth",
    {
      accounts: {
        kind: "named",
        names: ["Secret", "Hidden"],
        address: "Sheet1!A1:B3",
        columns: [{ column: "usage", values: [80, null] }],
      },
    },
  ],
])("%s with rows of the user's own knows how it was made, and nothing of those rows", (id, change) => {
  const options = { ...startingOptions(sheetFields[id]), ...change };
  const identity = identityOf(id, options, messages);
  expect(JSON.stringify(identity)).not.toMatch(/Secret|Hidden|Sheet1/);
  const again = { ...identity.options, formulas: identity.formulas };
  expect(placesOf(id, again)).toEqual(placesOf(id, options));
});
