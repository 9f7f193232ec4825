import type { OptionFields } from "../templates/options/OptionField";
import { MOST_ACCOUNTS_TESTED } from "../templates/selectionMatrix/limits";
import { countAccounts } from "../templates/selectionMatrix/countAccounts";
import { matrixFields } from "../templates/selectionMatrix/matrixFields";
import type { MatrixOptions } from "../templates/selectionMatrix/MatrixOptions";

/** What there is to decide about a matrix of these criteria: only a criterion that is chosen can be scored by a figure. */
export function matrixChoices({ criteria }: Pick<MatrixOptions, "criteria">): OptionFields {
  const { sections, figures, formulas } = matrixFields;
  const items = figures.items.filter(({ value }) => criteria.some(({ id }) => id === value));
  return items.length === 0 ? { sections, formulas } : { sections, figures: { ...figures, items }, formulas };
}

/** How many accounts a section takes that is chosen, and left out since there are more; undefined where nothing is left out. */
export function robustnessLimit({ sections, accounts }: MatrixOptions): number | undefined {
  const isLeftOut = sections.includes("robustness") && countAccounts(accounts) > MOST_ACCOUNTS_TESTED;
  return isLeftOut ? MOST_ACCOUNTS_TESTED : undefined;
}
