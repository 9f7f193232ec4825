import { columnWords } from "./columnWords";
import { keyResultAreas } from "./keyResultAreas";
import { knowledge } from "./knowledge";
import { ownRows } from "./ownRows";
import { paneTexts } from "./paneTexts";
import { sheets } from "./sheets";
import { settings } from "./views/settings";
import { testExcel } from "./views/testExcel";
import { thisSheet } from "./views/thisSheet";
import { welcome } from "./views/welcome";
import { explain } from "./views/explain";
import { check } from "./views/check";
import { functions } from "./views/functions";
import { importAccounts } from "./views/importAccounts";
import { review } from "./views/review";
import { share } from "./views/share";

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
  ...settings,
  ...testExcel,
  ...welcome,
  ...share,
  ...review,
  ...functions,
  ...importAccounts,
};
