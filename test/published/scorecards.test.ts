/** Attainments that others have published, through our custom functions. */
import { attainment } from "../../src/functions/scorecards";
import { calledByExcel } from "../unit/functions/calledByExcel";
import { furthestOff } from "./furthestOff";
import published from "./scorecards.json";

describe("published attainments", () => {
  it.each(published.cases.map((each) => [each.name, each] as const))("%s", (_name, each) => {
    expect(furthestOff(calledByExcel(attainment, each.values), each.expected)).toBeLessThanOrEqual(each.tolerance);
  });
});
