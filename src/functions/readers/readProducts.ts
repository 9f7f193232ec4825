import type { PeriodSales } from "../../domain/margin/priceVolumeMix";
import { InputFault } from "./InputFault";
import { isLeftOut } from "./options";
import { readAmounts, readAmountsBeside } from "./readAmounts";

/** What was sold in two periods, as Excel sent it: ranges of one cell per product. */
export interface SentProducts {
  readonly sales0: unknown;
  readonly units0: unknown;
  readonly sales1: unknown;
  readonly units1: unknown;
  readonly cost0: unknown;
  readonly cost1: unknown;
}

/** Reads products in two periods. Without costs, they cost nothing. */
export function readProducts({ sales0, units0, sales1, units1, cost0, cost1 }: SentProducts): {
  readonly before: PeriodSales;
  readonly after: PeriodSales;
} {
  if (isLeftOut(cost0) !== isLeftOut(cost1))
    throw new InputFault(isLeftOut(cost0) ? "cost1 is given, but not cost0" : "cost0 is given, but not cost1");

  const beside = { argument: "sales0", sent: sales0 };
  const costs = (argument: string, sent: unknown) => (isLeftOut(sent) ? [] : readAmountsBeside(argument, sent, beside));
  return {
    before: {
      sales: readAmounts("sales0", sales0),
      units: readAmountsBeside("units0", units0, beside, 0),
      cost: costs("cost0", cost0),
    },
    after: {
      sales: readAmountsBeside("sales1", sales1, beside),
      units: readAmountsBeside("units1", units1, beside, 0),
      cost: costs("cost1", cost1),
    },
  };
}
