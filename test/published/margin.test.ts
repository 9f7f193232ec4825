/** Margins, bridges and concentrations that others have published, through our custom functions. */
import { hhi } from "../../src/functions/concentration";
import { margin, pocketPrice, pvm } from "../../src/functions/margin";
import { calledByExcel } from "../unit/functions/calledByExcel";
import { furthestOff } from "./furthestOff";
import published from "./margin.json";

interface PublishedTable {
  readonly name: string;
  readonly function: string;
  readonly values: readonly unknown[];
  readonly expected: readonly (readonly number[])[];
  readonly tolerance: number;
  readonly source: string;
  /** What was published, where that is wrong; the note says why. */
  readonly published?: readonly (readonly number[])[];
  readonly note?: string;
}

const FUNCTIONS = { MARGIN: margin, POCKETPRICE: pocketPrice, PVM: pvm, HHI: hhi };
const cases: readonly PublishedTable[] = published.cases;

describe("published margins and concentrations", () => {
  it.each(cases.map((each) => [each.name, each] as const))("%s", (_name, each) => {
    const result = calledByExcel(FUNCTIONS[each.function as keyof typeof FUNCTIONS], each.values);
    expect(furthestOff(result, each.expected)).toBeLessThanOrEqual(each.tolerance);
    if (each.published !== undefined) expect(furthestOff(result, each.published)).toBeGreaterThan(each.tolerance);
  });
});
