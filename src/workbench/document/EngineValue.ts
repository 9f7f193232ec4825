import type { CellValue } from "./model";

/** A value inside the formula engine (its own tagged form). */
export type EngineValue = EngineScalar | EngineArray;

export type EngineScalar =
  | { readonly kind: 0; readonly omitted?: true }
  | { readonly kind: 1; readonly value: number }
  | { readonly kind: 2; readonly value: string }
  | { readonly kind: 3; readonly value: boolean }
  | EngineError;

export interface EngineError {
  readonly kind: 4;
  readonly code: string;
  /** Why, where a custom function said so. The engine carries the object along without looking at it. */
  readonly message?: string;
}

export interface EngineArray {
  readonly kind: 5;
  readonly rows: readonly (readonly EngineScalar[])[];
  readonly height: number;
  readonly width: number;
  /** For SUBTOTAL and AGGREGATE: which items are results of these functions themselves, and which rows are hidden. */
  readonly subtotalMask?: readonly (readonly boolean[])[];
  readonly hiddenRowMask?: readonly boolean[];
}

export const BLANK: EngineScalar = { kind: 0 };
export const VALUE_ERROR: EngineError = { kind: 4, code: "#VALUE!" };

export function engineScalar(value: CellValue | null | undefined): EngineScalar {
  if (value === null || value === undefined) return BLANK;
  if (typeof value === "number") return { kind: 1, value };
  if (typeof value === "string") return { kind: 2, value };
  if (typeof value === "boolean") return { kind: 3, value };
  return { kind: 4, code: value.error, ...(value.message !== undefined && { message: value.message }) };
}

/** "" for a blank. */
export function cellValue(item: EngineScalar): CellValue {
  if (item.kind === 0) return "";
  if (item.kind !== 4) return item.value;
  return { error: item.code, ...(item.message !== undefined && { message: item.message }) };
}

export function engineArray(rows: readonly (readonly EngineScalar[])[]): EngineArray {
  return { kind: 5, rows, height: rows.length, width: rows[0]?.length ?? 0 };
}

/** The rows of an array; a scalar is one row of one. */
export function rowsOf(value: EngineValue): readonly (readonly EngineScalar[])[] {
  return value.kind === 5 ? value.rows : [[value]];
}

/** The scalar, or an array's first item. */
export function firstOf(value: EngineValue): EngineScalar {
  return value.kind === 5 ? (value.rows[0]?.[0] ?? BLANK) : value;
}

/** Applies a function to a scalar or to every item of an array. */
export function mapValue(value: EngineValue, change: (item: EngineScalar) => EngineScalar): EngineValue {
  return value.kind === 5 ? engineArray(value.rows.map((row) => row.map(change))) : change(value);
}
