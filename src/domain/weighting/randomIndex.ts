/** Who averaged the inconsistency of random judgements. The same judgements get another ratio from each. */
export type RandomIndexTable = "saaty2005" | "saaty1980" | "donegan1991";

/** For 3, 4, ... 15 criteria. */
const TABLES: Record<RandomIndexTable, readonly number[]> = {
  saaty2005: [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
  saaty1980: [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  donegan1991: [0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497, 1.4643, 1.4822, 1.4969],
};

/**
 * How inconsistent judgements at random are on average: the yardstick for those of people.
 *
 *     above 15 criteria, in every table: (1.7699 n - 4.3513) / (n - 1)
 *
 * @param count how many criteria are compared
 * @returns 0 for two or fewer, who cannot contradict themselves
 * @example
 * randomIndex(4, "saaty1980"); // => 0.9
 * @see Saaty (2005), Theory and Applications of the Analytic Network Process; Saaty (1980), The Analytic Hierarchy Process;
 *   Donegan and Dodd (1991), Mathematical and Computer Modelling 15; above 15 Alonso and Lamata (2006)
 */
export function randomIndex(count: number, table: RandomIndexTable = "saaty2005"): number {
  if (count <= 2) return 0;
  return TABLES[table][count - 3] ?? (1.7699 * count - 4.3513) / (count - 1);
}
