import type { Area, TableModel } from "./model";

/** The rows of a table that hold data. */
export function dataArea(table: TableModel): Area {
  return {
    ...table.area,
    top: table.area.top + (table.showHeaders ? 1 : 0),
    bottom: table.area.bottom - (table.showTotals ? 1 : 0),
  };
}

/**
 * What a structured reference points at.
 *
 * @param sections any of "all", "headers", "data", "totals"; none is the data
 * @param columns none, one, or the first and the last
 * @returns undefined when there is no such column, or the table has no such row
 */
export function structuredArea(
  table: TableModel,
  sections: readonly string[],
  columns: readonly string[],
): Area | undefined {
  const positions = columns.map((name) =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()),
  );
  if (positions.includes(-1)) return undefined;
  const [first = 0, last = columns.length === 1 ? first : table.columns.length - 1] = positions;
  const rows = sectionRows(table, sections.length === 0 ? ["data"] : sections);
  if (!rows) return undefined;
  return { ...rows, left: table.area.left + Math.min(first, last), right: table.area.left + Math.max(first, last) };
}

function sectionRows(table: TableModel, sections: readonly string[]): { top: number; bottom: number } | undefined {
  const { top, bottom } = table.area;
  if (sections.includes("all")) return { top, bottom };
  if (sections.includes("headers") && !table.showHeaders) return undefined;
  if (sections.includes("totals") && !table.showTotals) return undefined;
  const data = dataArea(table);
  return {
    top: sections.includes("headers") ? top : sections.includes("data") ? data.top : bottom,
    bottom: sections.includes("totals") ? bottom : sections.includes("data") ? data.bottom : top,
  };
}
