import type { Track } from "./SheetTemplate";

/** Rows or columns by their keys, in this order: { score: 11, rank: 9 }. */
export function sizedTracks(sizes: Readonly<Record<string, number>>): Track[] {
  return Object.entries(sizes).map(([key, size]) => ({ key, size }));
}
