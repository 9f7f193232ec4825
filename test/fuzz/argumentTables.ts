import { customerArguments } from "./customerArguments";
import type { FuzzRandom } from "./FuzzRandom";
import { planningArguments } from "./planningArguments";
import { selectionArguments } from "./selectionArguments";
import { weightingArguments } from "./weightingArguments";

/** Makes valid arguments for a function by its id. Null is an argument that is left out. */
export type ArgumentTable = Readonly<Record<string, (random: FuzzRandom) => readonly unknown[]>>;

/** One entry for every function there is: a test fails for one without. */
export const argumentTables: ArgumentTable = {
  ...selectionArguments,
  ...weightingArguments,
  ...customerArguments,
  ...planningArguments,
};
