/** The built dist/functions.js, as Excel loads it: alone, with nothing around it but `CustomFunctions`. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { buildFunctions } from "../../buildFunctions";
import { calledByExcel } from "./calledByExcel";

type Answer = (...values: never[]) => unknown[][];

let folder: string;
const associated = new Map<string, Answer>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kam-functions-"));
  await buildFunctions(folder);
  const recording = {
    Error: CustomFunctions.Error,
    ErrorCode: CustomFunctions.ErrorCode,
    associate: (id: string, answer: Answer) => associated.set(id, answer),
  };
  runInContext(readFileSync(join(folder, "functions.js"), "utf8"), createContext({ CustomFunctions: recording }));
}, 240_000); // it builds the product's functions, which takes a busy machine its time

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("answers every id that functions.json promises, and no other", () => {
  const promised = JSON.parse(readFileSync(join(folder, "functions.json"), "utf8")) as { functions: { id: string }[] };
  expect([...associated.keys()].sort()).toEqual(promised.functions.map(({ id }) => id).sort());
});

it("scores, and says what is wrong, in a world that has only CustomFunctions", () => {
  const score = associated.get("SCORE");
  if (score === undefined) throw new Error("SCORE is not associated");
  expect(calledByExcel(score, [[[8, 4], [11, 4], [2, 6]], [[3, 1]]])).toEqual([
    [7],
    ["#VALUE! scores, row 2, column 1: 11 is off the scale from 1 to 10"],
    [3],
  ]); // prettier-ignore
});

it("has a help page for every id", () => {
  for (const id of associated.keys())
    expect(readFileSync(join(folder, "help", `${id}.html`), "utf8")).toContain(`KAM.${id}`);
});
