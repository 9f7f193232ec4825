import * as fs from "node:fs";
import { customFunctions, functionFiles } from "../../../../src/build/customFunctions.js";
import { callKamFunction, kamFunctionNames } from "../../../../src/app/explain/kamFunctions";
import { callDirectly } from "../../../host/directCustomFunctions";

describe("the functions that are calculated without a cell", () => {
  beforeAll(() => callDirectly("KAM", [], {})); // gives the errors that Excel's runtime would give

  it("are all there are", async () => {
    expect(functionFiles().every((file: string) => fs.existsSync(file))).toBe(true);
    const { metadata } = await customFunctions("https://localhost");
    const ids = (metadata.functions as { id: string }[]).map(({ id }) => id);
    expect([...kamFunctionNames]).toEqual(ids.sort());
  });

  it("answer as their cells do", () => {
    expect(callKamFunction("SCORE", [[[8, 9, 10]], [[1, 1, 2]]])).toEqual([[9.25]]); // (8 + 9 + 2 * 10) / 4
  });

  it("give the error of a whole call with its message", () => {
    expect(callKamFunction("SCORE", [[[8, 9]], [[1, -1]]])).toEqual({
      error: "#VALUE!",
      message: "weights, row 1, column 2: -1 is negative, which no weight can be",
    });
  });

  it("do not know a function that is none of ours", () => {
    expect(callKamFunction("SUM", [[[1]]])).toEqual({ error: "#NAME?", message: "" });
  });
});
