import { elementwise } from "./elementwise";
import type { EngineFunction } from "./engineFunctions";
import { ArgumentFault, type ScalarArguments } from "./ScalarArguments";

const NUM = new ArgumentFault({ kind: 4, code: "#NUM!" });

type Calculate = (args: ScalarArguments) => number;

/** The normal distribution, to 14 digits where the engine has 7. */
const FUNCTIONS: Readonly<Record<string, readonly [count: number, calculate: Calculate]>> = {
  "NORM.S.DIST": [2, (args) => distribution(args.number(0), args.number(1) !== 0)],
  NORMSDIST: [1, (args) => distribution(args.number(0), true)],
  "NORM.S.INV": [1, (args) => quantile(args.number(0))],
  NORMSINV: [1, (args) => quantile(args.number(0))],
  "NORM.DIST": [4, normal],
  NORMDIST: [4, normal],
  "NORM.INV": [3, (args) => args.number(1) + positive(args.number(2)) * quantile(args.number(0))],
  ERF: [1, (args) => 2 * distribution(args.number(0) * Math.SQRT2, true) - 1],
  ERFC: [1, (args) => 2 * distribution(-args.number(0) * Math.SQRT2, true)],
  NORMINV: [3, (args) => args.number(1) + positive(args.number(2)) * quantile(args.number(0))],
};

export const normalFunctions: ReadonlyMap<string, EngineFunction> = new Map(
  Object.entries(FUNCTIONS).map(([name, [count, calculate]]) => [name, elementwise(count, count, calculate)]),
);

function normal(args: ScalarArguments): number {
  const deviation = positive(args.number(2));
  const isCumulative = args.number(3) !== 0;
  const value = distribution((args.number(0) - args.number(1)) / deviation, isCumulative);
  return isCumulative ? value : value / deviation;
}

function positive(deviation: number): number {
  if (deviation <= 0) throw NUM;
  return deviation;
}

function distribution(x: number, isCumulative: boolean): number {
  if (!isCumulative) return density(x);
  return x > 0 ? 1 - tail(x) : tail(-x);
}

function density(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}

/** The share above x, for x of 0 or more. */
function tail(x: number): number {
  return x < 3 ? 0.5 - density(x) * series(x) : density(x) / fraction(x);
}

/** x + x³/3 + x⁵/(3·5) + …; see Marsaglia, Evaluating the Normal Distribution, 2004. */
function series(x: number): number {
  let sum = 0;
  let term = x;
  for (let odd = 3; sum + term !== sum; odd += 2) {
    sum += term;
    term *= (x * x) / odd;
  }
  return sum;
}

/** x + 1/(x + 2/(x + 3/(x + …))), Laplace's continued fraction. */
function fraction(x: number): number {
  let value = x;
  for (let step = 200; step > 0; step--) value = x + step / value;
  return value;
}

/** The x below which a share lies, by Newton's method on the nearer tail. */
function quantile(share: number): number {
  if (share <= 0 || share >= 1) throw NUM;
  const near = Math.min(share, 1 - share);
  let x = near > 0.2 ? 0 : Math.sqrt(-2 * Math.log(near)) - 0.5;
  for (let step = 0; step < 50; step++) {
    const change = (tail(Math.max(x, 0)) - near) / density(x);
    x = Math.max(0, x + change);
    if (Math.abs(change) < 1e-15) break;
  }
  return share < 0.5 ? -x : x;
}
