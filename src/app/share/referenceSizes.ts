import { parseA1Ref } from "@borgar/fx";
import type { ReferenceSize } from "../../formulas/TwinArgument";
import { absoluteAddress, type Area } from "../../templates/address";
import { escapedColumn } from "../../templates/tableHeaders";
import type { ReadName, ReadTable } from "../../workbook/sharing/SharedReading";

/** Tells how many rows and columns a reference has, and what its columns are, as far as its text, a name or a table says so. Pure. */
export function referenceSizes(
  names: readonly ReadName[],
  tables: readonly ReadTable[],
): (reference: string) => ReferenceSize | undefined {
  const named = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula.replace(/^=/, "")]));
  const byName = new Map(tables.map((table) => [table.name.toLowerCase(), table]));
  return (reference) => {
    const [, tableName = "", inside = ""] = /^([^[\]!]+)\[(.*)\]$/s.exec(reference) ?? [];
    const table = byName.get(tableName.toLowerCase());
    return table ? sizeInTable(table, inside) : sizeOfAddress(named.get(reference.toLowerCase()) ?? reference);
  };
}

/** Of "Score", "@Score", "[Name]:[Due]" or "@[Name]:[Due]". */
function sizeInTable({ name, address, columns }: ReadTable, inside: string): ReferenceSize | undefined {
  const isRow = inside.startsWith("@");
  // A table that shows its totals is a row shorter: only whether there is one row or several is asked of it.
  const rows = isRow ? 1 : (sizeOfAddress(address)?.rows ?? 0) - 1;
  const range = /^\[(.*)\]:\[(.*)\]$/s.exec(inside.replace(/^@/, ""));
  if (range === null) return rows < 1 ? undefined : { rows, columns: 1 };
  const place = (escaped = "") => columns.findIndex((column) => escapedColumn(column) === escaped);
  const first = place(range[1]);
  const last = place(range[2]);
  if (rows < 1 || first < 0 || last < first) return undefined;
  const column = (at: number): string =>
    `${name}[${isRow ? "@" : ""}[${escapedColumn(columns[first + at - 1] ?? "")}]]`;
  const whole = (at: number): string => `${name}[${escapedColumn(columns[first + at - 1] ?? "")}]`;
  return { rows, columns: last - first + 1, column: isRow ? column : whole };
}

function sizeOfAddress(address: string): ReferenceSize | undefined {
  const parsed = parseA1Ref(address);
  if (parsed === undefined || !("range" in parsed)) return undefined;
  const { top, left, bottom, right } = parsed.range;
  if (top == null || left == null || bottom == null || right == null) return undefined;
  const sheet = address.slice(0, address.lastIndexOf("!") + 1);
  const cells = (area: Area): string => sheet + absoluteAddress(area);
  const at = (row: number, column: number) => ({ top: top + row - 1, left: left + column - 1 });
  return {
    rows: bottom - top + 1,
    columns: right - left + 1,
    column: (place) => cells({ top, bottom, left: at(1, place).left, right: at(1, place).left }),
    row: (place) => cells({ top: at(place, 1).top, bottom: at(place, 1).top, left, right }),
    cell: (row, column) => cells({ ...at(row, column), bottom: at(row, column).top, right: at(row, column).left }),
  };
}
