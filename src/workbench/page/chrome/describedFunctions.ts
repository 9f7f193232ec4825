import type { CustomFunctionMetadata } from "../../document/CustomFunctions";
import type { DescribedFunction } from "./functionTip";

/** functions.json says more than a workbook needs. */
export type DescribedMetadata = CustomFunctionMetadata & Pick<DescribedFunction, "description">;

/** The add-in's functions by the names they are called by, in capitals: "KAM.SCORE". */
export function describedFunctions(
  namespace: string,
  functions: readonly DescribedMetadata[],
): ReadonlyMap<string, DescribedFunction> {
  return new Map(
    functions.map((each) => {
      const name = `${namespace}.${each.name}`;
      return [name.toUpperCase(), { ...each, name }];
    }),
  );
}
