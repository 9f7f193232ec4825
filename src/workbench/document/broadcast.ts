import { engineArray, type EngineError, type EngineScalar, type EngineValue } from "./EngineValue";

const NOT_AVAILABLE: EngineError = { kind: 4, code: "#N/A" };

/**
 * Applies a function of single values to values and arrays, item by item, as Excel does: one row or column is repeated, and where
 * arrays differ in size what is missing is #N/A.
 */
export function broadcast(
  values: readonly EngineValue[],
  combine: (...items: readonly EngineScalar[]) => EngineScalar,
): EngineValue {
  const sizes = values.flatMap((each) => (each.kind === 5 ? [each] : []));
  if (sizes.length === 0) return combine(...(values as readonly EngineScalar[])); // no array among them
  const height = Math.max(...sizes.map((each) => each.height));
  const width = Math.max(...sizes.map((each) => each.width));
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) =>
      combine(...values.map((each) => itemAt(each, row, column) ?? NOT_AVAILABLE)),
    ),
  );
  return engineArray(rows);
}

/** A value as large as others want it, for what the engine combines itself: it refuses arrays that differ in size. */
export function spread(value: EngineValue, others: readonly EngineValue[]): EngineValue {
  if (value.kind !== 5) return value;
  const isAsLarge = others.every(
    (each) => each.kind !== 5 || (each.height <= value.height && each.width <= value.width),
  );
  return isAsLarge ? value : broadcast([value, ...others], (item = NOT_AVAILABLE) => item);
}

/** Undefined where an array has no such row or column. */
function itemAt(value: EngineValue, row: number, column: number): EngineScalar | undefined {
  if (value.kind !== 5) return value;
  return value.rows[value.height === 1 ? 0 : row]?.[value.width === 1 ? 0 : column];
}
