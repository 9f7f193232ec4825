import { failures } from "./failures";
import { keyResultAreas } from "./keyResultAreas";
import { knowledge } from "./knowledge";
import { pane } from "./pane";
import { sheets } from "./sheets";

export const en = { ...failures, ...keyResultAreas, ...knowledge, ...pane, ...sheets };
