import { DomainError } from "../DomainError";

/** What was sold in one period: in each column one figure per product. */
export interface PeriodSales {
  /** In money. */
  readonly sales: readonly number[];
  /** Zero or more. */
  readonly units: readonly number[];
  /** In money, of all units together. Nothing at all to explain sales instead of margin. */
  readonly cost: readonly number[];
}

/** Why sales, or margin, changed: amounts of money that add up to the change. */
export interface ChangeEffects {
  /** Units sold now, at the difference of their prices. */
  readonly price: number;
  /** More or less sold altogether, at the old mix. */
  readonly volume: number;
  /** More of the better products, or of the worse ones, in the same total. */
  readonly mix: number;
  /** Units sold now, at the difference of their costs. */
  readonly cost: number;
  /** Products that were not sold before. */
  readonly gained: number;
  /** Products that are not sold any more. */
  readonly lost: number;
}

/**
 * How mix is spread over the products. The totals are the same.
 *
 * - "plan": a unit too many counts with its own margin: every product above its old share gains
 * - "average": it counts with its margin above the average: only more of a better product gains
 */
export type MixVariant = "plan" | "average";

/**
 * Price, volume and mix: why the sales of a range of products changed, or their margin where costs are given.
 *
 *     price  = (p1 - p0) * q1                      p: sales per unit, m: margin per unit, q: units; 0 before, 1 after
 *     volume = (q* - q0) * m0                      q* = q0 * sum(q1) / sum(q0): what would be sold now at the old mix
 *     mix    = (q1 - q*) * m0                      "average": (q1 - q*) * (m0 - average m0); volume takes the rest
 *     cost   = -(c1 - c0) * q1                     c: cost per unit
 *
 * Products without units in one of the periods have no price to compare: all they bring or take is gained or lost, and they
 * do not count in the mix. The six effects add up to the change, per product and in total.
 *
 * @param before products with units wherever they have sales or cost
 * @param after the same products, in the same order
 * @param variant how mix is spread over the products
 * @returns what explains one of them, by its place from 0; nothing but zeros for a product that was never sold
 * @throws DomainError lengthMismatch: not the same products in both periods
 * @throws DomainError outOfRange: negative units, sales or cost without units
 * @example
 * priceVolumeMix({ sales: [100], units: [10], cost: [] }, { sales: [240], units: [20], cost: [] })(0).price; // => 40
 * priceVolumeMix({ sales: [100], units: [10], cost: [] }, { sales: [240], units: [20], cost: [] })(0).volume; // => 100
 * @see Drury, Management and Cost Accounting, on sales mix and sales quantity variances
 */
export function priceVolumeMix(
  before: PeriodSales,
  after: PeriodSales,
  variant: MixVariant = "plan",
): (product: number) => ChangeEffects {
  refuseOtherProducts(before, after);
  const continuing = continuingTotals(before, after);
  const growth = continuing.unitsAfter / continuing.unitsBefore;
  const spread = variant === "average" ? continuing.marginBefore / continuing.unitsBefore : 0;

  return (product) => {
    const salesBefore = before.sales[product] ?? 0;
    const salesAfter = after.sales[product] ?? 0;
    const unitsBefore = before.units[product] ?? 0;
    const unitsAfter = after.units[product] ?? 0;
    const costBefore = before.cost[product] ?? 0;
    const costAfter = after.cost[product] ?? 0;
    if (unitsBefore === 0) return { ...NOTHING, gained: salesAfter - costAfter };
    if (unitsAfter === 0) return { ...NOTHING, lost: costBefore - salesBefore };
    const marginBefore = (salesBefore - costBefore) / unitsBefore;
    const atOldMix = unitsBefore * growth;
    return {
      price: salesAfter - (salesBefore / unitsBefore) * unitsAfter,
      volume: (atOldMix - unitsBefore) * marginBefore + (unitsAfter - atOldMix) * spread,
      mix: (unitsAfter - atOldMix) * (marginBefore - spread),
      cost: (costBefore / unitsBefore) * unitsAfter - costAfter,
      gained: 0,
      lost: 0,
    };
  };
}

const NOTHING: ChangeEffects = { price: 0, volume: 0, mix: 0, cost: 0, gained: 0, lost: 0 };

function refuseOtherProducts(before: PeriodSales, after: PeriodSales): void {
  const count = before.sales.length;
  const columns = [
    before.units,
    after.sales,
    after.units,
    ...[before.cost, after.cost].filter(({ length }) => length > 0),
  ];
  if (columns.some(({ length }) => length !== count))
    throw new DomainError("lengthMismatch", "needs the same products in both periods");
}

/** Of the products that were sold in both periods. */
function continuingTotals(before: PeriodSales, after: PeriodSales) {
  let unitsBefore = 0;
  let unitsAfter = 0;
  let marginBefore = 0;
  for (let product = 0; product < before.sales.length; product++) {
    refuseOdd(before, product);
    refuseOdd(after, product);
    const unitsThen = before.units[product] ?? 0;
    const unitsNow = after.units[product] ?? 0;
    if (unitsThen === 0 || unitsNow === 0) continue;
    unitsBefore += unitsThen;
    unitsAfter += unitsNow;
    marginBefore += (before.sales[product] ?? 0) - (before.cost[product] ?? 0);
  }
  return { unitsBefore, unitsAfter, marginBefore };
}

function refuseOdd({ sales, units, cost }: PeriodSales, product: number): void {
  const count = units[product] ?? 0;
  if (count > 0) return;
  const place = `product ${product + 1}`;
  if (count !== 0) throw new DomainError("outOfRange", `${place} has ${count} units, less than none`);
  if ((sales[product] ?? 0) !== 0) throw new DomainError("outOfRange", `${place} has sales but no units`);
  if ((cost[product] ?? 0) !== 0) throw new DomainError("outOfRange", `${place} has a cost but no units`);
}
