import type { CustomFunctionMetadata } from "../../src/workbench/document/CustomFunctions";
import { callDirectly } from "./directCustomFunctions";
import { openExcel, type OpenExcel } from "./openExcel";

declare const emptyCell: 0 | null;

/** One call as the function saw it. */
type Call = readonly unknown[];

const any = (
  name: string,
  dimensionality = "matrix",
  optional = false,
): CustomFunctionMetadata["parameters"][number] => ({ name, type: "any", dimensionality, optional });

const functions: CustomFunctionMetadata[] = [
  {
    id: "ECHO",
    name: "ECHO",
    parameters: [any("values"), any("first", "scalar", true), any("second", "scalar", true)],
  },
  { id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "number", type: "number", dimensionality: "scalar" }] },
  { id: "SPREAD", name: "SPREAD", parameters: [any("values")] },
  { id: "FAIL", name: "FAIL", parameters: [any("code", "scalar")] },
];

/** Excel with four small functions of our own, and what they were called with. */
async function openWithFunctions(): Promise<{ excel: OpenExcel; calls: Call[] }> {
  const calls: Call[] = [];
  const seen = <T>(name: string, args: readonly unknown[], value: T): T => (
    calls.push([name, ...args.slice(0, -1)]),
    value
  );
  const excel = await openExcel({
    customFunctions: callDirectly("TEST", functions, {
      ECHO: (...args: unknown[]) => seen("ECHO", args, "heard"),
      DOUBLE: (...args: unknown[]) => seen("DOUBLE", args, Number(args[0]) * 2),
      SPREAD: (...args: unknown[]) =>
        seen("SPREAD", args, [
          [1, null],
          [new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "not scored"), "x"],
        ]),
      FAIL: (...args: unknown[]) => {
        seen("FAIL", args, undefined);
        if (args[0] === "plain") throw new Error("a bug");
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's error class does not extend Error in its types
        throw new CustomFunctions.Error(args[0] as CustomFunctions.ErrorCode, "row 2 is off the scale");
      },
    }),
  });
  return { excel, calls };
}

function write(formulas: unknown[][], address = "C1"): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets
      .getFirst()
      .getRange(address)
      .getResizedRange(formulas.length - 1, (formulas[0]?.length ?? 1) - 1).formulas = formulas;
    await context.sync();
  });
}

describe("a custom function", () => {
  it("is #BUSY! until it has answered", async () => {
    const { excel } = await openWithFunctions();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.formulas = [["=TEST.DOUBLE(21)"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["#BUSY!"]]);
    });
    expect(await excel.value("Sheet1!A1")).toBe(42);
  });

  it("gets ranges as rows, an empty cell as this Excel sends it, a left-out argument as null, and an error as a value", async () => {
    const { excel, calls } = await openWithFunctions();
    await write(
      [
        [1, "a", true],
        ["=1/0", "", "=A1+1"],
      ],
      "A1",
    );
    await write([["=TEST.ECHO(A1:C2,,B2)"]], "E1");
    await excel.settled();
    const error = expect.objectContaining({ code: "#DIV/0!" }) as unknown;
    expect(calls).toEqual([
      [
        "ECHO",
        [
          [1, "a", true],
          [error, emptyCell, 2],
        ],
        null,
        emptyCell,
      ],
    ]);
  });

  it("is converted to before the call where its parameter has a type", async () => {
    const { excel, calls } = await openWithFunctions();
    await write([
      ['=TEST.DOUBLE("4")', "=TEST.DOUBLE(TRUE)", '=TEST.DOUBLE("four")', "=TEST.DOUBLE(Z9)", "=TEST.DOUBLE(1/0)"],
    ]);
    await excel.settled();
    expect(excel.document.valuesOf("=Sheet1!C1:G1")).toEqual([[8, 2, { error: "#VALUE!" }, 0, { error: "#DIV/0!" }]]);
    expect(calls.map(([, argument]) => argument)).toEqual([4, 1, 0]);
  });

  it("spills what it returns, an empty item as 0, an error with its message", async () => {
    const { excel } = await openWithFunctions();
    await write([["=TEST.SPREAD(A1:A2)"]]);
    await excel.settled();
    expect(excel.document.valuesOf("=Sheet1!C1:D2")).toEqual([
      [1, 0],
      [{ error: "#N/A", message: "not scored" }, "x"],
    ]);
  });

  it("is #SPILL! where something is in the way", async () => {
    const { excel } = await openWithFunctions();
    await write([["=TEST.SPREAD(A1:A2)"], ["here"]]);
    await excel.settled();
    expect(await excel.value("Sheet1!C1")).toEqual({ error: "#SPILL!" });
  });

  it.each([
    ["#VALUE!", { error: "#VALUE!", message: "row 2 is off the scale" }],
    ["#N/A", { error: "#N/A", message: "row 2 is off the scale" }],
    ["#NUM!", { error: "#NUM!" }],
    ["#DIV/0!", { error: "#DIV/0!" }],
    ["plain", { error: "#VALUE!" }],
  ])("that throws %s shows it, with the message where Excel shows one", async (code, expected) => {
    const { excel } = await openWithFunctions();
    await write([[`=TEST.FAIL("${code}")`]]);
    expect(await excel.value("Sheet1!C1")).toEqual(expected);
  });

  it("is #NAME? when nobody knows it, and #VALUE! with too many arguments", async () => {
    const { excel } = await openWithFunctions();
    await write([["=TEST.NOTHING(1)", "=TEST.DOUBLE(1,2)"]]);
    await excel.settled();
    expect(excel.document.valuesOf("=Sheet1!C1:D1")).toEqual([[{ error: "#NAME?" }, { error: "#VALUE!" }]]);
  });

  it("is called again only where its arguments changed", async () => {
    const { excel, calls } = await openWithFunctions();
    await write([[1], [2], [3]], "A1");
    await write([["=TEST.DOUBLE(A1)"], ["=TEST.DOUBLE(A2)"], ["=TEST.DOUBLE(C2)"]]);
    await excel.settled();
    expect(calls).toHaveLength(3);
    await write([[10]], "A1");
    await excel.settled();
    expect(calls.slice(3)).toEqual([["DOUBLE", 10]]);
    expect(await excel.value("Sheet1!C1")).toBe(20);
    await Excel.run(async (context) => {
      context.workbook.application.calculate("Full");
      await context.sync();
    });
    await excel.settled();
    expect(calls.length).toBeGreaterThan(4);
  });

  it("waits for those it depends on, and may stand inside other functions", async () => {
    const { excel, calls } = await openWithFunctions();
    await write([["=TEST.DOUBLE(D1)+1", "=TEST.DOUBLE(E1)", 5, '=IFERROR(TEST.FAIL("#N/A"),"none")']]);
    await excel.settled();
    expect(excel.document.valuesOf("=Sheet1!C1:F1")).toEqual([[21, 10, 5, "none"]]);
    expect(calls.filter(([name]) => name === "DOUBLE")).toEqual([
      ["DOUBLE", 5],
      ["DOUBLE", 10],
    ]);
  });

  it("of the product answers in a cell", async () => {
    const excel = await openExcel();
    await write(
      [
        [8, 9, 10],
        [1, 1, 2],
      ],
      "A1",
    );
    await write([["=KAM.SCORE(A1:C1,A2:C2)"]], "E1");
    // (8 + 9 + 2 * 10) / 4
    expect(await excel.value("Sheet1!E1")).toBeCloseTo(9.25, 12);
  });
});
