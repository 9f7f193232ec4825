import { areaKey, type CellArea } from "../CellArea";
import { changeToFormula } from "../changeTo";
import type { CheckContext } from "../CheckContext";
import { placed } from "../placed";
import type { Problem } from "../Problem";
import type { ScoreFormula } from "../Roles";

/** Accounts of one list whose score is made of other criteria, or with other weights, than that of most. */
export function criteriaDiffer({ book, roles }: CheckContext): Problem[] {
  const lists = new Map<string, ScoreFormula[]>();
  for (const each of roles.scoreFormulas) {
    const key = `${each.at.sheetId} ${each.at.left}`;
    const list = lists.get(key);
    if (list) list.push(each);
    else lists.set(key, [each]);
  }
  return [...lists.values()].flatMap((list) => {
    const usual = mostOf(list);
    const model = list.find((each) => basis(each) === usual);
    if (usual === undefined || !model) return [];
    return list
      .filter((each) => basis(each) !== usual)
      .flatMap(({ at, scores }): Problem[] => {
        const sheet = book.sheet(at.sheetId);
        const formula = sheet?.formula(model.at.top, model.at.left);
        if (!sheet || formula === undefined) return [];
        return [
          {
            kind: "criteriaDiffer",
            severity: "mend",
            place: placed(at),
            facts: {
              account: sheet.label(at.top, at.left),
              criteria: scores.right - scores.left + 1,
              usual: model.scores.right - model.scores.left + 1,
            },
            fix: changeToFormula(sheet, at.top, at.left, formula),
          },
        ];
      });
  });
}

/** Which columns and which weights: the same for every account of a list. */
function basis({ scores, weights }: ScoreFormula): string {
  const columns: CellArea = { ...scores, top: 0, bottom: 0 };
  return `${areaKey(columns)} ${weights ? areaKey(weights) : ""}`;
}

function mostOf(list: readonly ScoreFormula[]): string | undefined {
  const counts = new Map<string, number>();
  for (const key of list.map(basis)) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [key, count] of counts) if (count >= 2 && count > list.length / 2) return key;
  return undefined;
}
