import type { SheetReading } from "../check/SheetReading";
import type { TableSnapshot } from "../../workbook/WorkbookSnapshot";

/**
 * Where the columns of a sheet's table stand, by their headers. Results of large sheets stand beside the table, in the same rows
 * under headers of the same row; what is in the table comes first.
 */
export function headedColumns(sheet: SheetReading, table: TableSnapshot): (header: string) => number | undefined {
  const places = new Map<string, number>();
  for (let column = table.left; column <= sheet.area.right; column++) {
    const header = String(sheet.value(table.top, column)).trim().toLowerCase();
    if (header !== "" && !places.has(header)) places.set(header, column);
  }
  return (header) => places.get(header.trim().toLowerCase());
}
