import { singleCell } from "./area";
import { messageKey } from "./CalculatedValues";
import type { CustomFunctionCalls } from "./CustomFunctionCalls";
import type { CustomFunctions } from "./CustomFunctions";
import { NOTED_RESULT, OMITTED_ARGUMENT } from "./engineFormula";
import { engineFunctions, type EngineFunction } from "./engineFunctions";
import { VALUE_ERROR, firstOf, rowsOf, type EngineValue } from "./EngineValue";
import type { WorkbookModel } from "./model";
import { formatReference } from "./reference";

/**
 * What the engine is to look up before its own functions: corrected built-ins, custom functions, and what engineFormula puts into
 * formulas that call them.
 *
 * @param messages is given why cells show errors, which the engine does not carry to the cells
 */
export function engineCustomFunctions(
  model: WorkbookModel,
  port: CustomFunctions | undefined,
  calls: CustomFunctionCalls | undefined,
  messages: Map<string, string>,
): ReadonlyMap<string, EngineFunction> {
  const functions = new Map(engineFunctions);
  functions.set(OMITTED_ARGUMENT, { minArity: 0, maxArity: 0, invoke: () => ({ kind: 0, omitted: true }) });
  functions.set(NOTED_RESULT, { minArity: 4, maxArity: 4, invoke: (args) => note(args, messages) });
  if (!port || !calls) return functions;
  for (const metadata of port.functions) {
    functions.set(`${port.namespace}.${metadata.name}`.toUpperCase(), {
      minArity: 3,
      maxArity: 258,
      invoke: ([row, column, sheet, ...values]) => {
        const caller = placeOf(row, column, sheet);
        const name = model.sheets[caller.sheet - 1]?.name ?? "";
        return calls.invoke(metadata, values, formatReference(name, singleCell(caller.row, caller.column)));
      },
    });
  }
  return functions;
}

function note(
  [row, column, sheet, result = VALUE_ERROR]: readonly EngineValue[],
  messages: Map<string, string>,
): EngineValue {
  const caller = placeOf(row, column, sheet);
  rowsOf(result).forEach((cells, down) =>
    cells.forEach((cell, across) => {
      if (cell.kind !== 4 || cell.message === undefined) return;
      messages.set(messageKey(caller.sheet, caller.row + down, caller.column + across), cell.message);
    }),
  );
  return result;
}

/** The first three arguments say where the formula stands, counted from 1. */
function placeOf(
  row: EngineValue | undefined,
  column: EngineValue | undefined,
  sheet: EngineValue | undefined,
): { row: number; column: number; sheet: number } {
  const number = (value: EngineValue = VALUE_ERROR): number => {
    const item = firstOf(value);
    return item.kind === 1 ? item.value : 1;
  };
  return { row: number(row) - 1, column: number(column) - 1, sheet: number(sheet) };
}
