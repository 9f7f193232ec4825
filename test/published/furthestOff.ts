/** How far the figure that is furthest off lies from what was published; Infinity where the shapes differ. */
export function furthestOff(result: unknown, expected: readonly (readonly number[])[]): number {
  const rows = Array.isArray(result) ? (result as unknown[][]) : [];
  if (rows.length !== expected.length) return Infinity;
  return Math.max(
    ...expected.map((row, i) => {
      const figures = rows[i] ?? [];
      if (figures.length !== row.length) return Infinity;
      return Math.max(...row.map((figure, j) => Math.abs(figure - Number(figures[j]))));
    }),
  );
}
