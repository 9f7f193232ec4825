import { failures } from "./failures";
import { knowledge } from "./knowledge";
import { pane } from "./pane";
import { sheets } from "./sheets";

export const en = { ...failures, ...knowledge, ...pane, ...sheets };
