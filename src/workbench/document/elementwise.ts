import { broadcast } from "./broadcast";
import type { EngineFunction } from "./engineFunctions";
import type { EngineScalar } from "./EngineValue";
import { ArgumentFault, ScalarArguments } from "./ScalarArguments";

/** What a function of single values calculates; it throws an ArgumentFault for what is an error. */
export type Calculate = (args: ScalarArguments) => number | string | boolean;

/** A function of single values, calculated for every item where it is given arrays. */
export function elementwise(minArity: number, maxArity: number, calculate: Calculate): EngineFunction {
  return { minArity, maxArity, invoke: (values) => broadcast(values, (...items) => calculated(items, calculate)) };
}

function calculated(items: readonly EngineScalar[], calculate: Calculate): EngineScalar {
  try {
    const value = calculate(new ScalarArguments(items));
    if (typeof value === "number") return Number.isFinite(value) ? { kind: 1, value } : { kind: 4, code: "#NUM!" };
    return typeof value === "string" ? { kind: 2, value } : { kind: 3, value };
  } catch (error) {
    if (!(error instanceof ArgumentFault)) throw error;
    return error.value;
  }
}
