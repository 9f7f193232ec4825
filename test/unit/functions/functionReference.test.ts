/** What the pane's list of functions reads: complete, and the same as the help pages. */
import examples from "../../../src/build/helpExamples.json";
import { functionReference } from "../../../src/build/functionReference.js";
import { inGerman } from "../../../src/build/inGerman.js";
import type { FunctionEntry } from "../../../src/taskpane/functions/FunctionEntry";
import { findFunctions } from "../../../src/taskpane/functions/findFunctions";
import { builtMetadata } from "./builtMetadata";

let english: FunctionEntry[];
let german: FunctionEntry[];

beforeAll(async () => {
  const { metadata } = await builtMetadata("https://localhost");
  english = functionReference(metadata.functions, "en").functions as FunctionEntry[];
  german = functionReference(inGerman(metadata, "https://localhost").functions, "de").functions as FunctionEntry[];
});

const ids = (entries: readonly FunctionEntry[]) => entries.map(({ id }) => id);

it("lists every function once, each with an example, in both languages", () => {
  expect(ids(english).sort()).toEqual(Object.keys(examples).sort());
  expect(ids(german).sort()).toEqual(ids(english).sort());
});

it("says of each argument whether it is needed, and of SCORE what 8, 9 and 10 come to", () => {
  const score = english.find(({ id }) => id === "SCORE");
  expect(score?.parameters.map(({ name, optional }) => [name, optional])).toEqual([
    ["scores", false],
    ["weights", true],
    ["missing", true],
    ["min", true],
    ["max", true],
    ["minCoverage", true],
  ]);
  expect(score?.example).toEqual({
    formula: "=KAM.SCORE({8,9,10}, {1,1,2})",
    result: [[9.25]],
    because: "(8 + 9 + 2 × 10) / 4",
  });
});

it("shows examples as they can be typed into an Excel of the language", () => {
  const example = (entries: readonly FunctionEntry[], wanted: string) =>
    entries.find(({ id }) => id === wanted)?.example;
  expect(example(german, "SCORE")?.formula).toBe("=KAM.SCORE({8.9.10}; {1.1.2})");
  expect(example(german, "CSAT")?.because).toBe("drei von vier sagen 4 oder 5");
});

it("keeps families together, in the order of the help pages", () => {
  const families = english.map(({ family }) => family);
  expect(families.filter((family, i) => family !== families[i - 1])).toEqual([...new Set(families)]);
  expect(families[0]).toBe("Selecting accounts");
  expect(german[0]?.family).toBe("Kunden auswählen");
});

it("finds functions by the beginning of their names first, then by all that is said of them", () => {
  expect(ids(findFunctions(english, "hh"))[0]).toBe("HHI");
  expect(ids(findFunctions(english, "=KAM.pvm"))).toContain("PVM");
  expect(ids(findFunctions(english, "net promoter"))).toEqual(["NPS", "NPSMARGIN"]);
  expect(ids(findFunctions(german, "gewicht"))).toContain("WEIGHTS");
  expect(ids(findFunctions(english, "churn zebra"))).toEqual([]);
  expect(findFunctions(english, " ")).toHaveLength(english.length);
});
