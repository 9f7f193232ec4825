import type { Messages } from "..";
import { columnWords } from "./columnWords";
import { keyResultAreas } from "./keyResultAreas";
import { knowledge } from "./knowledge";
import { ownRows } from "./ownRows";
import { paneTexts } from "./paneTexts";
import { sheets } from "./sheets";
import { check } from "./views/check";
import { explain } from "./views/explain";
import { functions } from "./views/functions";
import { importAccounts } from "./views/importAccounts";
import { settings } from "./views/settings";
import { review } from "./views/review";
import { share } from "./views/share";
import { testExcel } from "./views/testExcel";
import { thisSheet } from "./views/thisSheet";
import { welcome } from "./views/welcome";

/*
 * One German word for one thing, everywhere:
 *   key account  Schlüsselkunde            account      Kunde
 *   score        Punktzahl                 rank         Rang
 *   tier         Stufe                     coverage     Abdeckung
 *   criterion    Kriterium                 weight       Gewicht
 *   health       Gesundheit                component    Bestandteil
 *   gate         Schranke (sie fällt)      cap          Deckel
 *   red flag     Warnzeichen               evidence     Beleg
 *   target       Ziel                      attained     Erreicht
 *   owner        Zuständig                 due          Fällig
 *   action       Maßnahme                  champion     Fürsprecher
 *   review       Review (the event), Durchsicht (of a plan), Beurteilung (of a person)
 *   workbook     Mappe                     pane         Bereich
 *   to mend      berichtigen               to record    festhalten
 * What functions read as a word of theirs stays as it is (n/a, up, down, plan, average, yes, no), KPI and KRA too.
 */
export const de: Messages = {
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
