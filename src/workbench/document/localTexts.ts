import { elementwise } from "./elementwise";
import type { EngineFunction } from "./engineFunctions";
import type { EngineError, EngineScalar } from "./EngineValue";
import { generalText } from "./generalText";
import { joining } from "./joining";
import type { ScalarArguments } from "./ScalarArguments";

/**
 * Numbers in texts that formulas make, where decimals have a comma: "&" and FIXED write them as the user does. Nothing where they
 * have a point: the engine writes so.
 */
export function localTexts(locale: string): ReadonlyMap<string, EngineFunction> {
  if (decimalSign(locale) === ".") return new Map();
  const text = (item: Exclude<EngineScalar, EngineError>): string =>
    item.kind === 1 ? generalText(item).replace(".", decimalSign(locale)) : generalText(item);
  return new Map([
    ["WORKBENCH.JOIN", joining(text)],
    ["FIXED", elementwise(1, 3, (args) => fixed(args, locale))],
  ]);
}

/** Half a unit goes away from zero, and decimals below none round to tens, hundreds and so on. */
function fixed(args: ScalarArguments, locale: string): string {
  const decimals = args.whole(1, 2);
  const unit = 10 ** Math.max(0, -decimals);
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: Math.max(0, decimals),
    maximumFractionDigits: Math.max(0, decimals),
    useGrouping: args.number(2, 0) === 0 ? "always" : false,
  });
  // 15 digits, as everywhere in Excel: 1.005 is no 1.00499….
  const number = Number(args.number(0).toPrecision(15));
  return format.format(unit === 1 ? number : Math.sign(number) * Math.round(Math.abs(number) / unit) * unit);
}

function decimalSign(locale: string): string {
  return new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === "decimal")?.value ?? ".";
}
