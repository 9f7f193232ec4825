import type { Track } from "../SheetTemplate";

/** Columns of `beforeReview`. */
export const beforeReviewColumns: readonly Track[] = [
  { key: "beforeDay", size: 11 },
  { key: "beforeStatus", size: 12 },
  { key: "beforeBelow", size: 11 },
];
