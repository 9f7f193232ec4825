import type { ArgumentTable } from "./argumentTables";
import type { FuzzRandom } from "./FuzzRandom";
import { column, line, orBlank, orLeftOut, range, type Sent, weights } from "./ranges";

const JUDGEMENTS = [1 / 9, 1 / 5, 1 / 3, 1 / 2, 1, 2, 3, 5, 9] as const;
const names = (random: FuzzRandom, count: number) => line(random, count, (i) => `Name ${i + 1}`);

/** The upper half of a square of judgements. Those next to the diagonal are always there, so that no criterion stands alone. */
function judgements(random: FuzzRandom, criteria: number): Sent {
  return range(criteria, criteria, (row, at) => {
    if (row === at) return 1;
    if (row > at) return null;
    return at === row + 1 ? random.pick(JUDGEMENTS) : orBlank(random, random.pick(JUDGEMENTS));
  });
}

/** Valid arguments of the functions about weights and scorecards. */
export const weightingArguments: ArgumentTable = {
  WEIGHTS: (random) => {
    const count = random.whole(1, 8);
    const method = random.pick(["points", "roc", "ranksum", "reciprocal", null]);
    return [line(random, count, () => random.whole(1, count)), method];
  },
  AHP: (random) => [
    judgements(random, random.whole(2, 6)),
    orLeftOut(random, random.pick(["eigenvector", "geometric"])),
  ],
  CONSISTENCY: (random) => [
    judgements(random, random.whole(2, 6)),
    orLeftOut(random, random.pick(["saaty2005", "saaty1980", "donegan1991"])),
  ],
  AHPREPAIR: (random) => {
    const criteria = random.whole(2, 6);
    return [judgements(random, criteria), orLeftOut(random, names(random, criteria))];
  },
  ATTAINMENT: (random) => {
    const kpis = random.whole(1, 6);
    return [
      column(kpis, () => orBlank(random, random.number(0, 120))),
      column(kpis, () => random.number(1, 100)),
      orLeftOut(
        random,
        column(kpis, () => random.pick(["up", "down", "UP"])),
      ),
      orLeftOut(
        random,
        column(kpis, () => random.number(101, 200)),
      ),
      orLeftOut(random, random.number(0.5, 2)),
      null,
    ];
  },
  RAG: (random) => [
    column(random.whole(1, 6), () => orBlank(random, random.number(0, 1))),
    random.number(0, 1),
    random.number(0, 1),
    orLeftOut(random, names(random, 3)),
  ],
  SCORECARD: (random) => {
    const kpis = random.whole(2, 8);
    return [
      column(kpis, (i) => (i === 0 ? 1 : orBlank(random, random.number(0, 1.4)))),
      orLeftOut(random, weights(random, kpis)),
      orLeftOut(
        random,
        column(kpis, () => random.pick(["Growth", "Retention"])),
      ),
      null,
      random.pick<unknown>([null, 1, 1.2, "none"]),
      orLeftOut(random, names(random, 1)),
    ];
  },
  SMART: (random) => [
    range(random.whole(1, 5), 7, (_, j) => {
      if (j === 3 || j === 4) return orBlank(random, random.whole(1, 99));
      return j === 6 ? orBlank(random, 46000) : orBlank(random, "in a few words");
    }),
    orLeftOut(random, names(random, 5)),
  ],
  BALANCE: (random) => {
    const kpis = random.whole(1, 8);
    const tags = column(kpis, (i) => (i === 0 ? "customer" : random.pick(["customer", "internal", ""])));
    return [tags, orLeftOut(random, weights(random, kpis))];
  },
  TREND: (random) => [
    range(random.whole(1, 4), random.whole(4, 9), () => orBlank(random, random.number(1, 10), 0.05)),
    orLeftOut(random, random.number(0, 0.1)),
    orLeftOut(random, names(random, 3)),
  ],
};
