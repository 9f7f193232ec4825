import type { Messages } from "../../../src/i18n";
import { sheetFields, type FieldSheetId } from "../../../src/templates/options/sheetFields";
import { startingOptions } from "../../../src/templates/options/startingOptions";
import { defaultMatrixOptions } from "../../../src/app/defaultMatrixOptions";
import { planSheet } from "../../../src/templates/planSheet";
import { exampleAccounts } from "../../../src/templates/selectionMatrix/exampleAccounts";
import type { PlannedCell, SheetPlan } from "../../../src/templates/SheetPlan";
import { selectionMatrix } from "../../../src/templates/selectionMatrix/selectionMatrix";
import { sheetTemplate } from "../../../src/templates/sheetTemplates";
import { messagesFor } from "../../messagesFor";
import { SAME_IN_GERMAN } from "./sameInGerman";

/** People of the example, and competitors. */
const PEOPLE = [
  ...["Maya Brandt", "M. Brandt", "Ingrid Solheim", "I. Solheim", "Nils Berg", "Jon Ek", "Aya Sato", "Lars Brekke"],
  ...["Anette Moe", "Henrik Dahl", "Signe Aas", "Petra Novak", "Tomas Eide", "Irene Falk", "Robert Hale"],
  ...["Joan Whitby", "Owen Price", "Clara Weiss", "Kessler Controls", "Sensora"],
];
/** What our functions read in cells is the same word in every language. */
const MARKS = ["up", "down", "range", "yes", "plan"];
const MAY_BE_SAME = new Set([
  ...SAME_IN_GERMAN,
  ...exampleAccounts.map(({ name }) => name),
  ...PEOPLE,
  ...MARKS,
  ...[1, 2, 3, 4].map((number) => `Person ${number}`),
]);

function fixedTexts({ steps }: SheetPlan): string[] {
  const cells = steps.flatMap((step): PlannedCell[] => (step.kind === "write" ? step.cells.flat() : []));
  return cells
    .filter((cell) => typeof cell === "string")
    .filter((text) => !text.startsWith("=") && /\p{L}{2}/u.test(text));
}

describe("what stands on a sheet", () => {
  const [german, english] = [messagesFor("de"), messagesFor("en")];
  const templates = {
    selectionMatrix: (messages: Messages) => selectionMatrix(defaultMatrixOptions(messages)),
    ...Object.fromEntries(
      (Object.keys(sheetFields) as FieldSheetId[]).map((id) => [
        id,
        () => sheetTemplate(id, startingOptions(sheetFields[id])),
      ]),
    ),
  };

  it.each(Object.entries(templates))(
    "%s is German in every cell, but for names and the words that functions read",
    (_id, template) => {
      const inBoth = new Set(fixedTexts(planSheet(template(english), english)));
      const same = fixedTexts(planSheet(template(german), german)).filter((text) => inBoth.has(text));
      expect(same.filter((text) => !MAY_BE_SAME.has(text))).toEqual([]);
    },
  );
});
