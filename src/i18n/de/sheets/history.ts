import type { history as source } from "../../en/sheets/history";
import type { Texts } from "../../Texts";

export const history: Texts<typeof source> = {
  historyPurpose: "Was dachten wir bei jedem Review von jedem Kunden, und was hat sich seither geändert?",
  historyHowTo:
    "„Review festhalten“ im Bereich hängt Zeilen an die Tabelle unten an; Sie können auch selbst schreiben. Festgehaltenes ändert sich nicht mehr.",

  historyChosen: "Kunde des Diagramms",
  historyOverviewHead: "Jeder Kunde nach seinem letzten Eintrag",
  historyOverviewOpen:
    "Noch ist nichts festgehalten. Nennen Sie hier die Kunden und halten Sie unten das erste Review fest.",
  historyOverview:
    "Einträge: {records}, zu {accounts} Kunden. Seit dem Review davor stieg die Gesundheit bei {risen} und fiel bei {fallen}.",
  historyLatest: "Letzter",
  historyChange: "Änderung",
  historyHealthChange: "Änderung",
  historyTrend: "Trend der Gesundheit, letzte vier Reviews",
  historyWords: "Wörter",
  historyEarlierDay: "{number} davor",
  historyEarlierScore: "Punkte {number} davor",
  historyEarlierHealth: "Ges. {number} davor",
  historyBeforeDay: "Review davor",
  historyBeforeStatus: "Status damals",
  historyBeforeBelow: "Darunter",
  historyCommentDay: "Kommentiert",
  historyLastComment: "Letzter Kommentar",
  historyTwice: "Dieser Kunde steht schon in der Liste.",

  historyRecordsHead: "Einträge",
  historyDate: "Datum",
  historyStatus: "Status",
  historyWeights: "Gewichte",
  historyScores: "Bewertungen",
  historyMargin: "Marge",
  historyHealthWord: "Zustand",
  historyComment: "Kommentar",
  historyRecordedBy: "Festgehalten von",
  historyAccountRefused: "Nennen Sie den Kunden zuerst oben: ein Name für einen Kunden.",
  historyHealthRefused: "Geben Sie eine Zahl von 0 bis 100 ein.",
  historyRankRefused: "Geben Sie eine ganze Zahl ab 1 ein.",

  historyChartReviews: "Reviews",
  historyChartScore: "Punktzahl × 10",
  historyChartScale: "0 bis 100",
  historyChartOpen: "Wählen Sie einen Kunden mit Einträgen",
  historyChartFirst: "{account}: Gesundheit {health} beim ersten Review",
  historyChartChange: "{account}: Gesundheit jetzt {health}, {before} beim Review davor",

  historyExampleWeights: "Passung 20, Potenzial 30, Wachstum 20, Bonität 15, Nähe 15",
  historyExampleScores: "{name1} {score1}; {name2} {score2}; {name3} {score3}; {name4} {score4}; {name5} {score5}",
  historyComment1: "Ihr COO hat uns zwei weitere Werke geöffnet",
  historyComment2: "Bahnbudgets stehen; wir kennen nur den Einkäufer",
  historyComment3: "Sponsor ging im Frühjahr, niemand folgte nach",
  historyComment4: "Rechnung seit über 60 Tagen überfällig",
  historyComment5: "Beziehung unter dem neuen Vorstand neu zu beurteilen",
  historyComment6: "Gemeinsamer Start gelang; will einen zweiten",
  historyComment7: "Kündigung erhalten, erste Gespräche über das Warum",
};
