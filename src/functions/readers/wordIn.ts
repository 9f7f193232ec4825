import type { Cell } from "./Cell";
import { labelIn } from "./labelIn";
import { readWord } from "./options";

/** One of the words that are known, in any case; null where there is none. */
export function wordIn<Word extends string>(cell: Cell, known: readonly [Word, ...(readonly Word[])]): Word | null {
  const word = String(labelIn(cell));
  return word === "" ? null : readWord(cell.place, word, known);
}
