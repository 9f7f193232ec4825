import { healthComponents, healthGates, type HealthComponent, type HealthGate } from "../../knowledge/accountHealth";
import { MOST_ACCOUNTS_WITH_OWN_FORMULAS } from "../selectionMatrix/limits";
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
  /** True: one formula per result beside the table, since nothing can spill inside one. */
  readonly spilled: boolean;
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
  const accounts = countAccounts(options.accounts);
  return {
    options,
    components,
    gates,
    values: `value1:value${components.length}`,
    dates: `seen1:seen${components.length}`,
    fired: `gate1:gate${gates.length}`,
    accounts,
    // As the matrix does it: Excel's own functions stay in the table whatever its size.
    spilled: options.formulas === "kam" && accounts > MOST_ACCOUNTS_WITH_OWN_FORMULAS,
  };
}

/** A column of results. */
export type HealthResult = "health" | "coverage" | "status" | "trend" | "reason";

/** How formulas elsewhere on the sheet name a whole column of results, its header and accounts added later included. */
export function resultColumn({ spilled }: HealthShape, column: HealthResult): string {
  return spilled ? `{header:later.${column}}` : `{accounts[all ${column}]}`;
}

/** Results and what users entered, in the same rows: those of every account. */
export function inRows({ spilled }: HealthShape, column: HealthResult | "revenue"): string {
  return spilled ? `{account:later.${column}}` : `{accounts[${column}]}`;
}
