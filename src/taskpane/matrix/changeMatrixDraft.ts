import { changeAccountsDraft } from "./changeAccountsDraft";
import type { DraftCriterion, MatrixDraft, MatrixDraftAction } from "./MatrixDraft";
import { numberText } from "./numberText";

/** The draft after one thing the user did. */
export function changeMatrixDraft(draft: MatrixDraft, action: MatrixDraftAction): MatrixDraft {
  switch (action.kind) {
    case "toggle":
      return changeCriterion(draft, action.id, ({ chosen }) => ({ chosen: !chosen }));
    case "weigh":
      return changeCriterion(draft, action.id, () => ({ weight: action.weight }));
    case "rename":
      return changeCriterion(draft, action.id, () => ({ name: action.name }));
    case "addOwn":
      return { ...draft, criteria: [...draft.criteria, ownCriterion(draft.criteria)] };
    case "removeOwn":
      return { ...draft, criteria: draft.criteria.filter(({ id }) => id !== action.id) };
    case "takeCriteria":
      return { ...draft, criteria: criteriaTaken(draft.criteria, action) };
    case "chooseAccounts":
    case "setRows":
    case "setSelection":
      return { ...draft, ...changeAccountsDraft(draft, action) };
    case "decide":
      return { ...draft, choices: { ...draft.choices, ...action.choices } };
    case "protect":
      return { ...draft, protect: action.protect };
  }
}

function changeCriterion(
  draft: MatrixDraft,
  id: string,
  change: (criterion: DraftCriterion) => Partial<DraftCriterion>,
): MatrixDraft {
  const criteria = draft.criteria.map((each) => (each.id === id ? { ...each, ...change(each) } : each));
  return { ...draft, criteria };
}

/** Those that were taken are chosen, all others of the library are not; the user's own are those among them. */
function criteriaTaken(
  criteria: readonly DraftCriterion[],
  { criteria: taken, decimalSign }: Extract<MatrixDraftAction, { kind: "takeCriteria" }>,
): DraftCriterion[] {
  const written = (weight: number) => numberText(weight, decimalSign);
  const known = new Map(taken.flatMap(({ id, weight }) => (id === undefined ? [] : [[id, written(weight)]])));
  const own = taken.filter(({ id }) => id === undefined);
  return [
    ...criteria
      .filter(({ group }) => group !== "own")
      .map((each) => ({ ...each, chosen: known.has(each.id), weight: known.get(each.id) ?? each.weight })),
    ...own.map(({ name, weight }, i): DraftCriterion => ({
      id: `own${i + 1}`,
      group: "own",
      name,
      chosen: true,
      weight: written(weight),
    })),
  ];
}

/** A new one of the user's own, with an id no other has and the weight of the one before it. */
function ownCriterion(criteria: readonly DraftCriterion[]): DraftCriterion {
  const taken = new Set(criteria.map(({ id }) => id));
  let number = 1;
  while (taken.has(`own${number}`)) number += 1;
  const weight = criteria.findLast(({ chosen }) => chosen)?.weight ?? "1";
  return { id: `own${number}`, group: "own", name: "", chosen: true, weight };
}
