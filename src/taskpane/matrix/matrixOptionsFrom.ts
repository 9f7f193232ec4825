import { sectionsOf } from "../../app/matrixChoices";
import type { MatrixOptions } from "../../templates/selectionMatrix/MatrixOptions";
import type { MatrixChoices } from "../../templates/selectionMatrix/matrixFields";
import { accountsFrom } from "./accountsFrom";
import { numberFrom } from "./numberFrom";
import type { MatrixDraft } from "./MatrixDraft";

/**
 * What a draft asks for. What cannot be read as a number arrives as NaN: the app says what is wrong with it.
 *
 * @param beginning what holds where nothing is decided
 */
export function matrixOptionsFrom(draft: MatrixDraft, beginning: MatrixChoices): MatrixOptions {
  const choices = { ...beginning, ...draft.choices };
  return {
    criteria: draft.criteria
      .filter(({ chosen }) => chosen)
      .map(({ id, name, weight }) => ({ id, name: name.trim(), weight: numberFrom(weight) })),
    accounts: accountsFrom(draft),
    ...choices,
    sections: sectionsOf(choices.sections, choices.formulas),
  };
}
