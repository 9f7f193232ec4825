import { contains, intersection, isInside, singleCell } from "../area";
import type { WorkbookState } from "../WorkbookState";
import type { Copy } from "./Copy";
import { areaInTile, filledBy } from "./tiles";

/** With everything, comments and merged cells are copied as well; those that were at the target go. */
export function copyRemarks(state: WorkbookState, copy: Copy): void {
  if (copy.what !== "All") return;
  const { source, from, target, tiles } = copy;
  const filled = filledBy(copy);
  const comments = source.comments.filter(({ row, column }) => contains(from, row, column));
  const copiedComments = tiles.flatMap((tile) =>
    comments.map((comment) => {
      const { top: row, left: column } = areaInTile(singleCell(comment.row, comment.column), copy, tile);
      return { ...comment, id: `{comment${state.newId()}}`, row, column };
    }),
  );
  const commentsLeft = target.comments.filter(({ row, column }) => !contains(filled, row, column));
  if (copiedComments.length > 0 || commentsLeft.length < target.comments.length)
    state.set(target, "comments", [...commentsLeft, ...copiedComments]);

  const merges = source.merges.filter((merge) => isInside(merge, from));
  const copiedMerges = tiles.flatMap((tile) => merges.map((merge) => areaInTile(merge, copy, tile)));
  const mergesLeft = target.merges.filter((merge) => !intersection(merge, filled));
  if (copiedMerges.length > 0 || mergesLeft.length < target.merges.length)
    state.set(target, "merges", [...mergesLeft, ...copiedMerges]);
}
