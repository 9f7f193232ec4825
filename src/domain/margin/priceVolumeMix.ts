import { DomainError } from "../DomainError";

/** What was sold of one product in one period. */
export interface ProductPeriod {
  /** In money. */
  readonly sales: number;
  /** Zero or more. */
  readonly units: number;
  /** In money, of all units together. 0 to explain sales instead of margin. */
  readonly cost: number;
}

/** One product in two periods. */
export interface ProductChange {
  readonly before: ProductPeriod;
  readonly after: ProductPeriod;
}

/** Products one after the other: an array, or something else that has them. */
interface Products {
  forEach(read: (product: ProductChange) => void): void;
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
 * @param products all of them, each with units wherever it has sales or cost
 * @param variant how mix is spread over the products
 * @returns what explains one of them; nothing but zeros for a product that was never sold
 * @throws DomainError outOfRange: negative units, sales or cost without units
 * @example
 * [{ before: { sales: 100, units: 10, cost: 0 }, after: { sales: 240, units: 20, cost: 0 } }]
 *   .map((product) => priceVolumeMix([product])(product).price); // => [40]
 * [{ before: { sales: 100, units: 10, cost: 0 }, after: { sales: 240, units: 20, cost: 0 } }]
 *   .map((product) => priceVolumeMix([product])(product).volume); // => [100]
 * @see Drury, Management and Cost Accounting, on sales mix and sales quantity variances
 */
export function priceVolumeMix(
  products: Products,
  variant: MixVariant = "plan",
): (product: ProductChange) => ChangeEffects {
  const { unitsBefore, unitsAfter, marginBefore: wholeMargin } = continuingTotals(products);
  const growth = unitsAfter / unitsBefore;
  const spread = variant === "average" ? wholeMargin / unitsBefore : 0;

  return ({ before, after }) => {
    if (before.units === 0) return { ...NOTHING, gained: after.sales - after.cost };
    if (after.units === 0) return { ...NOTHING, lost: before.cost - before.sales };
    const marginBefore = (before.sales - before.cost) / before.units;
    const atOldMix = before.units * growth;
    return {
      ...NOTHING,
      price: after.sales - (before.sales / before.units) * after.units,
      volume: (atOldMix - before.units) * marginBefore + (after.units - atOldMix) * spread,
      mix: (after.units - atOldMix) * (marginBefore - spread),
      cost: (before.cost / before.units) * after.units - after.cost,
    };
  };
}

const NOTHING: ChangeEffects = { price: 0, volume: 0, mix: 0, cost: 0, gained: 0, lost: 0 };

/** Of the products that were sold in both periods. */
function continuingTotals(products: Products) {
  let [unitsBefore, unitsAfter, marginBefore, place] = [0, 0, 0, 0];
  products.forEach(({ before, after }) => {
    place++;
    refuseOdd(before, place);
    refuseOdd(after, place);
    if (before.units === 0 || after.units === 0) return;
    unitsBefore += before.units;
    unitsAfter += after.units;
    marginBefore += before.sales - before.cost;
  });
  return { unitsBefore, unitsAfter, marginBefore };
}

function refuseOdd({ sales, units, cost }: ProductPeriod, place: number): void {
  if (!(units >= 0)) throw new DomainError("outOfRange", `product ${place} has ${units} units, less than none`);
  if (units === 0 && sales !== 0) throw new DomainError("outOfRange", `product ${place} has sales but no units`);
  if (units === 0 && cost !== 0) throw new DomainError("outOfRange", `product ${place} has a cost but no units`);
}
