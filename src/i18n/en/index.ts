import { keyResultAreas } from "./keyResultAreas";
import { knowledge } from "./knowledge";
import { paneTexts } from "./paneTexts";
import { sheets } from "./sheets";

export const en = { ...paneTexts, ...knowledge, ...keyResultAreas, ...sheets };
