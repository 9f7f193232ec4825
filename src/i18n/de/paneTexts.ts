import type { paneTexts as source } from "../en/paneTexts";
import type { Texts } from "../Texts";
import { cards } from "./cards";
import { failures } from "./failures";
import { pane } from "./pane";

/** What the pane needs from its first moment on. */
export const paneTexts: Texts<typeof source> = { ...pane, ...failures, ...cards };
