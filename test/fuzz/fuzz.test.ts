import { argumentTables } from "./argumentTables";
import { fuzz, type FuzzResult } from "./fuzz";
import { ourFunctions } from "./ourFunctions";

let results: FuzzResult[];

beforeAll(async () => {
  results = await fuzz(20260101, 5000);
});

it("calls every function there is", async () => {
  expect(Object.keys(argumentTables).sort()).toEqual((await ourFunctions()).map(({ id }) => id).sort());
});

it("meets nothing but rectangles of values and the errors a function documents", () => {
  expect(results.flatMap(({ faults }) => faults)).toEqual([]);
});

it("gets a value from at least two calls in five of every function, so that it tests more than refusals", () => {
  expect(results.filter(({ calls, answered }) => answered < 0.4 * calls)).toEqual([]);
});

it("makes the same calls from the same seed", async () => {
  const again = await fuzz(20260101, 5000);
  expect(again).toEqual(results);
});
