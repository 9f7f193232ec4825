import { calledByExcel } from "../unit/functions/calledByExcel";
import { furthestOff } from "./furthestOff";

/** A call whose result others have published. */
export interface PublishedCase {
  readonly name: string;
  /** The id of our function. */
  readonly function: string;
  readonly values: readonly unknown[];
  /** What is right. */
  readonly expected: readonly (readonly number[])[];
  readonly tolerance: number;
  readonly source: string;
  /** What was published, where that is wrong; the note says why. */
  readonly published?: readonly (readonly number[])[];
  readonly note?: string;
}

/** One test per case: our function gives what was published or, where that is wrong, what is right. */
export function testPublished(
  functions: Readonly<Record<string, Parameters<typeof calledByExcel>[0]>>,
  cases: readonly PublishedCase[],
): void {
  it.each(cases.map((each) => [each.name, each] as const))("%s", (_name, each) => {
    const called = functions[each.function];
    if (called === undefined) throw new Error(`this test knows no ${each.function}`);
    const result = calledByExcel(called, each.values);
    expect(furthestOff(result, each.expected)).toBeLessThanOrEqual(each.tolerance);
    if (each.published !== undefined) expect(furthestOff(result, each.published)).toBeGreaterThan(each.tolerance);
  });
}
