import { columnWords } from "./columnWords";
import { keyResultAreas } from "./keyResultAreas";
import { knowledge } from "./knowledge";
import { ownRows } from "./ownRows";
import { paneTexts } from "./paneTexts";
import { sheets } from "./sheets";
import { check } from "./views/check";
import { explain } from "./views/explain";
import { thisSheet } from "./views/thisSheet";

export const en = {
  ...paneTexts,
  ...knowledge,
  ...keyResultAreas,
  ...sheets,
  ...columnWords,
  ...ownRows,
  ...check,
  ...explain,
  ...thisSheet,
};
