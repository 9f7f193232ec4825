import { sectionsOf } from "../../app/matrixChoices";
import type { MatrixOptions } from "../../templates/selectionMatrix/MatrixOptions";
import { accountsFrom } from "./accountsFrom";
import { numberFrom } from "./numberFrom";
import type { MatrixDraft } from "./MatrixDraft";

/** What a draft asks for. What cannot be read as a number arrives as NaN: the app says what is wrong with it. */
export function matrixOptionsFrom(draft: MatrixDraft): MatrixOptions {
  return {
    criteria: draft.criteria
      .filter(({ chosen }) => chosen)
      .map(({ id, name, weight }) => ({ id, name: name.trim(), weight: numberFrom(weight) })),
    accounts: accountsFrom(draft),
    ...draft.choices,
    sections: sectionsOf(draft.choices.sections, draft.choices.formulas),
  };
}
