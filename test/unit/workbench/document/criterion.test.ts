import { criterion } from "../../../../src/workbench/document/criterion";
import { engineScalar } from "../../../../src/workbench/document/EngineValue";
import type { CellValue } from "../../../../src/workbench/document/model";

/** The values Excel's documentation of COUNTIF speaks of, and an empty cell. */
const CELLS: readonly (CellValue | null)[] = [
  4,
  5,
  5.5,
  "5",
  "apples",
  "Apple",
  "a?",
  "",
  true,
  null,
  { error: "#N/A" },
];

describe("a criterion of COUNTIF", () => {
  it.each<[CellValue, (CellValue | null)[]]>([
    [5, [5]],
    ["5", [5, "5"]],
    [">4", [5, 5.5]],
    ["<=5", [4, 5]],
    ["apple*", ["apples", "Apple"]],
    ["appl?", ["Apple"]],
    ["a~?", ["a?"]],
    ["", ["", null]],
    ["=", [null]],
    ["<>", [4, 5, 5.5, "5", "apples", "Apple", "a?", "", true, { error: "#N/A" }]],
    [true, [true]],
    ["#N/A", [{ error: "#N/A" }]],
  ])("%j meets %j", (wanted, expected) => {
    const holds = criterion(engineScalar(wanted));
    expect(CELLS.filter((cell) => holds(engineScalar(cell)))).toEqual(expected);
  });
});
