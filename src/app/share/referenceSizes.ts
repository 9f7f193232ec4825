import { parseA1Ref } from "@borgar/fx";
import type { ReferenceSize } from "../../formulas/TwinArgument";
import type { ReadName, ReadTable } from "../../workbook/sharing/SharedReading";

/** Tells how many rows and columns a reference has, as far as its text, a name or a table says so. */
export function referenceSizes(
  names: readonly ReadName[],
  tables: readonly ReadTable[],
): (reference: string) => ReferenceSize | undefined {
  const named = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula.replace(/^=/, "")]));
  const rows = new Map(tables.map(({ name, address }) => [name.toLowerCase(), sizeOfAddress(address)?.rows]));
  return (reference) => {
    const known = named.get(reference.toLowerCase());
    if (known !== undefined) return sizeOfAddress(known);
    const [, table = "", inside = ""] = /^([^[\]!]+)\[(.*)\]$/s.exec(reference) ?? [];
    if (table === "") return sizeOfAddress(reference);
    const columns = /\]:\[/.test(inside) ? undefined : 1;
    const height = inside.startsWith("@") ? 1 : (rows.get(table.toLowerCase()) ?? 0) - 1;
    // How many columns lie between two is not known here; a row is a row with any number of them.
    return height < 1 || (columns === undefined && height > 1) ? undefined : { rows: height, columns: columns ?? 2 };
  };
}

function sizeOfAddress(address: string): ReferenceSize | undefined {
  const parsed = parseA1Ref(address);
  if (parsed === undefined || !("range" in parsed)) return undefined;
  const { top, left, bottom, right } = parsed.range;
  if (top == null || left == null || bottom == null || right == null) return undefined;
  return { rows: bottom - top + 1, columns: right - left + 1 };
}
