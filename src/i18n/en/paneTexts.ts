import { cards } from "./cards";
import { failures } from "./failures";
import { pane } from "./pane";

/** What the pane needs from its first moment on. */
export const paneTexts = { ...pane, ...failures, ...cards };
