import type { Track } from "../SheetTemplate";

/** The columns that every block shares: what it is about, figures, and words. */
export const reviewColumns: readonly Track[] = [
  { key: "margin", size: 2 },
  { key: "item", size: 48 },
  ...["a", "b", "c", "d", "e", "f", "g"].map((key) => ({ key, size: 14 })),
  { key: "words", size: 62 },
  { key: "beforeHelpers", size: 2 },
  { key: "helper1", size: 10 },
  { key: "helper2", size: 10 },
  { key: "helper3", size: 10 },
  { key: "listSide", size: 14 },
  { key: "listTime", size: 14 },
  { key: "listSubject", size: 14 },
  { key: "listDirection", size: 14 },
  { key: "listState", size: 14 },
];

/** Where rules and words stand that formulas elsewhere on the sheet use. */
export const PLACE = {
  asOf: "{setting4.a}",
  oneSided: "{setting1.f}",
  apart: "{setting2.f}",
  low: "{setting3.f}",
  longAgo: "{setting4.f}",
  up: "{glance1.listState}",
  clear: "{glance2.listState}",
  good: "{glance3.listState}",
  unwritten: "{glance4.listState}",
} as const;
