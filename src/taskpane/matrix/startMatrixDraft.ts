import type { LibraryCriterion } from "../../app/criterionLibrary";
import type { MatrixOptions } from "../../templates/selectionMatrix/MatrixOptions";
import type { MatrixDraft } from "./MatrixDraft";

const EMPTY_ROWS = "20";

/** The draft a user starts from: the whole library with the defaults chosen. Any other would weigh as little as the least of them. */
export function startMatrixDraft(
  library: readonly Pick<LibraryCriterion, "id" | "group" | "name">[],
  defaults: Pick<MatrixOptions, "criteria" | "accounts">,
): MatrixDraft {
  const chosen = new Map(defaults.criteria.map(({ id, weight }) => [id, String(weight)]));
  const least = String(Math.min(...defaults.criteria.map(({ weight }) => weight)));
  return {
    criteria: library.map(({ id, group, name }) => ({
      id,
      group,
      name,
      chosen: chosen.has(id),
      weight: chosen.get(id) ?? least,
    })),
    accounts: defaults.accounts.kind,
    rows: defaults.accounts.kind === "empty" ? String(defaults.accounts.rows) : EMPTY_ROWS,
    selection: null,
    choices: {},
  };
}
