import { countMatrix } from "../../../src/app/countMatrix";
import { defaultMatrixOptions } from "../../../src/app/defaultMatrixOptions";
import { messagesFor } from "../../messagesFor";
import { planSheet } from "../../../src/templates/planSheet";
import type { MatrixOptions } from "../../../src/templates/selectionMatrix/MatrixOptions";
import { selectionMatrix } from "../../../src/templates/selectionMatrix/selectionMatrix";

const messages = messagesFor("en");
const defaults = defaultMatrixOptions(messages);

describe("countMatrix", () => {
  it.each<[string, MatrixOptions]>([
    ["the example", defaults],
    ["the example with Excel's own functions", { ...defaults, formulas: "plain" }],
    ["300 empty rows", { ...defaults, accounts: { kind: "empty", rows: 300 } }],
    [
      "one criterion and one account",
      { ...defaults, criteria: defaults.criteria.slice(0, 1), accounts: { kind: "empty", rows: 1 } },
    ],
  ])("counts the formulas that the plan of %s writes", (_, options) => {
    const cells = planSheet(selectionMatrix(options), messages).steps.flatMap((step) =>
      step.kind === "write" ? step.cells.flat() : [],
    );
    const formulas = cells.filter((cell) => typeof cell === "string" && cell.startsWith("=")).length;
    expect(countMatrix(options)).toMatchObject({ criteria: options.criteria.length, formulas });
  });

  it("counts the example's twelve accounts, the rows wished for, and the names given", () => {
    const accounts = (source: MatrixOptions["accounts"]) => countMatrix({ ...defaults, accounts: source }).accounts;
    expect(accounts({ kind: "example" })).toBe(12);
    expect(accounts({ kind: "empty", rows: 30 })).toBe(30);
    expect(accounts({ kind: "named", names: ["A", "B"], address: "Sheet1!A1:A2" })).toBe(2);
  });

  it("can be asked while no criterion is chosen yet", () => {
    expect(countMatrix({ ...defaults, criteria: [] })).toEqual({ criteria: 0, accounts: 12, formulas: 0 });
  });
});
