import type { MessageKey } from "../i18n";

/** A figure that a criterion can be scored by: a band gives its points from its lower bound on. */
export interface CriterionFigure {
  /** Id of the criterion. */
  readonly criterion: string;
  readonly criterionName: MessageKey;
  readonly name: MessageKey;
  readonly unit: FigureUnit;
  readonly bands: readonly Band[];
}

export type FigureUnit = "amount" | "share" | "count";

interface Band {
  readonly from: number;
  readonly points: number;
}

/** Criteria that need no judgement where the figure is known. The bounds are a first proposal: they are the user's to set. */
export const criterionFigures: readonly CriterionFigure[] = [
  {
    criterion: "revenuePotential",
    criterionName: "criterionRevenuePotential",
    name: "figureRevenue",
    unit: "amount",
    bands: bandsFrom(0, 500_000, 1_000_000, 2_000_000),
  },
  {
    criterion: "growthPotential",
    criterionName: "criterionGrowthPotential",
    name: "figureGrowth",
    unit: "share",
    bands: bandsFrom(-1, 0, 0.05, 0.15),
  },
  {
    criterion: "salesMinusCost",
    criterionName: "valueSalesMinusCost",
    name: "figureMargin",
    unit: "share",
    bands: bandsFrom(-10, 0, 0.1, 0.2),
  },
  {
    criterion: "retention",
    criterionName: "valueRetention",
    name: "figureYears",
    unit: "count",
    bands: bandsFrom(0, 2, 5, 10),
  },
];

/** Of a criterion that the user made up nothing is known: so much of a hundred, until he says otherwise. */
export const ownFigure: Pick<CriterionFigure, "unit" | "bands"> = { unit: "count", bands: bandsFrom(0, 25, 50, 75) };

/** Evenly up the scale from 1 to 10. */
function bandsFrom(first: number, second: number, third: number, fourth: number): readonly Band[] {
  return [
    { from: first, points: 1 },
    { from: second, points: 4 },
    { from: third, points: 7 },
    { from: fourth, points: 10 },
  ];
}
