import type { programmeFit as source } from "../../en/sheets/programmeFit";
import type { Texts } from "../../Texts";

export const programmeFit: Texts<typeof source> = {
  fitPurpose:
    "Sollen wir ein Schlüsselkundenprogramm aufbauen, wie groß fangen wir an, und wann hat es sich bezahlt gemacht?",
  fitHowTo:
    "Beantworten Sie jede Frage von 1 bis 5, schreiben Sie das Warum dazu, dann Kosten und Ertrag des Programms.",

  fitQuestion: "Frage",
  fitAnswer: "Antwort, 1 bis 5",
  fitMeaning: "Was die Enden bedeuten",
  fitEvidence: "Warum",
  fitQuestion1: "Wie viel Beratung steckt in einem Verkauf?",
  fitMeaning1: "1: Bestellung nach Liste · 5: wir lösen gemeinsam Probleme",
  fitQuestion2: "Kann ein Kunde mehr oder Besseres bei uns kaufen?",
  fitMeaning2: "1: ein Produkt, einmal · 5: viel zu ergänzen und aufzuwerten",
  fitQuestion3: "Können wir in einem Teil beginnen und wachsen?",
  fitMeaning3: "1: ein einziger Käufer · 5: viele Standorte und Abteilungen",
  fitQuestion4: "Würde ein Programm gegen Rivalen gewinnen?",
  fitMeaning4: "1: nur der Preis entscheidet · 5: die Betreuung entscheidet",
  fitQuestion5: "Haben wir Sponsoren, Menschen und Zeit dafür?",
  fitMeaning5: "1: niemand ist frei · 5: Vorstand, Team und Budget stehen",
  fitExample1: "Meist beginnt es mit einem Workshop im Werk",
  fitExample2: "Nur zwei Servicestufen; wenig zu ergänzen",
  fitExample3: "Acht Standorte sind typisch, wir bedienen zwei",
  fitExample4: "Zwei von fünf Absagen: Rivale mit festem Team",
  fitExample5: "Vertriebsleitung sponsert; drei Betreuer benannt",
  fitAnswerRefused: "Geben Sie eine Zahl von 1 bis 5 ein.",

  fitVerdictHead: "Urteil",
  fitVerdict: "Jetzt ein Programm?",
  fitGo: "Los",
  fitStartSmall: "Klein anfangen",
  fitNotYet: "Noch nicht",
  fitLabelGo: "Ab einem Mittel von 3,75",
  fitLabelStartSmall: "Ab einem Mittel von 2,75",
  fitLabelNotYet: "Darunter, ohne Kapazität oder wo keine Beratung nötig ist",
  fitWhyOpen: "Beantworten Sie alle fünf Fragen für ein Urteil.",
  fitWhyCapacity: "Kapazität höchstens 2: Ein Versprechen, das niemand halten kann, schadet mehr als keines.",
  fitWhyTransactional:
    "Der Verkauf braucht keine Beratung: Noch gibt es nichts, was ein Kundenbetreuer beitragen könnte.",
  fitWhyMean:
    "Mittel {mean}; das Potenzial zählt einmal, als das bessere aus mehr Absatz und mehr Abteilungen: {potential}.",

  fitCaseHead: "Wirtschaftlichkeit",
  fitCurrency: "Alle Beträge in",
  fitCurrencyStart: "EUR",
  fitInvestment: "Was der Anfang kostet: Einstellung, Schulung, Werkzeuge",
  fitRunway: "Frist in Monaten, bis es sich bezahlt gemacht haben muss",
  fitPayback: "Zurückgezahlt nach Monaten",
  fitCaseOpen: "Füllen Sie die Quartale aus, um zu sehen, wann sich das Programm bezahlt macht.",
  fitCaseNever: "In diesen drei Jahren macht sich das Programm nicht bezahlt.",
  fitCaseWithin: "Zurückgezahlt nach {months} Monaten, innerhalb der Frist von {runway}.",
  fitCaseBeyond:
    "Erst nach {months} Monaten zurückgezahlt; die Frist endet nach {runway}. Kleiner anfangen oder mehr Zeit erbitten.",
  fitQuarter: "Quartal",
  fitCost: "Kosten des Programms",
  fitMargin: "Zusätzliche Marge",
  fitNet: "Saldo des Quartals",
  fitTotal: "Seit Beginn",
  fitChart: "Das Programm macht sich nach {months} Monaten bezahlt",
  fitChartNever: "Das Programm macht sich in drei Jahren nicht bezahlt",
  fitChartFirst: "Bezahlt gemacht nach {months} Monaten; gezeigt: die ersten {shown} von {count} Quartalen",
  fitChartNeverFirst: "In drei Jahren nicht bezahlt gemacht; gezeigt: die ersten {shown} von {count} Quartalen",
  fitAmountRefused: "Geben Sie einen Betrag ein, null oder mehr.",
  fitRunwayRefused: "Geben Sie eine Zahl von Monaten von 1 bis 36 ein.",

  fitRunwayOption: "Frist, bis es sich bezahlt gemacht haben muss",
  fitRunway12: "12 Monate",
  fitRunway24: "24 Monate",
  fitRunway36: "36 Monate",
};
