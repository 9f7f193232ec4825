import { criterion } from "./criterion";
import { VALUE_ERROR, firstOf, rowsOf, type EngineValue } from "./EngineValue";

/**
 * Finds where every criterion holds, row by row.
 *
 * @param pairs a range, what it is to meet, and so on
 */
export function eachMatch(pairs: readonly EngineValue[], found: (row: number, column: number) => void): void {
  const tests = Array.from({ length: pairs.length >> 1 }, (_, i) => ({
    rows: rowsOf(pairs[2 * i] ?? VALUE_ERROR),
    holds: criterion(firstOf(pairs[2 * i + 1] ?? VALUE_ERROR)),
  }));
  tests[0]?.rows.forEach((cells, row) => {
    for (let column = 0; column < cells.length; column++) {
      const all = tests.every(({ rows, holds }) => {
        const cell = rows[row]?.[column];
        return cell !== undefined && holds(cell);
      });
      if (all) found(row, column);
    }
  });
}
