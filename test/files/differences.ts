/** Where two descriptions differ, as "path: one ≠ other", at most so many. */
export function differences(one: unknown, other: unknown, path = "", most = 30): string[] {
  if (Object.is(one, other) || (isNothing(one) && isNothing(other)) || isNear(one, other)) return [];
  if (!isObject(one) || !isObject(other)) return [`${path}: ${shown(one)} ≠ ${shown(other)}`];
  const found: string[] = [];
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    if (found.length >= most) break;
    found.push(...differences(one[key], other[key], `${path}/${key}`, most - found.length));
  }
  return found;
}

/** Programs write the last digit of a number differently. */
function isNear(one: unknown, other: unknown): boolean {
  return (
    typeof one === "number" && typeof other === "number" && Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
  );
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function shown(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 160)} …` : text;
}
