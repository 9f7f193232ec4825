import { broadcast } from "./broadcast";
import type { EngineFunction } from "./engineFunctions";
import { VALUE_ERROR, type EngineError, type EngineScalar } from "./EngineValue";

/** "&" of values and arrays. The engine's own would join all the digits a number has in binary. */
export function joining(textOf: (item: Exclude<EngineScalar, EngineError>) => string): EngineFunction {
  const join = (left: EngineScalar = VALUE_ERROR, right: EngineScalar = VALUE_ERROR): EngineScalar => {
    if (left.kind === 4) return left;
    return right.kind === 4 ? right : { kind: 2, value: textOf(left) + textOf(right) };
  };
  return { minArity: 2, maxArity: 2, invoke: (values) => broadcast(values, join) };
}
