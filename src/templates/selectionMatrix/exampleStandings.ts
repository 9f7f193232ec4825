import type { MessageKey } from "../../i18n";
import { exampleHealth } from "../accountHealth/exampleHealth";
import { exampleHistory } from "../history/exampleHistory";
import { exampleAccounts } from "./exampleAccounts";

/** 20 November 2026, a day the example looks back from. */
export const EXAMPLE_DAY = 46_346;

/** What is known of an account of the example before this review, beside its scores. */
export interface ExampleStanding {
  readonly revenue: number;
  /** At the review before; null where it had none. */
  readonly status: MessageKey | null;
  readonly reviewsBelow: number | null;
  /** It earns nothing after all cost to serve it. */
  readonly failsGate: boolean;
}

const LOSING_MONEY: ReadonlySet<string> = new Set(["Orchard Insurance", "Pinehurst Council"]);

/** In the order of the accounts: as account health, the history and the margin review know them. */
export const exampleStandings: readonly ExampleStanding[] = exampleAccounts.map(({ name }, i) => {
  const before = exampleHistory.findLast(({ account, date }) => account === name && date < EXAMPLE_DAY);
  return {
    revenue: exampleHealth[i]?.revenue ?? 0,
    status: before?.status ?? null,
    reviewsBelow: before?.status === "matrixStatusWatch" ? 1 : null,
    failsGate: LOSING_MONEY.has(name),
  };
});
