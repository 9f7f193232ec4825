import type { PeriodSales } from "../../../../src/domain/margin/priceVolumeMix";

/** What was sold of one product in one period. */
export interface ProductPeriod {
  readonly sales: number;
  readonly units: number;
  readonly cost: number;
}

/** One product in two periods. */
export interface ProductChange {
  readonly before: ProductPeriod;
  readonly after: ProductPeriod;
}

/** Products one after the other, as the columns in which the mathematics takes them. */
export function columnsOf(products: readonly ProductChange[]): { before: PeriodSales; after: PeriodSales } {
  const columns = (periods: readonly ProductPeriod[]): PeriodSales => ({
    sales: periods.map(({ sales }) => sales),
    units: periods.map(({ units }) => units),
    cost: periods.map(({ cost }) => cost),
  });
  return { before: columns(products.map(({ before }) => before)), after: columns(products.map(({ after }) => after)) };
}
