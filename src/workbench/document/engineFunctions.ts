import { arrayFunctions } from "./arrayFunctions";
import { criteriaFunctions } from "./criteriaFunctions";
import type { EngineValue } from "./EngineValue";
import { normalFunctions } from "./normalFunctions";
import { scalarFunctions } from "./scalarFunctions";
import { textFunctions } from "./textFunctions";

/** A function as the engine looks it up, before its own of the same name. */
export interface EngineFunction {
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: (args: EngineValue[]) => EngineValue;
}

/** Functions of Excel that the engine (ExcelTS 10.2.0) gets wrong. test/engines/nativeFunctions.ts holds them to Excel's values. */
export const engineFunctions: ReadonlyMap<string, EngineFunction> = new Map([
  ...scalarFunctions,
  ...textFunctions,
  ...criteriaFunctions,
  ...arrayFunctions,
  ...normalFunctions,
]);
