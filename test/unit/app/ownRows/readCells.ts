import type { ReadCells } from "../../../../src/workbook/readSelectedCells";

/** Cells from A1 of Sales on as Excel would give them. Errors are written as Excel shows them. */
export function cellsOf(values: ReadCells["values"], header: readonly string[] | null = null): ReadCells {
  return {
    address: "Sales!A1",
    firstRow: 0,
    firstColumn: 0,
    header,
    values,
    types: values.map((row) => row.map(typeOf)),
  };
}

function typeOf(value: unknown): string {
  if (value === "") return "Empty";
  if (typeof value === "string") return value.startsWith("#") ? "Error" : "String";
  return typeof value === "boolean" ? "Boolean" : "Double";
}
