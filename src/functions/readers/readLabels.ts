import { describeShape } from "./CellRange";
import { counted } from "./counted";
import { InputFault } from "./InputFault";
import { labelIn } from "./labelIn";
import { isLeftOut } from "./options";
import { readVector } from "./readVector";

/** Reads one label for each of `count` things, from a row or a column. */
export function readLabels(argument: string, sent: unknown, count: number): (string | number)[] {
  const cells = readVector(argument, sent);
  if (cells.length !== count)
    throw new InputFault(`${describeShape(argument, sent)}: needs ${counted(count, "label")}`);
  return cells.map(labelIn);
}

/**
 * Reads labels for `count` things, and for the rows we put before and after them where the range holds labels for those too.
 * Where it does not, or where no labels are given, they have the names they come with here.
 */
export function readFramedLabels(
  argument: string,
  sent: unknown,
  names: { readonly before?: readonly string[]; readonly each: readonly string[]; readonly after: readonly string[] },
): (string | number)[] {
  const { before = [], each, after } = names;
  if (isLeftOut(sent)) return [...before, ...each, ...after];
  const labels = readVector(argument, sent).map(labelIn);
  if (labels.length === each.length) return [...before, ...labels, ...after];
  const counts = [...new Set([each.length, before.length + each.length + after.length])];
  if (!counts.includes(labels.length))
    throw new InputFault(`${describeShape(argument, sent)}: needs ${counts.join(" or ")} labels`);
  return labels;
}
