import type { Messages } from "../i18n";
import { readNamedCells } from "../workbook/readNamedCells";
import { criterionLibrary } from "./criterionLibrary";
import { plainWords } from "./ownRows/plainWords";
import { Refusal } from "./Refusal";

/** A criterion with the weight that was found for it; `id` where the library knows it. */
export interface WeighedCriterion {
  readonly id: string | undefined;
  readonly name: string;
  /** In percent, to two decimals. */
  readonly weight: number;
}

/**
 * The criteria and weights that the sheet of criteria weights in this workbook has arrived at.
 *
 * They are carried over as numbers: a matrix that has been decided on does not change its order because somebody tries out
 * another comparison later.
 *
 * @param ending of the sheet's names, where there are several such sheets: "", "_2" …
 */
export async function readWeights(messages: Messages, ending = ""): Promise<WeighedCriterion[]> {
  const names = await readNamedCells(`kam_weights_criteria${ending}`, messages.weightsTitle);
  const weights = await readNamedCells(`kam_weights_chosen${ending}`, messages.weightsTitle);
  const library = new Map(criterionLibrary(messages).map(({ id, name }) => [plainWords(name), id]));
  const found = names.values.flatMap(([cell], i): WeighedCriterion[] => {
    const name = String(cell).trim();
    const weight = weights.values[i]?.[0];
    if (name === "" || typeof weight !== "number") return [];
    return [{ id: library.get(plainWords(name)), name, weight: Math.round(weight * 10_000) / 100 }];
  });
  if (found.every(({ weight }) => weight === 0)) throw new Refusal("optionsIncomplete", [messages.weightsNotYet]);
  return found;
}
