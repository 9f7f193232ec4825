import { knowledge } from "./knowledge";
import { pane } from "./pane";
import { sheets } from "./sheets";

export const en = { ...knowledge, ...pane, ...sheets };
