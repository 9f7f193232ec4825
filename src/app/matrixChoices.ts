import type { OptionFields } from "../templates/options/OptionField";
import { MOST_ACCOUNTS_TESTED } from "../templates/selectionMatrix/limits";
import { countAccounts } from "../templates/selectionMatrix/countAccounts";
import { matrixFields, type MatrixChoices } from "../templates/selectionMatrix/matrixFields";
import { isOwnCriterion, type MatrixOptions } from "../templates/selectionMatrix/MatrixOptions";

/** What there is to decide about a matrix: what plain Excel can calculate, and by a figure only criteria that are chosen. */
export function matrixChoices({ criteria, formulas: chosen }: MatrixOptions): OptionFields {
  const { sections, figures, formulas } = matrixFields;
  const offered = sections.items.filter(({ value }) => sectionsOf([value], chosen).length > 0);
  const own = criteria.filter((criterion) => isOwnCriterion(criterion) && criterion.name !== "");
  const items = [
    ...figures.items.filter(({ value }) => criteria.some(({ id }) => id === value)),
    ...own.map(({ id, name }) => ({ value: id, label: { typed: name }, hint: "matrixOwnFigureHint" as const })),
  ];
  return {
    sections: { ...sections, items: offered },
    ...(items.length > 0 && { figures: { ...figures, items } }),
    formulas,
  };
}

/** Plain Excel has no twin of thousands of weightings: a sheet without our functions does without that section. */
export function sectionsOf(
  chosen: MatrixChoices["sections"],
  formulas: MatrixChoices["formulas"],
): MatrixChoices["sections"] {
  return formulas === "plain" ? chosen.filter((section) => section !== "robustness") : chosen;
}

/** How many accounts a section takes that is chosen, and left out since there are more; undefined where nothing is left out. */
export function robustnessLimit({ sections, accounts }: MatrixOptions): number | undefined {
  const isLeftOut = sections.includes("robustness") && countAccounts(accounts) > MOST_ACCOUNTS_TESTED;
  return isLeftOut ? MOST_ACCOUNTS_TESTED : undefined;
}
