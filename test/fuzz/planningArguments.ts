import type { ArgumentTable } from "./argumentTables";
import type { FuzzRandom } from "./FuzzRandom";
import { column, line, orBlank, orLeftOut, range, type Sent } from "./ranges";

const TODAY = 46000;
const names = (random: FuzzRandom, count: number) => line(random, count, (i) => `Name ${i + 1}`);
const money = (random: FuzzRandom) => random.whole(0, 5000);
const date = (random: FuzzRandom) => random.whole(TODAY - 400, TODAY);

/** People at an account: name, role, power, friendliness, last contact, cadence in days. */
function stakeholders(random: FuzzRandom): Sent {
  const cell = [
    (row: number) => `Person ${row + 1}`,
    () => random.pick(["champion", "Decision maker", "executive sponsor", "user"]),
    () => random.whole(1, 5),
    () => random.whole(-2, 2),
    () => orBlank(random, date(random)),
    () => orBlank(random, random.whole(7, 90)),
  ];
  return range(random.whole(1, 6), 6, (row, at) => cell[at]?.(row));
}

/** Valid arguments of the functions about margin, plans and cadence. */
export const planningArguments: ArgumentTable = {
  MARGIN: (random) => {
    const rows = random.whole(1, 6);
    return [column(rows, () => orBlank(random, 1 + money(random))), column(rows, () => orBlank(random, money(random)))];
  },
  POCKETPRICE: (random) => {
    const prices = random.whole(1, 5);
    return [
      column(prices, () => orBlank(random, random.number(1, 900))),
      range(prices, random.whole(2, 4), () => orBlank(random, random.number(0, 0.4))),
      orLeftOut(
        random,
        column(prices, () => random.number(0, 5)),
      ),
    ];
  },
  PVM: (random) => {
    const products = random.whole(1, 6);
    const figures = () => column(products, () => 1 + money(random));
    const costs = random.chance(0.5);
    return [
      ...[figures(), figures(), figures(), figures()],
      costs ? figures() : null,
      costs ? figures() : null,
      orLeftOut(random, random.pick(["plan", "average"])),
      orLeftOut(random, names(random, products)),
    ];
  },
  BRIDGE: (random) => {
    const steps = random.whole(1, 6);
    const effects = line(random, steps, () => orBlank(random, random.whole(-300, 300)));
    return [random.whole(-100, 500), effects, orLeftOut(random, names(random, steps))];
  },
  REDFLAGS: (random) => {
    const metrics = random.whole(2, 4);
    const rule = [
      () => random.whole(1, metrics),
      () => random.pick([">", ">=", "<", "<=", "=", "<>"]),
      () => random.number(0, 10),
      (row: number) => `Flag ${row + 1}`,
    ];
    return [
      range(random.whole(1, 6), metrics, () => orBlank(random, random.number(0, 10))),
      range(random.whole(1, 4), 4, (row, at) => rule[at]?.(row)),
    ];
  },
  RELATIONSHIP: (random) => [stakeholders(random), TODAY],
  MISSINGROLES: (random) => [
    stakeholders(random),
    TODAY,
    orLeftOut(
      random,
      line(random, 3, (i) => ["Sponsor", "Decision maker", "Champion"][i]),
    ),
  ],
  OVERDUE: (random) => {
    const actions = random.whole(1, 8);
    const done = column(actions, () => random.pick<unknown>([date(random), true, false, ""]));
    return [column(actions, () => orBlank(random, date(random))), done, TODAY];
  },
  NEXTREVIEW: (random) => {
    const reviews = random.whole(1, 6);
    return [
      column(reviews, () => orBlank(random, date(random))),
      column(reviews, () => random.pick(["weekly", "Monthly", "quarterly", "yearly"])),
    ];
  },
  PAYBACK: (random) => [random.whole(0, 800), line(random, random.whole(3, 8), () => 300 + money(random))],
};
