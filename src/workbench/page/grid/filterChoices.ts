import { isHiddenLine } from "../../document/isHiddenLine";
import type { CalculatedWorkbook, CellValue, SheetModel, TableModel } from "../../document/model";
import { dataArea } from "../../document/structuredReference";

/** One line of a filter's list: a text that cells of the column show. */
export interface FilterChoice {
  /** "" for empty cells. */
  readonly text: string;
  /** Whether rows with it pass the column's filter now. */
  readonly chosen: boolean;
}

/** What a column's filter offers: every text its cells show, once, numbers by size, then texts, empty cells last. Rows that other columns' filters hide do not count. */
export function filterChoices(
  workbook: CalculatedWorkbook,
  sheet: SheetModel,
  table: TableModel,
  columnIndex: number,
): FilterChoice[] {
  const { top, bottom, left } = dataArea(table);
  const column = left + columnIndex;
  const filter = table.filters[table.columns[columnIndex]?.id ?? -1];
  const kept =
    filter?.filterOn === "Values" ? new Set((filter.values ?? []).map((each) => each.toLowerCase())) : undefined;
  const isOnlyFilter = Object.keys(table.filters).length === (filter ? 1 : 0);
  const found = new Map<string, { readonly text: string; readonly value: CellValue; chosen: boolean }>();
  for (let row = top; row <= bottom; row++) {
    const text = workbook.textAt(sheet.id, row, column);
    const isShown = !isHiddenLine(sheet.rows[row]);
    if (!isShown && !filter && !isOnlyFilter) continue;
    const key = text.toLowerCase();
    const before = found.get(key);
    const chosen = kept ? kept.has(key) : isShown || !filter;
    if (before) before.chosen ||= chosen;
    else found.set(key, { text, value: workbook.valueAt(sheet.id, row, column), chosen });
  }
  return [...found.values()].sort(inOrder).map(({ text, chosen }) => ({ text, chosen }));
}

function inOrder(one: { text: string; value: CellValue }, other: { text: string; value: CellValue }): number {
  const kind = ({ text, value }: { text: string; value: CellValue }): number =>
    text === "" ? 3 : typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
  if (kind(one) !== kind(other)) return kind(one) - kind(other);
  if (typeof one.value === "number" && typeof other.value === "number") return one.value - other.value;
  return one.text.localeCompare(other.text, "en");
}
