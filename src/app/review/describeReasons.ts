import type { Messages } from "../../i18n";
import { fill } from "../../i18n/fill";
import type { Figures } from "../explain/Figures";
import type { ChangeReason } from "./changeReasons";

const WHY = {
  scored: "reviewWhyScored",
  weighted: "reviewWhyWeighted",
  new: "reviewWhyNew",
  dropped: "reviewWhyDropped",
} as const;

/** The first reasons of a change as one list of words. */
export function describeReasons(
  reasons: readonly ChangeReason[],
  most: number,
  messages: Messages,
  figures: Figures,
): string {
  const told = reasons
    .slice(0, most)
    .map(({ criterion, why, points }) => fill(messages[WHY[why]], { criterion, points: figures.change(points) }));
  return figures.list(told);
}
