import type { functions as source } from "../../en/views/functions";
import type { Texts } from "../../Texts";

export const functions: Texts<typeof source> = {
  functionsTitle: "Funktionen",
  functionsText: "Geben Sie sie in eine Zelle ein, oder füllen Sie hier eine aus und fügen Sie sie ein.",
  functionsLoading: "Die Funktionen werden geladen …",
  functionsFailedWhat: "Die Liste der Funktionen konnte nicht geladen werden.",
  functionsFailedTodo:
    "Prüfen Sie die Verbindung, und versuchen Sie es noch einmal. Die Funktionen selbst rechnen weiter.",
  functionsAgain: "Noch einmal versuchen",
  functionsSearch: "Funktionen suchen",
  functionsSearchHint: "Zum Beispiel Gewicht oder Marge",
  functionsFoundOne: "1 Funktion",
  functionsFoundOther: "{count} Funktionen",
  functionsNone:
    "Keine Funktion handelt von „{words}“. Versuchen Sie ein einzelnes Wort wie Punktzahl, Plan oder Gewinn.",
  functionsBack: "Zurück zu allen Funktionen",

  functionsArguments: "Argumente",
  functionsArgumentsHint:
    "Geben Sie Zellen, Zahlen oder Wörter ein; oder markieren Sie Zellen im Blatt und drücken Sie die Schaltfläche daneben.",
  functionsOptional: "{name} (kann fehlen)",
  functionsUseSelection: "Markierte Zellen für {name} verwenden",
  functionsExample: "Beispiel",
  functionsBecause: "Denn: {because}",
  functionsShows: "Zeigt",
  functionsEmpty: "(leer)",
  functionsPage: "Die Seite von KAM.{id} öffnen",

  functionsInto: "Wohin sie kommt",
  functionsIntoNone: "Markieren Sie eine Zelle im Blatt, und drücken Sie „Markierte Zelle verwenden“.",
  functionsIntoSelected: "Markierte Zelle verwenden",
  functionsFormula: "Formel",
  functionsMissing: "Noch nötig: {names}",
  functionsInsert: "In {cell} einfügen",
  functionsInsertNowhere: "Einfügen",
  functionsOccupied: "{cell} ist nicht leer: Dort steht {content}.",
  functionsReplace: "Inhalt von {cell} ersetzen",
  functionsReplaceNot: "So lassen",
  functionsInserting: "Die Formel wird geschrieben …",
  functionsInserted: "Die Formel steht in {cell}.",
  functionsUndo: "Rückgängig",
  functionsTakenBack: "{cell} ist wieder wie zuvor.",
};
