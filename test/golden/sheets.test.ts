import { defaultMatrixOptions } from "../../src/app/defaultMatrixOptions";
import { sheetFields, type FieldSheetId, type SheetOptions } from "../../src/templates/options/sheetFields";
import { startingOptions } from "../../src/templates/options/startingOptions";
import { planSheet } from "../../src/templates/planSheet";
import type { MatrixOptions } from "../../src/templates/selectionMatrix/MatrixOptions";
import { selectionMatrix } from "../../src/templates/selectionMatrix/selectionMatrix";
import type { SheetPlan } from "../../src/templates/SheetPlan";
import { sheetTemplate } from "../../src/templates/sheetTemplates";
import { messagesFor } from "../messagesFor";
import { leavesOf } from "./leavesOf";
import { planLines } from "./planLines";

const messages = messagesFor("en");
/** Every other language of the product. Of these only what differs from English is kept: places, numbers and looks are the same. */
const OTHER_LANGUAGES = ["de"];

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

describe("in en", () => {
  it.each(Object.entries(VARIANTS))("the selection matrix with %s is planned as before", (_name, variant) => {
    const options = { ...defaultMatrixOptions(messages), ...variant };
    expect(planLines(planSheet(selectionMatrix(options), messages))).toMatchSnapshot();
  });

  describe.each(Object.keys(sheetFields) as FieldSheetId[])("the sheet %s", (id) => {
    it.each(Object.entries(CHOICES))("with %s is planned as before", (_name, choice) => {
      const options = { ...startingOptions(sheetFields[id]), ...choice } as SheetOptions<typeof id>; // those it has of them
      expect(planLines(planSheet(sheetTemplate(id, options), messages))).toMatchSnapshot();
    });
  });

  it("251 accounts have one formula for each result, beside the table", () => {
    const options: MatrixOptions = { ...defaultMatrixOptions(messages), accounts: { kind: "empty", rows: 251 } };
    const { steps } = planSheet(selectionMatrix(options), messages);
    const writes = steps.filter((step) => step.kind === "write" || step.kind === "table");
    const ofFirstRow = writes.filter(({ address }) => /^[A-Z]+1[45]$/.test(address) || address.startsWith("B14"));
    expect(ofFirstRow).toMatchSnapshot();
  });
});

describe.each(OTHER_LANGUAGES)("in %s", (language) => {
  const others = messagesFor(language);

  /** Looks differ in one thing alone: how dates are written. */
  function inTheirDates<Leaf>(path: string, leaf: Leaf): Leaf | string {
    return path.endsWith("numberFormat") ? String(leaf).replace(messages.dateFormat, others.dateFormat) : leaf;
  }

  /** What stands elsewhere than in English, or is no text, is a fault of the template. */
  function wordsOf(other: SheetPlan, english: SheetPlan): string[] {
    const leaves = leavesOf(other);
    const englishLeaves = new Map([...leavesOf(english)].map(([path, leaf]) => [path, inTheirDates(path, leaf)]));
    expect([...leaves.keys()]).toEqual([...englishLeaves.keys()]);
    const differing = [...leaves].filter(([path, leaf]) => leaf !== englishLeaves.get(path));
    expect(differing.filter(([, leaf]) => typeof leaf !== "string")).toEqual([]);
    expect(differing.filter(([path]) => /(address|format|tabColor|kind|color)$/i.test(path))).toEqual([]);
    return differing.map(([, leaf]) => String(leaf));
  }

  it("the selection matrix differs from the English one in its words alone, which are as before", () => {
    const other = planSheet(selectionMatrix(defaultMatrixOptions(others)), others);
    expect(wordsOf(other, planSheet(selectionMatrix(defaultMatrixOptions(messages)), messages))).toMatchSnapshot();
  });

  it.each(Object.keys(sheetFields) as FieldSheetId[])(
    "the sheet %s differs from the English one in its words alone, which are as before",
    (id) => {
      const template = sheetTemplate(id, startingOptions(sheetFields[id]));
      expect(wordsOf(planSheet(template, others), planSheet(template, messages))).toMatchSnapshot();
    },
  );
});
