import type { everySheet as source } from "../../en/sheets/everySheet";
import type { Texts } from "../../Texts";

export const everySheet: Texts<typeof source> = {
  languageCode: "de",
  dateFormat: "dd.mm.yyyy",
  footerPage: "Seite {page} von {pages}",
  legendInput: "Ihre Eingaben",
  legendFormula: "Berechnet",
  chartFigures: "Was das Diagramm zeigt",
};
