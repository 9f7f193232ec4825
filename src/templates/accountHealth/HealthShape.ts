import { healthComponents, healthGates, type HealthComponent, type HealthGate } from "../../knowledge/accountHealth";
import { countAccounts } from "../selectionMatrix/countAccounts";
import type { AccountHealthOptions } from "./accountHealthFields";

/** What the parts of the sheet need to know of the options. */
export interface HealthShape {
  readonly options: AccountHealthOptions;
  readonly components: readonly (HealthComponent & { readonly value: string; readonly seen: string })[];
  readonly gates: readonly (HealthGate & { readonly column: string })[];
  /** From the first column of its kind to the last. */
  readonly values: string;
  readonly dates: string;
  readonly fired: string;
  readonly accounts: number;
}

export function healthShape(options: AccountHealthOptions): HealthShape {
  const components = healthComponents
    .filter(({ id }) => options.components.includes(id))
    .map((component, i) => ({ ...component, value: `value${i + 1}`, seen: `seen${i + 1}` }));
  const gates = healthGates
    .filter(({ id }) => options.gates.includes(id))
    .map((gate, i) => ({ ...gate, column: `gate${i + 1}` }));
  return {
    options,
    components,
    gates,
    values: `value1:value${components.length}`,
    dates: `seen1:seen${components.length}`,
    fired: `gate1:gate${gates.length}`,
    accounts: countAccounts(options.accounts),
  };
}

/** Health of this many earlier reviews, for the trend. */
export const EARLIER_REVIEWS = 3;
