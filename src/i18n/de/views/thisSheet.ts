import type { thisSheet as source } from "../../en/views/thisSheet";
import type { Texts } from "../../Texts";

export const thisSheet: Texts<typeof source> = {
  thisSheetTitle: "Dieses Blatt",
  thisSheetIs: "„{sheet}“ ist aus „{template}“ gemacht.",
  thisSheetReading: "Das Blatt wird gelesen …",
  thisSheetNotOurs: "„{sheet}“ stammt nicht von diesem Add-in.",
  thisSheetNotOursTodo: "Gehen Sie zu einem Blatt, das Sie von hier eingefügt haben, oder fügen Sie eines ein.",
  thisSheetInsert: "Ein Blatt einfügen",

  exampleTitle: "Beispiel",
  exampleHint:
    "Leert nur, was noch das Beispiel enthält. Formeln, Gewichte, Grenzen, Zeilen und alles von Ihnen Geänderte bleiben.",
  exampleLeft: "Noch Beispiel: {cells}.",
  exampleGone: "Vom Beispiel steht nichts mehr auf diesem Blatt.",
  exampleClear: "Beispiel leeren",
  exampleClearing: "Am Blatt wird gearbeitet …",
  exampleCleared: "Auf „{sheet}“ geleert: {cells}",
  exampleNothing: "Auf „{sheet}“ stand nichts vom Beispiel",
  exampleKept: "Behalten, weil von Ihnen geändert: {cells}.",
  examplePutBack: "Beispiel zurückholen",
  examplePutBackUntil: "Es lässt sich zurückholen, bis Sie die Mappe schließen.",
  exampleIsBack: "Das Beispiel ist wieder auf „{sheet}“",
  exampleNotBack: "Unverändert geblieben: {cells}. Dort steht etwas, oder Zeilen kamen oder gingen.",

  protectionTitle: "Schutz",
  protectionSwitch: "Formeln schützen (ohne Kennwort)",
  protectionHint:
    "Zellen zum Eingeben bleiben offen. Solange ein Blatt geschützt ist, fügt Excel seinen Tabellen keine Zeilen hinzu und sortiert keine mit Formeln.",
  protectionOn: "Die Formeln von „{sheet}“ sind geschützt",
  protectionOff: "„{sheet}“ ist wieder offen",
};
