import type { MessageKey } from "../i18n";

/** A figure that a criterion can be scored by: a band gives its points from its lower bound on. */
export interface CriterionFigure {
  /** Id of the criterion. */
  readonly criterion: string;
  readonly criterionName: MessageKey;
  readonly name: MessageKey;
  readonly unit: "amount" | "share" | "count";
  readonly bands: readonly { readonly from: number; readonly points: number }[];
}

/** Criteria that need no judgement where the figure is known. The bounds are a first proposal: they are the user's to set. */
export const criterionFigures: readonly CriterionFigure[] = [
  {
    criterion: "revenuePotential",
    criterionName: "criterionRevenuePotential",
    name: "figureRevenue",
    unit: "amount",
    bands: [
      { from: 0, points: 1 },
      { from: 500_000, points: 4 },
      { from: 1_000_000, points: 7 },
      { from: 2_000_000, points: 10 },
    ],
  },
  {
    criterion: "growthPotential",
    criterionName: "criterionGrowthPotential",
    name: "figureGrowth",
    unit: "share",
    bands: [
      { from: -1, points: 1 },
      { from: 0, points: 4 },
      { from: 0.05, points: 7 },
      { from: 0.15, points: 10 },
    ],
  },
  {
    criterion: "salesMinusCost",
    criterionName: "valueSalesMinusCost",
    name: "figureMargin",
    unit: "share",
    bands: [
      { from: -10, points: 1 },
      { from: 0, points: 4 },
      { from: 0.1, points: 7 },
      { from: 0.2, points: 10 },
    ],
  },
  {
    criterion: "retention",
    criterionName: "valueRetention",
    name: "figureYears",
    unit: "count",
    bands: [
      { from: 0, points: 1 },
      { from: 2, points: 4 },
      { from: 5, points: 7 },
      { from: 10, points: 10 },
    ],
  },
];
