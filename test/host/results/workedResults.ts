import type { SheetId } from "../../../src/templates";
import type { Place } from "../../../src/templates/SheetTemplate";
import type { CellValue } from "../../../src/workbench/document/model";

/** Results of an example that plain Excel has no exact formula for, worked out by hand: by row and column keys of the template. */
export interface WorkedResult {
  readonly at: Place;
  readonly values: readonly (readonly CellValue[])[];
  /** How far a result may be from a figure that is drawn by chance or written with fewer digits. */
  readonly within?: number;
}

const column = (values: readonly CellValue[]): CellValue[][] => values.map((value) => [value]);

/**
 * How often each account is among the first five, each weight drawn between half and one and a half of itself. Norvik, Castellan
 * and Albion always are, the last six never. Drawn two million times by another program: Tamar 0.0242, Bluewater 0.9857, Sable
 * 0.9901; of 2,000 draws, as here, a share may be 0.01 off.
 */
const ROBUSTNESS = [1, 1, 1, 0, 0.0242, 0.9857, 0, 0, 0, 0.9901, 0, ""];

/**
 * The score an account has when a weight becomes t is t times its score there, and 1 - t of its mean over the others. Sable Retail
 * Group against Kestrel on potential: 7 and 8, 520/70 and 350/70 elsewhere, so 170 = 240 t. Against Tamar on solvency: 6 and 7,
 * 640/85 and 565/85, so 75 = 160 t; on relationships: 6 and 9, 640/85 and 535/85, so 105 = 360 t. On fit and growth nobody meets it.
 */
const TIPS = [
  { share: 0.2, at: "", rival: "", row: "" },
  { share: 0.3, at: 170 / 240, rival: "Kestrel Motors", row: 8 },
  { share: 0.2, at: "", rival: "", row: "" },
  { share: 0.15, at: 75 / 160, rival: "Tamar Logistics", row: 5 },
  { share: 0.15, at: 105 / 360, rival: "Tamar Logistics", row: 5 },
] as const;
const shiftOf = ({ at, share }: (typeof TIPS)[number]): CellValue => (at === "" ? "" : at - share);
const tips = (column: string, valueOf: (tip: (typeof TIPS)[number]) => CellValue): WorkedResult => ({
  at: { row: "account", rows: TIPS.length, column },
  values: TIPS.map((tip) => [valueOf(tip)]),
});

const selectionMatrix: readonly WorkedResult[] = [
  { at: { row: "account", column: "robustness" }, values: column(ROBUSTNESS), within: 0.01 },
  { at: { row: "header", rows: 12, column: "shares" }, values: column(ROBUSTNESS), within: 0.01 },
  {
    // Four are key accounts already and score 7 or more; of five places Sable's 7.3 is below entry for the fifth.
    at: { row: "header", rows: 12, column: "statuses" },
    values: column([
      "Key", "Key", "Key", "Standard", "Candidate", "Key", "Standard", "Standard", "Standard", "Candidate", "Standard", "",
    ]), // prettier-ignore
  },
  // Five places, of which Bluewater Energy, with a score missing, keeps one; Sable stands in the tenth row.
  { at: { row: "setting1:setting3", column: "tipRow" }, values: column([5, 10, 4]) },
  { at: { row: "setting2", column: "tip" }, values: [["Sable Retail Group is among the first 5."]] },
  {
    at: { row: "setting3", column: "tip" },
    values: [
      ["The nearest change: Existing relationships from 15% to 29%; then it trades places with Tamar Logistics."],
    ],
  },
  {
    at: { row: "account", rows: TIPS.length, column: "tip" },
    values: column(["Product fit", "Revenue potential", "Growth potential", "Solvency", "Existing relationships"]),
  },
  tips("tipShare", ({ share }) => share),
  tips("tipAt", ({ at }) => at),
  tips("tipShift", shiftOf),
  tips("tipRival", ({ rival }) => rival),
  tips("tipSize", (tip) => (tip.at === "" ? "" : Math.abs(tip.at - tip.share))),
  {
    at: { row: "header", rows: TIPS.length, column: "tipWeight:tipRow" },
    values: TIPS.map((tip) => [tip.at, shiftOf(tip), tip.row]),
  },
];

/** Largest eigenvalues 5.1507702 and, with 1/2 for 1/3, 5.0586175; less 5, quartered, by the random index of 1.11. */
const RATIO = (5.1507702 - 5) / 4 / 1.11;
const RATIO_REPAIRED = (5.0586175 - 5) / 4 / 1.11;

const criteriaWeights: readonly WorkedResult[] = [
  { at: { row: "ratio", column: "across1" }, values: [[RATIO]], within: 1e-7 },
  { at: { row: "ratio", column: "across2" }, values: [["Consistent enough: up to 0.10 is accepted."]] },
  {
    at: { row: "repair", column: "criterion" },
    values: column([
      "Product fit against Existing relationships: 1/3 now; 1/2 would fit, and bring the ratio to 0.01.",
      "–",
      "–",
    ]),
  },
  {
    // Weights of 0.1327 and 0.2060 ask for 0.644: 1/2 is nearest. The next two stray as far as others do, and are nearest as they are.
    at: { row: "repair", column: "of:ratioAfter" },
    values: [
      ["Product fit", "Existing relationships", 1 / 3, 1 / 2, RATIO_REPAIRED],
      ["Revenue potential", "Existing relationships", 2, 2, RATIO],
      ["Growth potential", "Existing relationships", 1, 1, RATIO],
    ],
    within: 1e-7,
  },
];

/**
 * The median of all slopes between two months, over the median of the months; up from 1 % on. In the order of the rows: 0.6 of 90.5,
 * 1 of 82, 0.25 of 6, 0 of 2; 3.75 of 105, 2.5 of 90, 2.5 of 70, 2.5 of 80; 0.25 of 6, 0.125 of 11.5, 0 of 1, 0 of 36,667; 1 of
 * 32, 1.75 of 57, 0 of 28, 0 of 0; two rows to fill in.
 */
const SCORECARD_TRENDS = ["Flat", "Rising", "Rising", "Flat", "Rising", "Rising", "Rising", "Rising", "Rising", "Rising", "Flat", "Flat", "Rising", "Rising", "Flat", "Flat", "", ""]; // prettier-ignore

/**
 * The same of four reviews each, from Norvik Foods on: 1.54 of 79.6, -2.13 of 72.5, 2.83 of 56.5, -4.67 of 59, 1.10 of 71.8, -4.35
 * of 62, -2.56 of 42.8, -0.25 of 60.5, -5.38 of 65.5, 3.22 of 76.2, -0.34 of 58.5; Pinehurst Council has no health.
 */
const HEALTH_TRENDS = ["Rising", "Falling", "Rising", "Falling", "Rising", "Falling", "Falling", "Flat", "Falling", "Rising", "Flat", ""]; // prettier-ignore

const scorecard: readonly WorkedResult[] = [
  {
    at: { row: "kpi1:kpi18", column: "trend" },
    values: column(SCORECARD_TRENDS),
  },
];
const accountHealth: readonly WorkedResult[] = [
  { at: { row: "account", column: "trend" }, values: column(HEALTH_TRENDS) },
];
const history: readonly WorkedResult[] = [
  { at: { row: "line:lines", column: "weights" }, values: column([...HEALTH_TRENDS, "", "", ""]) },
];

/** Units of the four products sold in both years: 9,390 before, 9,146 now. */
const SHRUNK = -244 / 9_390;
/** What each of them left before: 360,000, 270,000, 270,000 and 125,000. Volume takes its share of that; mix is what more units bring beyond. */
const volume = [360_000, 270_000, 270_000, 125_000].map((margin) => margin * SHRUNK);
const mix = [0, 250 * 67.5, 6 * 3_000, -500 * 25].map((moreUnits, i) => moreUnits - (volume[i] ?? 0));
/** Sales now less the units now at the old price; the units now at the old cost less cost now. */
const price = [60_000, 612_000 - 637_500, 528_000 - 480_000, 210_000 - 225_000];
const cost = [-24_000, 350_625 - 357_000, 192_000 - 201_600, 112_500 - 121_500];
const sum = (amounts: readonly number[]): number => amounts.reduce((one, other) => one + other, 0);

const marginReview: readonly WorkedResult[] = [
  {
    at: { row: "productHeader:product", column: "h1:h6" },
    values: [
      ...price.map((amount, i) => [amount, volume[i] ?? "", mix[i] ?? "", cost[i] ?? "", 0, 0]),
      [0, 0, 0, 0, 0, -35_000], // retrofit kits brought 100,000 less 65,000
      [0, 0, 0, 0, 54_000, 0], // remote monitoring brings 90,000 less 36,000
      [sum(price), sum(volume), sum(mix), sum(cost), 54_000, -35_000],
    ],
    within: 1e-6,
  },
  {
    // Shares before each, from the largest: 0, 21, 37, 50, 61, 71, 78 % are A; 83, 88, 92 % B; 96 and 99 % C.
    at: { row: "customerHeader:customer", column: "h3" },
    values: column(["A", "A", "A", "A", "B", "A", "B", "B", "A", "A", "C", "C"]),
  },
];

export const workedResults: Readonly<Partial<Record<SheetId, readonly WorkedResult[]>>> = {
  selectionMatrix,
  criteriaWeights,
  scorecard,
  accountHealth,
  marginReview,
  history,
};
