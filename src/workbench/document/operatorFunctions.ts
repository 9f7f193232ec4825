import { spread } from "./broadcast";
import type { EngineFunction } from "./engineFunctions";
import { VALUE_ERROR, firstOf, type EngineValue } from "./EngineValue";
import { generalText } from "./generalText";
import { joining } from "./joining";

/** What compileFormula puts into formulas besides references. */
export const operatorFunctions: ReadonlyMap<string, EngineFunction> = new Map<string, EngineFunction>([
  ["WORKBENCH.JOIN", joining(generalText)],
  /** An array as large as the others that it is combined with, #N/A where only they have items. */
  [
    "WORKBENCH.SPREAD",
    { minArity: 1, maxArity: 255, invoke: ([value = VALUE_ERROR, ...others]) => spread(value, others) },
  ],
  /** Whether there is an array among them. */
  [
    "WORKBENCH.MANY",
    { minArity: 1, maxArity: 255, invoke: (values) => ({ kind: 3, value: values.some(({ kind }) => kind === 5) }) },
  ],
  /** A range where only one cell is taken. */
  [
    "WORKBENCH.LONE",
    { minArity: 1, maxArity: 1, invoke: ([value = VALUE_ERROR]) => (value.kind === 5 ? VALUE_ERROR : value) },
  ],
  /** "@" before what is no reference. */
  ["WORKBENCH.FIRST", { minArity: 1, maxArity: 1, invoke: ([value = VALUE_ERROR]) => firstOf(value) }],
  /** An argument that was left out between commas. */
  ["WORKBENCH.OMITTED", { minArity: 0, maxArity: 0, invoke: () => ({ kind: 0, omitted: true }) }],
  ["WORKBENCH.REFUSED", { minArity: 1, maxArity: 1, invoke: ([name = VALUE_ERROR]) => refused(name) }],
]);

function refused(name: EngineValue): EngineValue {
  const item = firstOf(name);
  const text = item.kind === 2 ? item.value : "this function";
  return { kind: 4, code: "#NAME?", message: `The workbench cannot calculate ${text}.` };
}
