import type { ArgumentTable } from "./argumentTables";
import type { FuzzRandom } from "./FuzzRandom";
import { column, line, orBlank, orLeftOut, range, type Sent, weights } from "./ranges";

const mark = (random: FuzzRandom) => random.number(1, 10, 1);
const names = (random: FuzzRandom, count: number) => line(random, count, (i) => `Name ${i + 1}`);

/** Accounts in rows and criteria in columns; most cells are scored, so that most accounts have a score. */
function scores(random: FuzzRandom, rows: number, columns: number): Sent {
  return range(rows, columns, () => orBlank(random, mark(random), 0.08));
}

/** Bands that go up, with a label or points each. */
function bands(random: FuzzRandom, worth: (index: number) => unknown): Sent {
  const start = random.whole(0, 1);
  return range(random.whole(1, 5), 2, (i, j) => (j === 0 ? start + 2 * i : worth(i)));
}

/** Valid arguments of the functions that select accounts. */
export const selectionArguments: ArgumentTable = {
  SCORE: (random) => {
    const criteria = random.whole(2, 8);
    const missing = random.pick(["skip", "zero", "error", null]);
    const values = [scores(random, random.whole(1, 6), criteria), orLeftOut(random, weights(random, criteria))];
    return [...values, missing, orLeftOut(random, 1), orLeftOut(random, 10), orLeftOut(random, random.number(0, 0.6))];
  },
  COVERAGE: (random) => {
    const criteria = random.whole(2, 8);
    return [scores(random, random.whole(1, 6), criteria), orLeftOut(random, weights(random, criteria)), 1, 10];
  },
  RANK: (random) => {
    const among = column(random.whole(1, 12), () => orBlank(random, random.whole(1, 6)));
    return [among, among, orLeftOut(random, random.pick(["ascending", "descending"]))];
  },
  TIER: (random) => [
    column(random.whole(1, 6), () => orBlank(random, random.number(1, 10))),
    bands(random, (i) => "DCBAS"[i]),
  ],
  BAND: (random) => [
    column(random.whole(1, 6), () => orBlank(random, random.number(1, 10))),
    bands(random, () => random.whole(1, 10)),
    orLeftOut(random, random.chance(0.5)),
  ],
  NORMALIZE: (random) => {
    const criteria = random.whole(1, 5);
    return [
      range(random.whole(2, 6), criteria, () => orBlank(random, random.number(1, 500))),
      orLeftOut(random, random.pick(["minmax", "max", "sum", "vector", "zscore", "ratio"])),
      orLeftOut(
        random,
        line(random, criteria, () => random.pick(["up", "down"])),
      ),
    ];
  },
  STATUS: (random) => {
    const accounts = random.whole(1, 12);
    return [
      column(accounts, () => orBlank(random, mark(random))),
      7,
      random.number(5, 7, 1),
      orLeftOut(
        random,
        column(accounts, () => random.pick(["Key", "watch", "Candidate", "Standard", ""])),
      ),
      orLeftOut(
        random,
        column(accounts, () => random.whole(0, 3)),
      ),
      orLeftOut(random, random.whole(1, 4)),
      orLeftOut(random, random.whole(0, 8)),
      orLeftOut(
        random,
        column(accounts, () => random.chance(0.1)),
      ),
      null,
    ];
  },
  QUADRANT: (random) => {
    const accounts = random.whole(1, 6);
    const figures = () => column(accounts, () => orBlank(random, mark(random)));
    return [figures(), figures(), 5.5, random.number(0, 6), orLeftOut(random, names(random, 4))];
  },
  TOPSIS: (random) => {
    const criteria = random.whole(2, 5);
    return [
      range(random.whole(2, 6), criteria, () => random.number(1, 500)),
      orLeftOut(random, weights(random, criteria)),
      orLeftOut(
        random,
        line(random, criteria, () => random.pick(["up", "down"])),
      ),
      orLeftOut(random, random.pick(["vector", "minmax", "max", "sum", "ratio"])),
    ];
  },
  EXPLAIN: (random) => {
    const criteria = random.whole(2, 8);
    return [
      line(random, criteria, (i) => (i === 0 ? 5 : orBlank(random, mark(random)))),
      orLeftOut(random, weights(random, criteria)),
      orLeftOut(random, names(random, criteria)),
      random.pick(["skip", "zero", null]),
      orLeftOut(random, 1),
      orLeftOut(random, 10),
    ];
  },
  EXPLAINCHANGE: (random) => {
    const criteria = random.whole(2, 6);
    const marks = () => line(random, criteria, (i) => (i === 0 ? mark(random) : orBlank(random, mark(random))));
    const weighting = () => weights(random, criteria);
    return [
      marks(),
      marks(),
      weighting(),
      orLeftOut(random, weighting()),
      orLeftOut(random, names(random, criteria)),
      orLeftOut(random, random.whole(0, 1)),
    ];
  },
  ROBUSTNESS: (random) => {
    const criteria = random.whole(2, 5);
    return [
      range(random.whole(2, 8), criteria, () => orBlank(random, mark(random))),
      weights(random, criteria),
      random.whole(1, 4),
      orLeftOut(random, random.number(0, 1)),
      random.whole(1, 40),
      orLeftOut(random, random.whole(0, 1000)),
      orLeftOut(random, random.whole(0, 1)),
    ];
  },
  BREAKEVEN: (random) => {
    const [accounts, criteria] = [random.whole(2, 8), random.whole(2, 5)];
    return [
      range(accounts, criteria, () => mark(random)),
      weights(random, criteria),
      random.whole(1, accounts - 1),
      random.whole(1, accounts),
      orLeftOut(random, names(random, criteria)),
      orLeftOut(random, random.whole(0, 1)),
    ];
  },
  DISAGREEMENT: (random) => [
    range(random.whole(2, 6), random.whole(1, 6), () => orBlank(random, mark(random), 0.05)),
    orLeftOut(random, random.whole(0, 1)),
  ],
};
