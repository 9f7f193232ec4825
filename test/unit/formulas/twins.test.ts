/** Plain formulas of calls, held against results worked by hand. */
import { columnLetters } from "../../../src/templates/address";
import { calculatedByIronCalc } from "../../engines/ironCalc";
import { plainFormulas, shownByPlainExcel, type Columns } from "../../engines/plainExcel";

/** What IronCalc makes of the plain formulas of a call, one cell each. */
function byIronCalc(cells: Columns, call: string, rows: number, columns: number): string[][] {
  const formulas = plainFormulas(call, { rows, columns });
  const at = (row: number, column: number) => `${columnLetters(cells.length + 1 + column)}${row + 1}`;
  const typed = [
    ...cells.flatMap((column, j) => column.map((entered, i) => [`${columnLetters(j)}${i + 1}`, String(entered ?? "")])),
    ...formulas.flatMap((row, i) => row.map((formula, j) => [at(i, j), formula])),
  ];
  const shown = calculatedByIronCalc(Object.fromEntries(typed.filter(([, entered]) => entered !== "")) as Record<string, string>); // prettier-ignore
  return formulas.map((row, i) => row.map((_, j) => shown[at(i, j)] ?? ""));
}

describe("a plain formula", () => {
  it("scores each account of a list by its own row", () => {
    // (8*3 + 6*1) / 4 and (4*3 + 10*1) / 4
    expect(byIronCalc([[8, 4], [6, 10], [3], [1]], "=KAM.SCORE(A1:B2,C1:D1)", 2, 1)).toEqual([["7.5"], ["5.5"]]); // prettier-ignore
  });

  it("takes the discounts of a price from its own row, lying or turned", () => {
    const cells: Columns = [[400, 200], [0.5, 0.1], [0.25, 0], [30, 5]]; // prettier-ignore
    const two = { rows: 2, columns: 1 };
    expect(shownByPlainExcel(cells, "=KAM.POCKETPRICE(A1:A2,B1:C2,D1:D2)", two)).toEqual([[120], [175]]);
    const turned: Columns = [[400, 200], [0.5, 0.25], [0.1, 0]]; // prettier-ignore
    expect(shownByPlainExcel(turned, "=KAM.POCKETPRICE(A1:A2,TRANSPOSE(B1:C2))", two)).toEqual([[150], [180]]);
  });

  it("says why sales changed, per product and in total", () => {
    // The first sold 20 at 12 instead of 10 at 10: 20 * 2 of price, 10 * 10 of volume. The second is lost with its 50.
    const cells: Columns = [[100, 50], [10, 10], [240, null], [20, null]]; // prettier-ignore
    expect(byIronCalc(cells, "=KAM.PVM(A1:A2,B1:B2,C1:C2,D1:D2)", 3, 6)).toEqual([
      ["40", "100", "0", "0", "0", "0"],
      ["0", "0", "0", "0", "0", "-50"],
      ["40", "100", "0", "0", "0", "-50"],
    ]);
  });

  it("refuses sales without units, as the function does", () => {
    expect(byIronCalc([[100], [null], [240], [20]], "=KAM.PVM(A1:A1,B1:B1,C1:C1,D1:D1)", 2, 1)).toEqual([
      ["#VALUE!"],
      ["#VALUE!"],
    ]);
  });

  it("draws a bridge that crosses zero and comes back", () => {
    // From 100 down to -50, and up to 30. (IronCalc knows no range between two INDEX.)
    expect(shownByPlainExcel([[100], [-150, 80]], "=KAM.BRIDGE(A1,B1:B2)", { rows: 4, columns: 8 })).toEqual([
      ["Start", 0, 0, 0, 0, 0, 0, 100],
      ["Step 1", 0, 0, 0, 0, 100, -50, 0],
      ["Step 2", 0, 0, 30, -50, 0, 0, 0],
      ["End", 0, 0, 0, 0, 0, 0, 30],
    ]);
  });

  it("counts the periods until an investment has come back", () => {
    // 30 and 40 leave 30 of 100, which is 0.6 of the third period's 50.
    expect(shownByPlainExcel([[100], [30, 40, 50]], "=KAM.PAYBACK(A1,B1:B3)")).toEqual([[2.6]]);
    expect(shownByPlainExcel([[200], [30, 40, 50]], "=KAM.PAYBACK(A1,B1:B3)")).toEqual([["#N/A"]]);
  });

  it("tells which way a series goes, one bad period or not", () => {
    // Slopes -0.1, 0.05, 0.15, 0.167, 0.2 and 0.4: the middle is 0.158 of 6.15, which is 2.6 %.
    const series: Columns = [[6], [6.2], [6.1], [6.5]];
    expect(shownByPlainExcel(series, "=KAM.TREND(A1:D1)")).toEqual([["Rising"]]);
    expect(shownByPlainExcel(series, "=KAM.TREND(A1:D1,0.05)")).toEqual([["Flat"]]);
    expect(shownByPlainExcel([[9], [8], ["n/a"], [1]], "=KAM.TREND(A1:D1)")).toEqual([["Falling"]]);
    expect(shownByPlainExcel([[9], [8], ["bad"], [1]], "=KAM.TREND(A1:D1)")).toEqual([["#VALUE!"]]);
    expect(shownByPlainExcel([[9], [8], [null], [null]], "=KAM.TREND(A1:D1)")).toEqual([["#N/A"]]);
  });

  it("gives a tie for the last place to nobody, and keeps a key account on watch", () => {
    // Of two places one is kept by the account on watch; two ask for the other.
    const cells: Columns = [[8, 8, 5.5], ["Standard", null, "Key"]]; // prettier-ignore
    const statuses = (capacity: number) =>
      shownByPlainExcel(cells, `=KAM.STATUS(A1:A3,7,6,B1:B3,,2,${capacity})`, { rows: 3, columns: 1 }).flat();
    expect(statuses(2)).toEqual(["Candidate", "Candidate", "Watch"]);
    expect(statuses(3)).toEqual(["Key", "Key", "Watch"]);
  });
});
