import type { ProductChange, ProductPeriod } from "../../domain/margin/priceVolumeMix";

/** One figure per product; where there are no costs at all, none. */
interface PeriodColumns {
  readonly sales: readonly number[];
  readonly units: readonly number[];
  readonly cost: readonly number[];
}

/** Products in two periods, each made when it is asked for: of a long list, none is kept. */
export class Products {
  constructor(
    private readonly before: PeriodColumns,
    private readonly after: PeriodColumns,
  ) {}

  forEach(read: (product: ProductChange) => void): void {
    for (let product = 0; product < this.before.sales.length; product++) read(this.at(product));
  }

  map<Result>(read: (product: ProductChange) => Result): Result[] {
    return this.before.sales.map((_, product) => read(this.at(product)));
  }

  private at(product: number): ProductChange {
    return { before: periodAt(this.before, product), after: periodAt(this.after, product) };
  }
}

function periodAt({ sales, units, cost }: PeriodColumns, product: number): ProductPeriod {
  return { sales: sales[product] ?? 0, units: units[product] ?? 0, cost: cost[product] ?? 0 };
}
