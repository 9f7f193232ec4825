import { defaultMatrixOptions } from "../../../src/app/defaultMatrixOptions";
import { coverage, rank, score, tier } from "../../../src/functions/scoring";
import { messagesFor } from "../../messagesFor";
import { addressesIn } from "../../host/survival/addressesIn";
import { planSheet } from "../../../src/templates/planSheet";
import { selectionMatrix } from "../../../src/templates/selectionMatrix/selectionMatrix";
import { calculatedByIronCalc } from "../../engines/ironCalc";
import { withAddresses } from "../../engines/withAddresses";
import { BLANK, calledByExcel } from "../functions/calledByExcel";

const messages = messagesFor("en");
const plan = planSheet(selectionMatrix({ ...defaultMatrixOptions(messages), formulas: "plain" }), messages);
const FIRST_ROW = 15;
/** The cells of the first chart's categories, then of the next. */
const CHART_NAMES = plan.steps.flatMap((step) => (step.kind === "chart" ? addressesIn(step.categories) : []));
const TIERS = [[1, "Low touch"], [4, "Standard"], [6, "Candidate"], [7.5, "Key account"]]; // prettier-ignore

type Score = number | string | null;

interface Case {
  readonly weights: readonly number[];
  readonly leastCoverage: number;
  readonly rows: readonly (readonly Score[])[];
}

/** The example, and rows that a person could make of it. */
const ROWS: Case["rows"] = [
  [9, 9, 7, 8, 9],
  [8, 9, 5, 9, 7],
  [9, 9, 7, 8, 9],
  ["n/a", "-", 7, 5, 8],
  [8, "seven", 6, 7, 9],
  [5, 8, 9, 8, "n/a"],
  [4, 7, 11, 10, 3],
  [null, null, null, null, null],
  [0, 4, 2, 6, 8],
  [7.5, 7.5, 7.5, 7.5, 7.5],
  [9, 3, 8, 5, 5],
  [3, 6, null, null, null],
];

const EXAMPLE: Case = { weights: [20, 30, 20, 15, 15], leastCoverage: 0.6, rows: ROWS };

/** Where a hair decides: 1e-9 still counts as nothing, 1e-8 does not. Of 0.1, 0.24, 0.1 and 0.56 the first two are 0.34 of the whole. */
const EDGES: Case = {
  weights: [0.1, 0.24, 0.1, 0.56, 0],
  leastCoverage: 0.34,
  rows: [
    [7.5, 7.5, 7.5, 7.5, 7.5],
    [7.4999999999, 7.4999999999, 7.4999999999, 7.4999999999, null],
    [7.49999999, 7.49999999, 7.49999999, 7.49999999, null],
    [8, 7, null, null, 10],
    [8, null, 7, null, 10],
    [5.9999999995, 5.9999999995, 5.9999999995, 5.9999999995, null],
    [6.0000000004, 6.0000000004, 6.0000000004, 6.0000000004, null],
    [1, 1, 1, 1, 1],
    [10, 10, 10, 10, 10],
    [null, null, null, null, 9],
  ],
};

/** What our functions answer for the same rows, as the sheet's KAM formulas put it. */
function byKam({ weights, leastCoverage, rows }: Case) {
  const blanks = rows.map((row) => row.map((cell) => cell ?? BLANK));
  const calm = (result: unknown) =>
    String(result).startsWith("#N/A") ? "" : String(result).startsWith("#VALUE!") ? "#VALUE!" : result;
  const column = (result: unknown) => (result as unknown[][]).map(([each]) => calm(each));
  const scores = column(calledByExcel(score, [blanks, [weights], "skip", 1, 10, leastCoverage]));
  const coverages = column(calledByExcel(coverage, [blanks, [weights], 1, 10]));
  const figures = scores.filter((each) => typeof each === "number").map((each) => [each]);
  const ofScore = (each: unknown, fn: typeof rank, argument: unknown) =>
    each === "#VALUE!" ? each : (calledByExcel(fn, [[[each]], argument]) as unknown[][])[0]?.[0];
  return {
    H: scores,
    I: coverages,
    J: scores.map((each) => ofScore(each, rank, figures)),
    K: scores.map((each, i) => (each === "" && Number(coverages[i]) > 0 ? "Incomplete" : ofScore(each, tier, TIERS))),
  };
}

/** The plan's cells with other scores, and beside each result what it differs by from ours, in units of 1e-15. */
function inputs(given: Case): Record<string, string> {
  const cells = withAddresses(plan);
  const rows = Array.from({ length: ROWS.length }, (_, i) => given.rows[i] ?? []);
  rows.forEach((row, i) =>
    Array.from("CDEFG").forEach((letter, j) => {
      const cell = row[j] ?? null;
      if (cell === null) Reflect.deleteProperty(cells, `${letter}${FIRST_ROW + i}`);
      else cells[`${letter}${FIRST_ROW + i}`] = String(cell);
    }),
  );
  given.weights.forEach((weight, j) => (cells[`${"CDEFG"[j] ?? ""}12`] = String(weight)));
  cells["K9"] = String(given.leastCoverage);
  const differences = Object.entries(byKam(given)).flatMap(([column, results]) =>
    results.flatMap((result, i): [string, string][] =>
      typeof result === "number"
        ? [[`A${column}${FIRST_ROW + i}`, `=ABS(${column}${FIRST_ROW + i}-${String(result)})*1E15`]]
        : [],
    ),
  );
  return { ...cells, ...Object.fromEntries(differences) };
}

describe.each([
  ["the example", EXAMPLE],
  ["the edges", EDGES],
])("plain Excel's formulas, computed by IronCalc for %s", (_name, given) => {
  const calculated = calculatedByIronCalc(inputs(given));

  it.each(["H", "I", "J", "K"] as const)("agree with our functions in column %s, to 1e-12", (column) => {
    const differing = byKam(given)[column].flatMap((result, i) => {
      const address = `${column}${FIRST_ROW + i}`;
      const agrees =
        typeof result === "number" ? Number(calculated[`A${address}`]) <= 1000 : calculated[address] === result;
      return agrees
        ? []
        : [{ address, ours: result, plain: calculated[address], difference: calculated[`A${address}`] }];
    });
    expect(differing).toEqual([]);
  });
});

describe("plain Excel's formulas, computed by IronCalc", () => {
  const calculated = calculatedByIronCalc(inputs(EXAMPLE));

  it("count a hair below a bound or below the least coverage as nothing", () => {
    const edges = calculatedByIronCalc(inputs(EDGES));
    const column = (letter: string) => EDGES.rows.map((_, i) => edges[`${letter}${FIRST_ROW + i}`]);
    expect(column("K")).toEqual([
      "Key account", "Key account", "Candidate", "Candidate", "Incomplete", "Candidate", "Candidate", "Low touch", "Key account", "",
    ]); // prettier-ignore
    expect(column("J")).toEqual(["2", "2", "4", "5", "", "6", "6", "8", "1", ""]);
  });

  it("rank good rows although others are in error, and share a rank where scores are equal", () => {
    // 8.45 twice; 7.7; 7.529; 7.5 and so on: rows 5 and 7 are in error, 8 is empty, 12 has too little.
    expect(Array.from({ length: 12 }, (_, i) => calculated[`J${FIRST_ROW + i}`])).toEqual([
      "1", "3", "1", "", "#VALUE!", "4", "#VALUE!", "", "7", "5", "6", "",
    ]); // prettier-ignore
  });

  // Accounts of one rank are in order in the tests of the document and of LibreOffice: IronCalc knows no INDEX(…):INDEX(…).
  it("put the accounts in the order of the chart", () => {
    const third = [9, 9, 7, 8, 8]; // 8.3
    const untied = calculatedByIronCalc(inputs({ ...EXAMPLE, rows: ROWS.with(2, third) }));
    expect(CHART_NAMES.slice(0, 8).map((address) => untied[address])).toEqual([
      "Norvik Foods", "Castellan Pharma", "Albion Rail", "Bluewater Energy", "Sable Retail Group", "Fenwick Labs", "Lindqvist Steel", "",
    ]); // prettier-ignore
  });
});
