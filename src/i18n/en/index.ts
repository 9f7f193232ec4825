import { columnWords } from "./columnWords";
import { keyResultAreas } from "./keyResultAreas";
import { knowledge } from "./knowledge";
import { ownRows } from "./ownRows";
import { paneTexts } from "./paneTexts";
import { sheets } from "./sheets";
import { check } from "./views/check";
import { thisSheet } from "./views/thisSheet";

export const en = {
  ...paneTexts,
  ...knowledge,
  ...keyResultAreas,
  ...sheets,
  ...columnWords,
  ...ownRows,
  ...check,
  ...thisSheet,
};
