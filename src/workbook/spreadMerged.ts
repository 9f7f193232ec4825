import type { ReadCells } from "./readSelectedCells";

interface MergedArea {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
}

/** What stands once in cells merged down a column stands for each of their rows. */
export function spreadMerged(cells: ReadCells, areas: readonly MergedArea[]): ReadCells {
  const values = cells.values.map((row) => [...row]);
  const types = cells.types.map((row) => [...row]);
  for (const { rowIndex, columnIndex, rowCount } of areas) {
    const top = rowIndex - cells.firstRow;
    const column = columnIndex - cells.firstColumn;
    for (let row = top + 1; row < top + rowCount; row++) {
      const [rowValues, rowTypes] = [values[row], types[row]];
      if (rowValues === undefined || rowTypes === undefined) continue;
      rowValues[column] = values[top]?.[column] ?? "";
      rowTypes[column] = types[top]?.[column] ?? "Empty";
    }
  }
  return { ...cells, values, types };
}
