import { countAccounts } from "./countAccounts";
import { MOST_ACCOUNTS_WITH_OWN_FORMULAS } from "./limits";
import type { MatrixOptions } from "./MatrixOptions";

/** What the parts of the matrix need to know of the options. */
export interface MatrixShape {
  readonly options: MatrixOptions;
  /** Key of each criterion's column. */
  readonly criterionColumns: readonly string[];
  /** From the first criterion to the last one. */
  readonly criteria: string;
  readonly accounts: number;
  /** True: one formula per result beside the table, since nothing can spill inside one. */
  readonly spilled: boolean;
}

export function matrixShape(options: MatrixOptions): MatrixShape {
  const criterionColumns = options.criteria.map((_, i) => `criterion${i + 1}`);
  const accounts = countAccounts(options.accounts);
  return {
    options,
    criterionColumns,
    criteria: `criterion1:criterion${options.criteria.length}`,
    accounts,
    // Excel's own functions stay in the table whatever its size: old Excels and LibreOffice know no spilling.
    spilled: options.formulas === "kam" && accounts > MOST_ACCOUNTS_WITH_OWN_FORMULAS,
  };
}
