import { tokenize } from "@borgar/fx";
import { kamFunction } from "./kamFunction";

/** A formula as it is to be entered again: the same text, with our functions by the names that Excel knows them by. */
export function reentered(formula: string): string {
  return tokenize(formula, { mergeRefs: true })
    .map(({ type, value }) => {
      const name = type === "func" ? kamFunction(value) : undefined;
      return name === undefined || /^KAM\./i.test(value) ? value : `KAM.${name}`;
    })
    .join("");
}
