/**
 * `npm run bench`: how fast the built functions are beside their peers in the same run. Ends with 1 beyond a limit.
 *
 * Each line ends with the median of the turns, and with the range in which half of them lie: how much of it is noise. The machine
 * must have nothing else to do: memory and caches shared with others slow long lists down more than short ones.
 *
 * Node is started with a large young generation, so that what grows is our work and not how often the collector runs.
 */
import { type Answer, builtFunctions } from "./builtFunctions";
import { checking } from "./checking";
import { someAmounts, someJudgements, someScores, someWeights } from "./figures";
import { comparison, duration, growth, type Measured } from "./measure";
import { workbench } from "./workbench";
import { bareRobustness, bareScores, formulajsScores } from "./peers";

const SIZES = [1000, 10_000, 100_000];
/** In proportion, with room for memory that grows slower the more there is of it. */
const LINEAR = 1.15;
/** n log n from 1,000 to 100,000 rows is an exponent of 1.11; the rest is that room again. */
const WITH_SORTING = 1.25;
const FEW = { warm: 1, turns: 5 };

function scoring(answerOf: (id: string) => Answer): Measured[] {
  const [scores, weights] = [someScores(20_000, 10), someWeights(10)];
  const score = answerOf("SCORE");
  return [
    comparison("SCORE 20,000 × 10, beside a bare nested loop", () => score(scores, weights), () => bareScores(scores, weights), 2, { warm: 200, turns: 201 }),
    comparison("SCORE 20,000 × 10, beside formulajs SUMPRODUCT / SUM", () => score(scores, weights), () => formulajsScores(scores, weights), undefined, { warm: 3, turns: 9 }),
    growth("SCORE × 10", SIZES, (rows) => callOf(score, someScores(rows, 10), weights), LINEAR),
    growth("EXPLAIN × 10, one account after the other", SIZES, (rows) => {
      const accounts = someScores(rows, 10).map((row) => [row]);
      const explain = answerOf("EXPLAIN");
      return () => accounts.forEach((account) => explain(account, weights));
    }, LINEAR),
  ]; // prettier-ignore
}

function wholePortfolio(answerOf: (id: string) => Answer): Measured[] {
  const amounts = (rows: number, ...seeds: number[]) => seeds.map((seed) => someAmounts(rows, seed));
  return [
    growth("STATUS", SIZES, (rows) => callOf(answerOf("STATUS"), someScores(rows, 1), 7, 6), LINEAR),
    growth("PVM", SIZES, (rows) => callOf(answerOf("PVM"), ...amounts(rows, 1, 2, 3, 4)), LINEAR),
    growth("RANK", SIZES, (rows) => callOf(answerOf("RANK"), ...amounts(rows, 1, 1)), WITH_SORTING),
    growth("ABC", SIZES, (rows) => callOf(answerOf("ABC"), ...amounts(rows, 1)), WITH_SORTING),
    growth("TOPSIS × 10", SIZES.slice(0, 2), (rows) => callOf(answerOf("TOPSIS"), someScores(rows, 10)), LINEAR),
  ];
}

function trusting(answerOf: (id: string) => Answer): Measured[] {
  const [scores, weights] = [someScores(1000, 8), someWeights(8)];
  const leftOut = [[0, 5], [3, 9], [7, 14]] as const; // prettier-ignore
  return [
    comparison("ROBUSTNESS 1,000 × 8, 2,000 samples, beside a loop over typed arrays", callOf(answerOf("ROBUSTNESS"), scores, weights, 50), () => bareRobustness(scores, weights, 50, 2000), 2, FEW),
    duration("BREAKEVEN 1,000 × 8", callOf(answerOf("BREAKEVEN"), scores, weights, 50, 60), FEW),
    growth("BREAKEVEN × 8", [100, 1000, 10_000], (rows) => callOf(answerOf("BREAKEVEN"), someScores(rows, 8), weights, 20, 30), WITH_SORTING),
    duration("AHP 15 × 15, three judgements missing", callOf(answerOf("AHP"), someJudgements(15, leftOut)), FEW),
    growth("AHP, 5 to 15 criteria", [5, 10, 15], (criteria) => callOf(answerOf("AHP"), someJudgements(criteria, [])), 4),
    duration("TOPSIS 10,000 × 10", callOf(answerOf("TOPSIS"), someScores(10_000, 10))),
  ]; // prettier-ignore
}

function callOf(answer: Answer, ...values: unknown[]): () => unknown {
  return () => answer(...values);
}

function describeMeasured(measured: Measured): string {
  const { name, figure, value, between, limit } = measured;
  const middleHalf = between === undefined ? "" : between.map((end) => end.toFixed(2)).join("–");
  const against = limit === undefined ? "" : `limit ${limit}${isBeyond(measured) ? "  BEYOND" : ""}`;
  const columns = [name.padEnd(70), figure.padEnd(38), (value?.toFixed(2) ?? "").padStart(6), middleHalf.padEnd(10)];
  return [...columns, against].join(" ").trimEnd();
}

function isBeyond({ value, limit }: Measured): boolean {
  return value !== undefined && limit !== undefined && !(value <= limit);
}

async function run(): Promise<void> {
  const { answerOf, gzippedKilobytes } = await builtFunctions();
  const size = {
    name: "functions.js, gzipped",
    figure: `${gzippedKilobytes.toFixed(1)} kB`,
    value: gzippedKilobytes,
    limit: 25,
  };
  let beyond = 0;
  for (const part of [() => [size], scoring, wholePortfolio, trusting, workbench, checking])
    for (const measured of await part(answerOf)) {
      if (isBeyond(measured)) beyond++;
      process.stdout.write(`${describeMeasured(measured)}\n`);
    }
  process.stdout.write(beyond === 0 ? "all within their limits\n" : `${beyond} beyond their limit\n`);
  process.exitCode = beyond === 0 ? 0 : 1;
}

void run();
