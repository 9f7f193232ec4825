import type { ArgumentTable } from "./argumentTables";
import type { FuzzRandom } from "./FuzzRandom";
import { column, line, orBlank, orLeftOut, range, type Sent, weights } from "./ranges";

const names = (random: FuzzRandom, count: number) => line(random, count, (i) => `Name ${i + 1}`);
const money = (random: FuzzRandom) => random.whole(0, 5000);

/** Components of health, of which the first is always known. */
function components(random: FuzzRandom, rows: number, columns: number): Sent {
  return range(rows, columns, (_, j) => (j === 0 ? random.whole(0, 100) : orBlank(random, random.whole(0, 100), 0.05)));
}

/** Weights, ages and so on, as HEALTH and EXPLAINHEALTH have them. */
function healthArguments(random: FuzzRandom, accounts: number): unknown[] {
  const [parts, gates] = [random.whole(2, 6), random.whole(1, 3)];
  const gated = random.chance(0.5);
  return [
    components(random, accounts, parts),
    range(1, parts, () => random.whole(1, 9)),
    orLeftOut(
      random,
      range(accounts, parts, () => orBlank(random, random.whole(0, 400))),
    ),
    orLeftOut(random, random.whole(1, 200)),
    gated ? range(accounts, gates, () => random.chance(0.2)) : null,
    gated ? line(random, gates, () => random.whole(0, 100)) : null,
    null,
  ];
}

/** Answers on a scale, at least one of them. */
function answers(random: FuzzRandom, least: number, most: number): Sent {
  return range(random.whole(1, 6), random.whole(1, 4), () => random.whole(least, most));
}

/** Revenue of the same customers in two periods. */
function twoPeriods(random: FuzzRandom): Sent[] {
  const customers = random.whole(1, 8);
  return [
    column(customers, (i) => (i === 0 ? 100 : orBlank(random, money(random)))),
    column(customers, () => money(random)),
  ];
}

/** Valid arguments of the functions about customers: health, voice, value, concentration. */
export const customerArguments: ArgumentTable = {
  HEALTH: (random) => healthArguments(random, random.whole(1, 5)),
  EXPLAINHEALTH: (random) => healthArguments(random, 1),
  NPS: (random) => [answers(random, 0, 10), null],
  NPSMARGIN: (random) => [answers(random, 0, 10), orLeftOut(random, random.number(0.5, 0.99)), null],
  CSAT: (random) => [answers(random, 1, 5), orLeftOut(random, random.whole(2, 5)), orLeftOut(random, 5), null],
  CES: (random) => [
    answers(random, 1, 7),
    orLeftOut(random, random.pick(["mean", "index"])),
    orLeftOut(random, 7),
    null,
  ],
  RETENTION: (random) => {
    const [start, won] = [random.whole(1, 500), random.whole(0, 50)];
    return [start, random.whole(won, start + won), won];
  },
  GRR: twoPeriods,
  NRR: twoPeriods,
  CLV: (random) => [
    random.number(0, 9000),
    random.number(0, 0.99),
    random.number(0.01, 0.5),
    orLeftOut(random, random.chance(0.5)),
    orLeftOut(random, random.whole(1, 20)),
    orLeftOut(random, random.whole(0, 500)),
  ],
  HHI: (random) => [range(random.whole(1, 8), random.whole(1, 2), () => 1 + money(random))],
  TOPSHARE: (random) => [range(random.whole(1, 8), 1, () => 1 + money(random)), orLeftOut(random, random.whole(1, 3))],
  ABC: (random) => [
    column(random.whole(1, 12), (i) => (i === 0 ? 50 : orBlank(random, money(random)))),
    orLeftOut(random, 0.7),
    orLeftOut(random, 0.9),
  ],
  WHALECURVE: (random) => [line(random, random.whole(1, 9), (i) => (i === 0 ? 9999 : random.whole(-500, 900)))],
  COMPLETENESS: (random) => {
    const fields = random.whole(1, 8);
    const cells = range(random.whole(1, 5), fields, () =>
      orBlank(random, random.pick<unknown>(["done", 46000, true]), 0.3),
    );
    return [cells, orLeftOut(random, weights(random, fields))];
  },
  FIT: (random) => [range(random.whole(1, 4), 5, () => random.whole(1, 5)), orLeftOut(random, names(random, 3))],
};
