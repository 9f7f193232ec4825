/** What heads a column of accounts in many a list; such a first row is no account. */
const HEADERS = /^(key )?(accounts?|customers?|clients?|compan(y|ies)|names?|(account|customer|client|company) name)$/i;

/**
 * Names in the first column that holds text, trimmed, each once.
 *
 * A first row is taken for a header when it says so ("Account", "Customer" …), or when it is text above figures in some column.
 */
export function namesIn(
  values: readonly (readonly unknown[])[],
  types: readonly (readonly string[])[],
  mayHaveHeader: boolean,
): { readonly names: string[]; readonly repeated: string[] } {
  const column = firstTextColumn(types);
  if (column === undefined) return { names: [], repeated: [] };
  const first = String(values[0]?.[column]).trim();
  const hasHeader = mayHaveHeader && values.length > 1 && (HEADERS.test(first) || hasTextAboveFigures(types));

  const names = new Map<string, string>();
  const repeated = new Map<string, string>();
  for (let row = hasHeader ? 1 : 0; row < values.length; row++) {
    const type = types[row]?.[column];
    if (type === "Error" || type === "Empty") continue;
    const name = String(values[row]?.[column]).trim();
    if (name === "") continue;
    const key = name.toLowerCase();
    (names.has(key) ? repeated : names).set(key, name);
  }
  return { names: [...names.values()], repeated: [...repeated.values()] };
}

function firstTextColumn(types: readonly (readonly string[])[]): number | undefined {
  const columns = types[0]?.length ?? 0;
  for (let column = 0; column < columns; column++) if (types.some((row) => row[column] === "String")) return column;
  return undefined;
}

function hasTextAboveFigures(types: readonly (readonly string[])[]): boolean {
  const [first = [], second = []] = types;
  return first.every((type) => type === "String") && second.includes("Double");
}
