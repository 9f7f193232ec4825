/** What a call of ours spills, held against the plain formulas that stand for it in a shared copy. */
import fc from "fast-check";
import { bridge, margin, pvm } from "../../src/functions/margin";
import { overdue, payback } from "../../src/functions/planning";
import { attainment, trend } from "../../src/functions/scorecards";
import { coverage, rank, score, tier } from "../../src/functions/scoring";
import { quadrant, status } from "../../src/functions/selection";
import { columnAddress, shownByPlainExcel, type Columns, type Entered } from "../engines/plainExcel";
import { calledByExcel } from "../unit/functions/calledByExcel";

const RUNS = { numRuns: 60 };
const amount = fc.integer({ min: 1, max: 9999 }).map((cents) => cents / 100);
const points = fc.integer({ min: 1, max: 10 });
const blankOr = <T extends Entered>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { freq: 4 });
const rowsOf = <T>(of: fc.Arbitrary<T>, minLength = 2, maxLength = 6): fc.Arbitrary<T[]> =>
  fc.array(of, { minLength, maxLength });

/** Cells that lie below each other, as Excel on the web sends them. */
const sent = (columns: Columns): Entered[][] => (columns[0] ?? []).map((_, i) => columns.map((column) => column[i] ?? null)); // prettier-ignore

/** Rows for columns, and columns for rows. */
const asColumns = (rows: readonly (readonly Entered[])[]): Entered[][] =>
  (rows[0] ?? []).map((_, j) => rows.map((row) => row[j] ?? null));

/** Compares what the plain formulas show with what our function gives, cell by cell: errors by their kind, numbers to 1e-9. */
function expectSame(plain: unknown[][], ours: unknown): void {
  const given = Array.isArray(ours) ? (ours as unknown[][]) : plain.map((row) => row.map(() => ours));
  const expected = (value: unknown, shown: unknown): unknown => {
    if (typeof value === "string" && value.startsWith("#")) return value.split(" ")[0];
    const isSame = typeof value === "number" && typeof shown === "number" && isNear(value, shown);
    return isSame ? shown : value;
  };
  expect(plain).toEqual(given.map((row, i) => row.map((value, j) => expected(value, plain[i]?.[j]))));
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

const scored = fc.oneof(
  { weight: 6, arbitrary: points },
  { weight: 1, arbitrary: fc.constantFrom(null, "n/a", "-", 12) },
);

describe("the plain formulas of every cell that a call spills into", () => {
  it("score and cover accounts as our functions do, each by its own row", () => {
    fc.assert(
      fc.property(
        rowsOf(fc.tuple(scored, scored, scored, scored)),
        fc.tuple(amount, amount, amount, amount),
        (rows, weights) => {
          const cells = [...asColumns(rows), ...weights.map((weight) => [weight])];
          const shape = { rows: rows.length, columns: 1 };
          const last = `D${rows.length}`;
          expectSame(shownByPlainExcel(cells, `=KAM.SCORE(A1:${last},E1:H1)`, shape), calledByExcel(score, [rows, [weights]], null)); // prettier-ignore
          expectSame(shownByPlainExcel(cells, `=KAM.COVERAGE(A1:${last},E1:H1)`, shape), calledByExcel(coverage, [rows, [weights]], null)); // prettier-ignore
        },
      ),
      RUNS,
    );
  });

  it("rank, tier and place accounts as our functions do, each by its own cell", () => {
    const bands = [[1, "Low"], [4, "Middle"], [7, "High"]]; // prettier-ignore
    fc.assert(
      fc.property(rowsOf(points), fc.infiniteStream(points), (scores, others) => {
        const attractive = [...others.take(scores.length)];
        const cells = [scores, attractive, ...asColumns(bands)];
        const shape = { rows: scores.length, columns: 1 };
        const [first, second] = [columnAddress(0, scores.length), columnAddress(1, scores.length)];
        const plain = (call: string) => shownByPlainExcel(cells, call, shape);
        expectSame(plain(`=KAM.RANK(${first},${first})`), calledByExcel(rank, [sent([scores]), sent([scores])], null));
        expectSame(plain(`=KAM.TIER(${first},C1:D3)`), calledByExcel(tier, [sent([scores]), bands], null));
        expectSame(plain(`=KAM.QUADRANT(${first},${second},5,6)`), calledByExcel(quadrant, [sent([scores]), sent([attractive]), 5, 6], null)); // prettier-ignore
      }),
      RUNS,
    );
  });

  it("measure margins, attainments and delays as our functions do", () => {
    const day = fc.integer({ min: 46_000, max: 46_100 });
    fc.assert(
      fc.property(rowsOf(fc.tuple(amount, amount, blankOr(day), blankOr(day))), (rows) => {
        const [first = [], second = [], due = [], done = []] = asColumns(rows);
        const shape = { rows: rows.length, columns: 1 };
        const at = (column: number) => columnAddress(column, rows.length);
        const plain = (call: string) => shownByPlainExcel([first, second, due, done], call, shape);
        const ours = [sent([first]), sent([second])];
        expectSame(plain(`=KAM.MARGIN(${at(0)},${at(1)})`), calledByExcel(margin, ours, null));
        expectSame(plain(`=KAM.ATTAINMENT(${at(0)},${at(1)})`), calledByExcel(attainment, ours, null));
        expectSame(plain(`=KAM.OVERDUE(${at(2)},${at(3)},46050)`), calledByExcel(overdue, [sent([due]), sent([done]), 46_050], null)); // prettier-ignore
      }),
      RUNS,
    );
  });

  it("split a change into price, volume, mix, cost, new and lost as our function does, per product and in total", () => {
    const sold = fc.tuple(amount, fc.integer({ min: 1, max: 50 }), amount);
    const period = fc.oneof({ weight: 4, arbitrary: sold }, { weight: 1, arbitrary: fc.constant([null, null, null] as const) }); // prettier-ignore
    fc.assert(
      fc.property(rowsOf(fc.tuple(period, period)), fc.constantFrom("plan", "average"), (products, mix) => {
        const cells = asColumns(products.map(([before, after]) => [before[0], before[1], after[0], after[1], before[2], after[2]])); // prettier-ignore
        const ours = calledByExcel(pvm, [...cells.map((column) => sent([column])), mix], null);
        const addresses = cells.map((_, j) => columnAddress(j, products.length)).join(",");
        const shape = { rows: products.length + 1, columns: 6 };
        expectSame(shownByPlainExcel(cells, `=KAM.PVM(${addresses},"${mix}")`, shape), ours);
        expectSame(shownByPlainExcel([...cells, [mix]], `=KAM.PVM(${addresses},G1)`, shape), ours);
      }),
      RUNS,
    );
  });

  it("draw a bridge as our function does, on both sides of zero, with labels for the steps or for all", () => {
    fc.assert(
      fc.property(blankOr(fc.integer({ min: -50, max: 50 })), rowsOf(blankOr(fc.integer({ min: -90, max: 90 }))), fc.boolean(), (start, effects, isFramed) => {
        const labels = Array.from({ length: effects.length + (isFramed ? 2 : 0) }, (_, i) => (i === 1 ? null : `L${i}`));
        const cells = [[start ?? 0], effects, labels];
        const call = `=KAM.BRIDGE(A1,${columnAddress(1, effects.length)},${columnAddress(2, labels.length)})`;
        const ours = calledByExcel(bridge, [start ?? 0, sent([effects]), sent([labels])], null);
        expectSame(shownByPlainExcel(cells, call, { rows: effects.length + 2, columns: 8 }), ours);
      }),
      RUNS,
    ); // prettier-ignore
  });

  it("give each account the status that our function gives it, places and ties among them", () => {
    const account = fc.record({
      score: blankOr(fc.integer({ min: 8, max: 16 }).map((half) => half / 2)),
      was: fc.constantFrom("Key", "Watch", "Candidate", "Standard", "watch", null),
      below: blankOr(fc.integer({ min: 0, max: 3 })),
      fails: blankOr(fc.boolean()),
    });
    fc.assert(
      fc.property(rowsOf(account, 2, 8), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 3 }), (accounts, capacity, patience) => {
        const cells = [accounts.map(({ score: each }) => each), accounts.map(({ was }) => was), accounts.map(({ below }) => below), accounts.map(({ fails }) => fails)];
        const [scores = "", current = "", below = "", gates = ""] = cells.map((_, j) => columnAddress(j, accounts.length));
        const [sentScores, sentStatus, sentBelow, sentGates] = cells.map((column) => sent([column]));
        const ours = calledByExcel(status, [sentScores, 7, 6, sentStatus, sentBelow, patience, capacity, sentGates], null);
        const call = `=KAM.STATUS(${scores},7,6,${current},${below},${patience},${capacity},${gates})`;
        expectSame(shownByPlainExcel(cells, call, { rows: accounts.length, columns: 1 }), ours);
      }),
      { numRuns: 150 },
    ); // prettier-ignore
  });
});

describe("the plain formula of a single result", () => {
  it("finds the trend that our function finds, with periods that are blank, in a row and in a column", () => {
    fc.assert(
      fc.property(rowsOf(blankOr(amount), 3, 9), (series) => {
        const ours = calledByExcel(trend, [[series]], null);
        const last = String.fromCharCode(64 + series.length);
        expectSame(shownByPlainExcel(series.map((each) => [each]), `=KAM.TREND(A1:${last}1)`), ours); // prettier-ignore
        expectSame(shownByPlainExcel([series], `=KAM.TREND(IF(A1:A${series.length}="","",A1:A${series.length}))`), ours); // prettier-ignore
      }),
      RUNS,
    );
  });

  it("pays back when our function says so, from cells and from figures that are calculated", () => {
    fc.assert(
      fc.property(amount, rowsOf(blankOr(fc.integer({ min: -20, max: 60 })), 2, 8), (investment, benefits) => {
        const ours = calledByExcel(payback, [investment, sent([benefits])], null);
        const cells = [[investment], benefits, benefits.map((_, i) => i + 1)];
        const [sums, periods] = [columnAddress(1, benefits.length), columnAddress(2, benefits.length)];
        expectSame(shownByPlainExcel(cells, `=KAM.PAYBACK(A1,${sums})`), ours);
        const inOrder = `SUMIF(${periods},SEQUENCE(MAX(1,${periods})),${sums})`;
        expectSame(shownByPlainExcel(cells, `=KAM.PAYBACK(A1,${inOrder})`), ours);
      }),
      RUNS,
    );
  });
});
