import { healthComponents, healthGates, type HealthComponent, type HealthGate } from "../../knowledge/accountHealth";
import { countAccounts } from "../selectionMatrix/countAccounts";
import { broughtColumns } from "../options/broughtColumns";
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
  // A column of the user's own brings its component or gate along.
  const brought = new Set(broughtColumns(options.accounts));
  const components = healthComponents
    .filter(({ id }) => options.components.includes(id) || brought.has(id) || brought.has(`${id}Seen`))
    .map((component, i) => ({ ...component, value: `value${i + 1}`, seen: `seen${i + 1}` }));
  const gates = healthGates
    .filter(({ id }) => options.gates.includes(id) || brought.has(id))
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
