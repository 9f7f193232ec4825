import { applicationProbes } from "./applicationProbes";
import { chartProbes } from "./chartProbes";
import { functionProbes } from "./functionProbes";
import { nameProbes } from "./nameProbes";
import { sheetProbes } from "./sheetProbes";
import { tableProbes } from "./tableProbes";

/** Everything the product relies on in Excel, in the order of the report. */
export const everyProbe = [
  ...functionProbes,
  ...tableProbes,
  ...nameProbes,
  ...chartProbes,
  ...sheetProbes,
  ...applicationProbes,
] as const;

export type ProbeId = (typeof everyProbe)[number]["id"];
