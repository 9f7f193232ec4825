import type { cards as source } from "../en/cards";
import type { Texts } from "../Texts";

export const cards: Texts<typeof source> = {
  matrixTitle: "Auswahlmatrix",
  matrixDescription: "Bewerten Sie Kunden nach gewichteten Kriterien und sehen Sie, wer Schlüsselkunde werden sollte.",
  weightsTitle: "Kriteriengewichte",
  weightsDescription:
    "Finden Sie heraus, wie viel jedes Kriterium zählt: in Paaren, nach Rang, nach Punkten oder mit mehreren.",
  scorecardTitle: "KRA KPI Scorecard",
  scorecardDescription:
    "Zehn Ergebnisbereiche, vierzig messbare KPIs: Ziele, Monate, Status, Trend, und was jedem KPI fehlt.",
  planTitle: "Kundenplan",
  planDescription: "Ein Kunde auf einem Blatt: seine Menschen, seine Ziele, was er wert ist, und wer was bis wann tut.",
  healthTitle: "Kundengesundheit",
  healthDescription: "Wie es jedem Kunden geht, wie frisch dieses Wissen ist, und wo etwas Ernstes den Wert deckelt.",
  marginTitle: "Margenanalyse",
  marginDescription: "Was ein Kunde übrig lässt, warum sich das ändert, wo es leckt, und von wem das Ganze abhängt.",
  fitTitle: "Programmeignung",
  fitDescription:
    "Fünf ehrliche Antworten und eine Rechnung: Passt Key Account Management zu uns, und wann lohnt es sich?",
  reviewTitle: "Leistungsbeurteilung",
  reviewDescription:
    "Wie ein Key Account Manager arbeitet: drei Gleichgewichte, Arbeitsweise, Kundenantworten, Warnzeichen und Worte.",
  historyTitle: "KAM-Verlauf",
  historyDescription:
    "Jedes Review aufbewahrt: Punkte, Status, Gesundheit und Gewichte nach Datum, und wohin jeder Kunde steuert.",
  packTitle: "Review-Mappe",
  packDescription:
    "Vor der Besprechung drucken: das Portfolio, eine Seite je Kunde und eine Seite Fortschritt, die der Kunde sehen darf.",
};
