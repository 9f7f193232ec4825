/** The figures there are among blank cells, row by row. A plain loop: a list of each row would take longer than all the rest. */
export function presentIn(rows: readonly (readonly (number | null)[])[]): number[] {
  const present: number[] = [];
  for (const row of rows) for (const figure of row) if (figure !== null) present.push(figure);
  return present;
}
