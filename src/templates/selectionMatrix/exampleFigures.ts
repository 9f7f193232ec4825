/** Figures of the example's accounts, in their order, by the criterion that they score; null where none is known. */
export const exampleFigures: Readonly<Record<string, readonly (number | null)[]>> = {
  revenuePotential: [
    2_600_000, 3_300_000, 3_600_000, 1_100_000, 800_000, 2_100_000, 900_000, 1_300_000, 700_000, 1_900_000, 450_000,
    600_000,
  ],
  growthPotential: [0.09, 0.02, 0.16, 0.07, 0.06, 0.18, 0, -0.03, -0.12, 0.15, 0.11, null],
  salesMinusCost: [0.245, 0.18, 0.22, 0.06, 0.15, 0.12, -0.04, 0.1, 0.08, 0.2, 0.05, -0.1],
  retention: [14, 9, 3, 6, 11, 2, 4, 7, 21, 5, 1, null],
};
