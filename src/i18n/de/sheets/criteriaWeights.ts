import type { criteriaWeights as source } from "../../en/sheets/criteriaWeights";
import type { Texts } from "../../Texts";

export const criteriaWeights: Texts<typeof source> = {
  weightsPurpose: "Wie viel zählt jedes Kriterium? Gewichte auf mehreren Wegen, und wo Menschen es verschieden sehen.",
  weightsHowTo:
    "Füllen Sie die Abschnitte aus, die passen, und wählen Sie dann die Gewichte. Kriterien lassen sich in der ersten Tabelle umbenennen.",

  weightsToUseHead: "Gewichte zur Verwendung",
  weightsMethod: "Gewichte nehmen aus",
  weightsMethodRefused: "Wählen Sie eine der Methoden der Tabelle unten.",
  weightsCriterion: "Kriterium",
  weightsToUse: "Verwendet",
  weightsPairs: "Paare",
  weightsRanking: "Rangfolge",
  weightsPoints: "Punkte",
  weightsRaters: "Personen",
  weightsOneMethod: "Eine zweite Methode würde zeigen, wie fest diese Gewichte sind.",
  weightsOpen: "Methoden, die noch nicht ausgefüllt sind, bleiben leer.",
  weightsAgreement: "Die Methoden weichen bei einem Kriterium um bis zu {points} Prozentpunkte ab.",
  weightsChart: "{criterion} zählt am meisten, mit {share} %",
  weightsChartOpen: "Noch keine Gewichte",
  weightsWeight: "Gewicht",

  weightsPairsHead: "Paare: Welches von zwei Kriterien zählt mehr?",
  weightsPairsHowTo:
    "Beurteilen Sie die Zellen über der Diagonale: 1 gleich, 3 etwas, 5 deutlich, 7 viel, 9 äußerst viel wichtiger; 1/3 bis 1/9 umgekehrt. Lücken sind erlaubt.",
  weightsMoreImportant: "Ist wichtiger als …",
  weightsMean: "Mittel der Zeile",
  weightsPairRefused: "Geben Sie eine Zahl von 1 bis 9 ein oder einen Bruch von 1/9 (als =1/9) bis 1.",
  weightsPairPromptTitle: "Zeile gegen Spalte",
  weightsPairPrompt1: "1 gleich, 3 etwas, 5 deutlich, 7 viel, 9 äußerst viel wichtiger",
  weightsPairPrompt2: "=1/3 … =1/9, wo die Spalte mehr zählt",
  weightsPairPrompt3: "Leer, wo Sie es nicht sagen können",
  weightsRatio: "Widerspruch (Konsistenzverhältnis)",
  weightsRatioOpen: "Beurteilen Sie mindestens eine Kette von Paaren, die alle Kriterien verbindet.",
  weightsRatioGood: "Stimmig genug: bis 0,10 wird angenommen.",
  weightsRatioBad: "Die Urteile widersprechen sich: Sehen Sie die unten genannten noch einmal an.",
  weightsRepairHead: "Urteile, die am wenigsten zu den anderen passen",
  weightsRepairFigures: "Zeile, Spalte, Urteil, besser, Verhältnis dann",
  weightsRepairNone: "–",
  weightsRepair: "{of} gegen {against}: jetzt {now}; {better} würde passen und das Verhältnis auf {ratio} bringen.",

  weightsRankingHead: "Rangfolge: Was kommt zuerst?",
  weightsRankingHowTo:
    "1 für das Wichtigste; Gleiche teilen sich einen Rang (1, 2, 2, 4). Die Gewichte folgen allein aus der Ordnung (Rangschwerpunkte).",
  weightsRank: "Rang",
  weightsRankRefused: "Geben Sie einen Rang von 1 bis zur Zahl der Kriterien ein.",
  weightsPlace: "Platz",
  weightsPlaceWeight: "Gewicht des Platzes",

  weightsPointsHead: "Punkte: Wie würden Sie sie verteilen?",
  weightsPointsHowTo: "Beliebig viele Punkte: Nur ihr Verhältnis zählt.",
  weightsPointRow: "Punkte",
  weightsPointRefused: "Geben Sie Punkte ein, null oder mehr.",

  weightsRatersHead: "Mehrere Personen: Wo sind sie sich einig?",
  weightsRatersHowTo:
    "Jede Person verteilt zuerst allein Punkte. Sprechen Sie dann über die Kriterien, bei denen sie am weitesten auseinander sind.",
  weightsRater: "Person {number}",
  weightsSum: "Summe",
  weightsMeanShare: "Gewicht: Mittel aller Anteile",
  weightsDeviation: "Standardabweichung",
  weightsRange: "Höchster minus niedrigster",
  weightsLowest: "Gibt ihm am wenigsten",
  weightsHighest: "Gibt ihm am meisten",

  weightsMethods: "Wege zu den Gewichten",
  weightsPairsOption: "Paare",
  weightsPairsHint: "Immer zwei vergleichen: der sorgfältigste Weg, mit Prüfung auf Widersprüche.",
  weightsRankingOption: "Rangfolge",
  weightsRankingHint: "Die Kriterien ordnen: der schnellste Weg.",
  weightsPointsOption: "Punkte",
  weightsPointsHint: "Punkte verteilen, wie Sie es sehen.",
  weightsRatersOption: "Mehrere Personen",
  weightsRatersHint: "Alle verteilen Punkte; sehen Sie, wer worin abweicht.",
  weightsRaterCount: "Wie viele Personen",
};
