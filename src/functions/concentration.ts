import { abcClasses } from "../domain/concentration/abcClasses";
import { herfindahlIndex } from "../domain/concentration/herfindahlIndex";
import { topShare as topShareOf } from "../domain/concentration/topShare";
import { whaleCurve as whaleCurveOf } from "../domain/concentration/whaleCurve";
import { inExcel } from "./excelErrors";
import { inOneCell } from "./inOneCell";
import { inShapeOf } from "./inShapeOf";
import { amountIn } from "./readers/amountIn";
import { readEachCell } from "./readers/CellRange";
import { numberIn } from "./readers/numberIn";
import { readFraction, readWhole } from "./readers/options";
import { readRevenues } from "./readers/readAmounts";
import { readVector } from "./readers/readVector";

/**
 * Herfindahl-Hirschman index: how much of your revenue hangs on few customers. At 2,500 it is as if four equal ones brought it all.
 * @customfunction HHI
 * @param {any[][]} revenues Revenue per customer, zero or more, in a range of any shape.
 * @returns {any[][]} From near 0 (many small customers) to 10,000 (a single one).
 */
export function hhi(revenues: any[][]): any[][] {
  return inOneCell(() => herfindahlIndex(readRevenues(revenues)));
}

/**
 * Share of your revenue that comes from the largest customers.
 * @customfunction TOPSHARE
 * @param {any[][]} revenues Revenue per customer, zero or more, in a range of any shape.
 * @param {number} [k] How many of the largest customers. 1 if left out.
 * @returns {any[][]} A fraction from 0 to 1.
 */
export function topShare(revenues: any[][], k?: number): any[][] {
  return inOneCell(() => topShareOf(readRevenues(revenues), readWhole("k", k, 1)));
}

/**
 * ABC class of each customer: A for the few who bring most of your revenue, B for the next, C for the many who bring little.
 * @customfunction ABC
 * @param {any[][]} revenues Revenue per customer, zero or more.
 * @param {number} [a] Fraction of the revenue up to which customers are A, the one who crosses it included. 0.8 if left out.
 * @param {number} [b] Fraction up to which they are B, likewise. 0.95 if left out.
 * @returns {any[][]} A, B or C in the shape of the revenues, or empty text where there is none. Equal revenues have one class.
 */
export function abc(revenues: any[][], a?: number, b?: number): any[][] {
  return inExcel(() => {
    const known = readRevenues(revenues);
    const classes = abcClasses(known, readFraction("a", a, 0.8), readFraction("b", b, 0.95)).values();
    return readEachCell("revenues", revenues, (cell) => (amountIn(cell) === null ? "" : (classes.next().value ?? "")));
  });
}

/**
 * Whale curve: the share of all profit made by your most profitable customer, the best two, the best three and so on.
 * @customfunction WHALECURVE
 * @param {any[][]} profits Profit per customer, losses below 0, in a column or a row.
 * @returns {any[][]} As many fractions, the most profitable customer first. Above 1: some lose again what others earn.
 */
export function whaleCurve(profits: any[][]): any[][] {
  return inExcel(() => {
    const cells = readVector("profits", profits).map((cell) => numberIn(cell));
    const curve = whaleCurveOf(cells.filter((profit) => profit !== null));
    return inShapeOf(
      profits,
      cells.map((_, i) => curve[i] ?? ""),
    );
  });
}
