import { BeyondUs, calculate } from "../../../../src/app/explain/calculate";
import { parseFormula } from "../../../../src/formulas/parseFormula";
import type { ReadCells } from "../../../../src/workbook/WantedCells";
import { callDirectly } from "../../../host/directCustomFunctions";

const cells = (values: Readonly<Record<string, ReadCells["values"]>>): ReadonlyMap<string, ReadCells> =>
  new Map(
    Object.entries(values).map(([key, each]) => [
      key,
      { sheetId: "", language: null, address: key, row: 0, column: 0, values: each },
    ]),
  );

function calculated(formula: string, values: Readonly<Record<string, ReadCells["values"]>> = {}): unknown {
  const tree = parseFormula(formula);
  if (tree === undefined) throw new Error(`${formula} is no formula`);
  return calculate(tree, cells(values));
}

describe("an argument", () => {
  beforeAll(() => callDirectly("KAM", [], {}));

  it.each([
    ["=B2:C2", [[8, null]]],
    ['=IF(B2:C2="","",B2:C2)', [[8, ""]]],
    ["=D1-B2:C2", [[92, 100]]],
    ['=E2:F2="YES"', [[true, false]]],
    ["={1,2;3,4}", [[1, 2], [3, 4]]], // prettier-ignore
    ["=TRANSPOSE(B2:C2)", [[8], [null]]],
    ["=-D1*50%", [[-50]]],
    ["=IFERROR(G1,5)", [[5]]],
    ["=IFNA(H1,7)", [[{ code: "#VALUE!" }]]],
    ['=D1&" days"', [["100 days"]]],
    ["=KAM.SCORE(B2:C2)", [[{ code: "#N/A" }]]], // half of the weight, and 60 % is the least
  ])("written as %s is what Excel makes of it", (formula, expected) => {
    const values = { "B2:C2": [[8, ""]], D1: [[100]], "E2:F2": [["yes", ""]], G1: [["#N/A"]], H1: [["#VALUE!"]] };
    const result = calculated(formula, values) as readonly (readonly unknown[])[];
    const plain = result.map((row) => row.map((each) => (isError(each) ? { code: each.code } : each)));
    expect(plain).toEqual(expected);
  });

  it("that only Excel can calculate is not guessed", () => {
    expect(() => calculated("=OFFSET(B2,1,1)", { B2: [[1]] })).toThrow(BeyondUs);
    expect(() => calculated("=Elsewhere")).toThrow(BeyondUs);
  });
});

function isError(value: unknown): value is { readonly code: string } {
  return typeof value === "object" && value !== null && "code" in value;
}
