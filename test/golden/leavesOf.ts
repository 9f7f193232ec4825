/** Every text and number of a plan by its path, e.g. "steps.4.cells.0.2". */
export function leavesOf(value: unknown, path = ""): ReadonlyMap<string, unknown> {
  if (typeof value !== "object" || value === null) return new Map([[path, value]]);
  const below = Object.entries(value).flatMap(([key, part]) => [
    ...leavesOf(part, path === "" ? key : `${path}.${key}`),
  ]);
  return new Map(below);
}
