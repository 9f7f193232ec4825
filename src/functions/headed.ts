type Value = string | number;

/** A result with a name in front of each row, where names are given: it can then be read by itself. */
export function headed(names: readonly Value[] | null, rows: readonly (readonly Value[])[]): Value[][] {
  return rows.map((row, i) => (names === null ? [...row] : [names[i] ?? "", ...row]));
}
