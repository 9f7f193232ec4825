import type { welcome as source } from "../../en/views/welcome";
import type { Texts } from "../../Texts";

export const welcome: Texts<typeof source> = {
  portfolioTitle: "Beispielportfolio",
  portfolioAbout:
    "Alle zehn Blätter, gefüllt mit denselben erfundenen Kunden, jedes auf einem neuen Blatt. Ihre eigenen Blätter bleiben unberührt.",
  portfolioStart: "Alle zehn Blätter einfügen",
  portfolioRunning: "Das Beispielportfolio wird eingefügt",
  portfolioProgress: "{sheet} ({number} von {all})",
  portfolioCancelled: "Abgebrochen. Die Mappe ist wie zuvor.",
  portfolioDone: "{count} Blätter sind fertig",
  portfolioDoneText: "Sehen Sie sich um: Jede Zahl lässt sich ändern, und jedes Ergebnis folgt.",
  portfolioShow: "Erstes Blatt zeigen",
  portfolioSheets: "Was eingefügt wurde",
  portfolioErrors: "{count} Zellen enthalten einen Fehler. „Prüfen“ sagt, welche, und was zu tun ist.",
  portfolioToCheck: "„Prüfen“ öffnen",
  portfolioRemove: "Alle entfernen",
  portfolioRemoveQuestion: "Die Blätter des Beispiels entfernen?",
  portfolioRemoveMeaning:
    "Sie gehen mit allem, was darauf steht, auch mit dem, was Sie seither dort eingetragen haben. Excel kann das nicht rückgängig machen. Der Rest der Mappe bleibt, wie er ist.",
  portfolioRemoveConfirm: "Blätter entfernen",
  portfolioRemoving: "Die Blätter werden entfernt …",
  portfolioRemoved: "Das Beispiel ist weg. Der Rest der Mappe ist wie zuvor.",
  portfolioAgain: "Noch einmal einfügen",
  portfolioEarlier: "Noch in dieser Mappe",
  portfolioEarlierHint: "Früher eingefügte Blätter des Beispiels.",
  portfolioChanged: "{sheet} (von Ihnen geändert)",
  portfolioRemoveSameOne: "Das unveränderte Blatt entfernen",
  portfolioRemoveSameOther: "Die {count} unveränderten Blätter entfernen",
  portfolioRemoveEveryOne: "Das geänderte Blatt entfernen",
  portfolioRemoveEveryOther: "Alle {count} entfernen, auch die geänderten",
  portfolioRemoveUnchanged:
    "Darauf steht nur das Beispiel. Excel kann das nicht rückgängig machen, aber die Blätter lassen sich neu einfügen. Der Rest der Mappe bleibt, wie er ist.",
  portfolioRemoveChanged:
    "Was Sie dort eingetragen haben, geht mit: {sheets}. Excel kann das nicht rückgängig machen. Der Rest der Mappe bleibt, wie er ist.",
};
