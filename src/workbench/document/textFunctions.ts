import { broadcast } from "./broadcast";
import { displayText } from "./displayText";
import type { EngineFunction } from "./engineFunctions";
import { firstOf, rowsOf, VALUE_ERROR, type EngineError, type EngineScalar, type EngineValue } from "./EngineValue";
import { generalText } from "./generalText";
import { numberIn } from "./ScalarArguments";

/** TEXT, of which the engine knows too few formats, and functions that join texts, where it writes numbers with all digits they have in binary. */
export const textFunctions: ReadonlyMap<string, EngineFunction> = new Map<string, EngineFunction>([
  ["TEXT", { minArity: 2, maxArity: 2, invoke: (args) => broadcast(args, formatted) }],
  ["CONCAT", { minArity: 1, maxArity: 255, invoke: (args) => joined(args.flatMap(itemsOf), "") }],
  ["CONCATENATE", { minArity: 1, maxArity: 255, invoke: (args) => broadcast(args, (...items) => joined(items, "")) }],
  [
    "TEXTJOIN",
    {
      minArity: 3,
      maxArity: 255,
      invoke: ([delimiter = VALUE_ERROR, ignoreEmpty = VALUE_ERROR, ...args]) => {
        const [between, skips] = [firstOf(delimiter), firstOf(ignoreEmpty)];
        if (between.kind === 4) return between;
        if (skips.kind === 4) return skips;
        const items = args.flatMap(itemsOf);
        const kept = items.filter((item) => !isEmpty(item));
        return joined(skips.kind !== 0 && Boolean(skips.value) ? kept : items, generalText(between));
      },
    },
  ],
]);

function formatted(value: EngineScalar = VALUE_ERROR, format: EngineScalar = VALUE_ERROR): EngineScalar {
  if (value.kind === 4) return value;
  if (format.kind === 4) return format;
  const pattern = generalText(format);
  if (pattern === "") return { kind: 2, value: "" };
  const number = value.kind === 3 ? undefined : numberIn(value);
  return { kind: 2, value: displayText(number ?? (value.kind === 0 ? 0 : value.value), pattern) };
}

function joined(items: readonly EngineScalar[], between: string): EngineScalar {
  const texts: string[] = [];
  for (const item of items) {
    if (item.kind === 4) return item satisfies EngineError;
    texts.push(generalText(item));
  }
  return { kind: 2, value: texts.join(between) };
}

function itemsOf(value: EngineValue): EngineScalar[] {
  return rowsOf(value).flat();
}

function isEmpty(item: EngineScalar): boolean {
  return item.kind === 0 || (item.kind === 2 && item.value === "");
}
