import { type BridgeStep, bridgeSteps } from "../domain/margin/bridgeSteps";
import { marginRate } from "../domain/margin/marginRate";
import { pocketPrice as pocketPriceOf } from "../domain/margin/pocketPrice";
import { type ChangeEffects, priceVolumeMix } from "../domain/margin/priceVolumeMix";
import { redFlags as redFlagsOf } from "../domain/margin/redFlags";
import { inExcel } from "./excelErrors";
import { finite } from "./finite";
import { headed } from "./headed";
import { perEach, perRow } from "./perRow";
import { amountIn } from "./readers/amountIn";
import { numberIn } from "./readers/numberIn";
import { isLeftOut, MIX, readNumber, readWord } from "./readers/options";
import { readAmounts } from "./readers/readAmounts";
import { readFlagRules } from "./readers/readFlagRules";
import { readFramedLabels } from "./readers/readLabels";
import { readMetrics } from "./readers/readMetrics";
import { readPairs } from "./readers/readPairs";
import { discountIn, readPrices } from "./readers/readPrices";
import { readProducts } from "./readers/readProducts";

/**
 * Margin as a fraction of revenue: gross margin with the cost of goods, contribution margin with all variable cost.
 * @customfunction MARGIN
 * @param {any[][]} revenue Revenue: one cell or many. For blank cells pass "" as in IF(A2="","",A2).
 * @param {any[][]} cost Cost, in the shape of the revenue. For blank cells pass "" as well.
 * @returns {any[][]} One fraction per revenue, or empty text where revenue or cost is blank.
 */
export function margin(revenue: any[][], cost: any[][]): any[][] {
  return inExcel(() =>
    perEach(readPairs("revenue", revenue, "cost", cost), ([sold, spent]) => {
      const sales = amountIn(sold);
      const expense = numberIn(spent);
      return sales === null || expense === null ? "" : marginRate(sales, expense);
    }),
  );
}

/**
 * Pocket price: what is left of the list price after all discounts, each taken off what the one before left.
 * @customfunction POCKETPRICE
 * @param {any[][]} list List prices, in a column or a row.
 * @param {any[][]} discounts Discounts as fractions: one row per price, one column per discount. Blank is none.
 * @param {any[][]} [costToServe] Cost to serve per unit, one per price, taken off last. None if left out.
 * @returns {any[][]} One pocket price per list price, or empty text where that is blank.
 */
export function pocketPrice(list: any[][], discounts: any[][], costToServe?: any[][]): any[][] {
  return inExcel(() => {
    const prices = readPrices(list, discounts, costToServe);
    return perEach(prices, ({ price, discounts: off, costToServe: cost }) => {
      const listPrice = amountIn(price);
      const toServe = cost === null ? null : amountIn(cost);
      return listPrice === null ? "" : pocketPriceOf(listPrice, off.map(discountIn), toServe ?? 0);
    });
  });
}

/**
 * Price, volume and mix: why sales changed from one period to the next, or margin where costs are given, in money per product.
 * @customfunction PVM
 * @param {any[][]} sales0 Sales of each product before, in a column or a row. Blank is none.
 * @param {any[][]} units0 Units of each product before.
 * @param {any[][]} sales1 Sales of each product now.
 * @param {any[][]} units1 Units of each product now.
 * @param {any[][]} [cost0] Cost of the units sold before. With both costs, the change in margin is explained.
 * @param {any[][]} [cost1] Cost of the units sold now.
 * @param {string} [mix] How mix is spread over products: "plan" by the margin of each (the default), "average" by its margin above the average. The total is the same.
 * @param {any[][]} [products] Names of the products, with or without one for the total. If given, they are the first column of the result.
 * @returns {any[][]} One row per product and one for the total: price, volume, mix, cost, new, lost. They add up to the change.
 */
export function pvm(
  sales0: any[][],
  units0: any[][],
  sales1: any[][],
  units1: any[][],
  cost0?: any[][],
  cost1?: any[][],
  mix?: string,
  products?: any[][],
): any[][] {
  return inExcel(() => {
    const { before, after } = readProducts({ sales0, units0, sales1, units1, cost0, cost1 });
    const effectsOf = priceVolumeMix(before, after, readWord("mix", mix, MIX));
    const totals = Array<number>(EFFECTS).fill(0);
    const rows: number[][] = [];
    for (let product = 0; product < before.sales.length; product++) {
      const effects = effectColumns(effectsOf(product));
      for (let i = 0; i < EFFECTS; i++) totals[i] = (totals[i] ?? 0) + finite(effects[i] ?? 0);
      rows.push(effects);
    }
    rows.push(totals.map(finite));
    if (isLeftOut(products)) return rows;
    const each = before.sales.map(() => "");
    return headed(readFramedLabels("products", products, { each, after: ["Total"] }), rows);
  });
}

/** Price, volume, mix, cost, new, lost. */
const EFFECTS = 6;

function effectColumns({ price, volume, mix, cost, gained, lost }: ChangeEffects): number[] {
  return [price, volume, mix, cost, gained, lost];
}

/**
 * Rows for a bridge chart from a first total to a last one, as stacked columns that are right where the bridge crosses zero.
 * @customfunction BRIDGE
 * @param {number} start The first total.
 * @param {any[][]} effects What each step adds or takes, in a column or a row. Blank is nothing.
 * @param {any[][]} [labels] Names of the steps, with or without one for the first total and one for the last.
 * @returns {any[][]} First total, steps, last total: label, base above and below zero, up above and below, down above and below, total.
 */
export function bridge(start: number, effects: any[][], labels?: any[][]): any[][] {
  return inExcel(() => {
    const steps = bridgeSteps(readNumber("start", start), readAmounts("effects", effects));
    const each = steps.slice(2).map((_, i) => `Step ${i + 1}`);
    const names = readFramedLabels("labels", labels, { before: ["Start"], each, after: ["End"] });
    return headed(
      names,
      steps.map((step) => stepColumns(step).map(finite)),
    );
  });
}

function stepColumns(step: BridgeStep): number[] {
  const { baseAbove, baseBelow, upAbove, upBelow, downAbove, downBelow, total } = step;
  return [baseAbove, baseBelow, upAbove, upBelow, downAbove, downBelow, total];
}

/**
 * Warning signs of each account: the texts of all rules that its figures break, joined by "; ".
 * @customfunction REDFLAGS
 * @param {any[][]} metrics Figures: one row per account. For blank ones pass "" as in IF(A2="","",A2): they break no rule.
 * @param {any[][]} rules Rules in four columns: number of the figure's column, operator (">", ">=", "<", "<=", "=" or "<>"), threshold, text.
 * @returns {any[][]} One text per row, empty where all is well.
 */
export function redFlags(metrics: any[][], rules: any[][]): any[][] {
  return inExcel(() => {
    const signs = readFlagRules(rules);
    return perRow(readMetrics(metrics, signs), (row) => redFlagsOf(row.map((cell) => numberIn(cell)), signs).join("; ")); // prettier-ignore
  });
}
