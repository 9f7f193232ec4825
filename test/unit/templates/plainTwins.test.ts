import { defaultMatrixOptions } from "../../../src/app/defaultMatrixOptions";
import { coverage, rank, score, tier } from "../../../src/functions/scoring";
import { messagesFor } from "../../../src/i18n";
import { planSheet } from "../../../src/templates/planSheet";
import { selectionMatrix } from "../../../src/templates/selectionMatrix/selectionMatrix";
import { calculatedByIronCalc } from "../../engines/ironCalc";
import { withAddresses } from "../../engines/withAddresses";
import { BLANK, calledByExcel } from "../functions/calledByExcel";

const messages = messagesFor("en");
const plan = planSheet(selectionMatrix({ ...defaultMatrixOptions(messages), formulas: "plain" }), messages);
const FIRST_ROW = 15;
const WEIGHTS = [20, 30, 20, 15, 15];
const TIERS = [[1, "Low touch"], [4, "Standard"], [6, "Candidate"], [7.5, "Key account"]]; // prettier-ignore

type Score = number | string | null;

/** The example, and rows that a person could make of it. */
const ROWS: readonly (readonly Score[])[] = [
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

/** What our functions answer for the same rows, as the sheet's KAM formulas put it. */
function byKam() {
  const blanks = ROWS.map((row) => row.map((cell) => cell ?? BLANK));
  const calm = (result: unknown) =>
    String(result).startsWith("#N/A") ? "" : String(result).startsWith("#VALUE!") ? "#VALUE!" : result;
  const column = (result: unknown) => (result as unknown[][]).map(([each]) => calm(each));
  const scores = column(calledByExcel(score, [blanks, [WEIGHTS], "skip", 1, 10, 0.6]));
  const coverages = column(calledByExcel(coverage, [blanks, [WEIGHTS], 1, 10]));
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
function inputs(): Record<string, string> {
  const cells = withAddresses(plan);
  ROWS.forEach((row, i) =>
    row.forEach((cell, j) => {
      const address = `${"CDEFG"[j] ?? ""}${FIRST_ROW + i}`;
      if (cell === null) Reflect.deleteProperty(cells, address);
      else cells[address] = String(cell);
    }),
  );
  const differences = Object.entries(byKam()).flatMap(([column, results]) =>
    results.flatMap((result, i): [string, string][] =>
      typeof result === "number"
        ? [[`A${column}${FIRST_ROW + i}`, `=ABS(${column}${FIRST_ROW + i}-${String(result)})*1E15`]]
        : [],
    ),
  );
  return { ...cells, ...Object.fromEntries(differences) };
}

describe("plain Excel's formulas, computed by IronCalc", () => {
  const calculated = calculatedByIronCalc(inputs());

  it.each(["H", "I", "J", "K"] as const)("agree with our functions in column %s, to 1e-12", (column) => {
    const differing = byKam()[column].flatMap((result, i) => {
      const address = `${column}${FIRST_ROW + i}`;
      const agrees =
        typeof result === "number" ? Number(calculated[`A${address}`]) <= 1000 : calculated[address] === result;
      return agrees
        ? []
        : [{ address, ours: result, plain: calculated[address], difference: calculated[`A${address}`] }];
    });
    expect(differing).toEqual([]);
  });

  it("rank good rows although others are in error, and share a rank where scores are equal", () => {
    // 8.45 twice; 7.7; 7.529; 7.5 and so on: rows 5 and 7 are in error, 8 is empty, 12 has too little.
    expect(Array.from({ length: 12 }, (_, i) => calculated[`J${FIRST_ROW + i}`])).toEqual([
      "1", "3", "1", "", "#VALUE!", "4", "#VALUE!", "", "7", "5", "6", "",
    ]); // prettier-ignore
  });

  it("put the accounts in the order of the chart, those of one rank in the order of their rows", () => {
    expect(Array.from({ length: 8 }, (_, i) => calculated[`X${FIRST_ROW + i}`])).toEqual([
      "Norvik Foods", "Castellan Pharma", "Albion Rail", "Bluewater Energy", "Sable Retail Group", "Fenwick Labs", "Lindqvist Steel", "",
    ]); // prettier-ignore
  });
});
