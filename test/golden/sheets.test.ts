import { defaultMatrixOptions } from "../../src/app/defaultMatrixOptions";
import { messagesFor } from "../../src/i18n";
import { sheetFields, type FieldSheetId, type SheetOptions } from "../../src/templates/options/sheetFields";
import { startingOptions } from "../../src/templates/options/startingOptions";
import { planSheet } from "../../src/templates/planSheet";
import type { MatrixOptions } from "../../src/templates/selectionMatrix/MatrixOptions";
import { selectionMatrix } from "../../src/templates/selectionMatrix/selectionMatrix";
import { sheetTemplate } from "../../src/templates/sheetTemplates";

/** Every language of the product, by its code. */
const LANGUAGES = ["en"];

/** Every sheet whose options are fields: with its example, empty, and with Excel's own functions. */
const CHOICES = {
  "its example": {},
  "nothing but the structure": { content: "empty", accounts: { kind: "empty", rows: 3 } },
  "Excel's own functions": { formulas: "plain" },
};

const VARIANTS: Readonly<Record<string, Partial<MatrixOptions>>> = {
  "the example": {},
  "the example with Excel's own functions": { formulas: "plain" },
  "three empty rows": { accounts: { kind: "empty", rows: 3 } },
  "one criterion of the user's and two names": {
    criteria: [{ id: "own1", name: "Strategic [fit] #1", weight: 1 }],
    accounts: { kind: "named", names: ["=1+1", "O'Hara & Sons"], address: "Sheet1!A2:A3" },
  },
};

describe.each(LANGUAGES)("in %s", (language) => {
  const messages = messagesFor(language);

  it.each(Object.entries(VARIANTS))("the selection matrix with %s is planned as before", (_name, variant) => {
    const options = { ...defaultMatrixOptions(messages), ...variant };
    expect(planSheet(selectionMatrix(options), messages)).toMatchSnapshot();
  });

  describe.each(Object.keys(sheetFields) as FieldSheetId[])("the sheet %s", (id) => {
    it.each(Object.entries(CHOICES))("with %s is planned as before", (_name, choice) => {
      const options = { ...startingOptions(sheetFields[id]), ...choice } as SheetOptions<typeof id>; // those it has of them
      expect(planSheet(sheetTemplate(id, options), messages)).toMatchSnapshot();
    });
  });

  it("251 accounts have one formula for each result, beside the table", () => {
    const options: MatrixOptions = { ...defaultMatrixOptions(messages), accounts: { kind: "empty", rows: 251 } };
    const { steps } = planSheet(selectionMatrix(options), messages);
    const writes = steps.filter((step) => step.kind === "write" || step.kind === "table");
    expect(
      writes.filter(({ address }) => /^[A-Z]+1[45]$/.test(address) || address.startsWith("B14")),
    ).toMatchSnapshot();
  });
});
