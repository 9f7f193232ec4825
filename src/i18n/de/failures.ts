import type { failures as source } from "../en/failures";
import type { Texts } from "../Texts";

export const failures: Texts<typeof source> = {
  failProtectedWhat: "Der Aufbau dieser Mappe ist geschützt.",
  failProtectedMeaning: "Excel lässt niemanden Blätter hinzufügen oder entfernen. Nichts wurde geändert.",
  failProtectedTodo:
    "Heben Sie unter Überprüfen, Arbeitsmappe schützen den Schutz auf und versuchen Sie es noch einmal.",

  failSheetProtectedWhat: "Das Blatt „{sheetName}“ ist mit einem Kennwort geschützt.",
  failSheetProtectedMeaning: "Dieses Add-in setzt keine Kennwörter, also tat es jemand anderes. Nichts wurde geändert.",
  failSheetProtectedTodo:
    "Wählen Sie Überprüfen, Blattschutz aufheben, geben Sie das Kennwort ein und versuchen Sie es noch einmal.",

  failCellsLockedWhat: "Einige dieser Zellen sind gesperrt.",
  failCellsLockedMeaning: "Ihr Blatt ist geschützt, daher nimmt Excel dort nichts an. Nichts wurde geändert.",
  failCellsLockedTodo: "Wählen Sie auf jenem Blatt Überprüfen, Blattschutz aufheben und versuchen Sie es noch einmal.",

  failNothingSelectedWhat: "In den markierten Zellen stehen keine Namen.",
  failNothingSelectedMeaning: "{address} enthält keinen Text, der der Name eines Kunden sein könnte.",
  failNothingSelectedTodo: "Markieren Sie die Zellen mit Ihren Kundennamen oder eine Zelle Ihrer Kundentabelle.",

  failSeveralAreasWhat: "Die Markierung ist kein zusammenhängender Block.",
  failSeveralAreasMeaning:
    "Mehrere Bereiche, ein Diagramm oder ein Bild sind markiert; so ist nicht klar, welche Namen gemeint sind.",
  failSeveralAreasTodo: "Markieren Sie einen Block von Zellen mit Ihren Kundennamen.",

  failTooManyWhat: "{count} Zeilen sind markiert.",
  failTooManyMeaning: "Eine Matrix nimmt höchstens {limit} Kunden auf. Nichts wurde geändert.",
  failTooManyTodo: "Markieren Sie höchstens {limit} Zeilen: Eine grobe Vorauswahl nach Umsatz genügt oft.",

  failSheetGoneWhat: "Das Blatt „{sheetName}“ gibt es nicht mehr.",
  failSheetGoneMeaning: "Jemand hat es gelöscht, seit es gebaut wurde.",
  failSheetGoneTodo: "Nichts ist zu tun. Fügen Sie ein neues ein, wenn Sie es wieder möchten.",

  failCellChangedWhat: "In {address} steht inzwischen etwas anderes.",
  failCellChangedMeaning: "Jemand hat die Zelle geändert, oder sie ist weg. Sie blieb, wie sie ist.",
  failCellChangedTodo: "Sehen Sie sich die Zelle an, und wählen Sie sie neu, wenn sie noch die richtige ist.",

  failFormulaRefusedWhat: "Excel kann diese Formel nicht lesen.",
  failFormulaRefusedMeaning: "{formula} – eingegeben wurde nichts.",
  failFormulaRefusedTodo: "Sehen Sie die Argumente durch: Zellen wie B2:B9, Zahlen oder Wörter in Anführungszeichen.",

  failLeftBehindWhat: "Etwas ist auf halbem Weg gescheitert, und nicht alles ließ sich zurücknehmen.",
  failLeftBehindMeaning: "Noch in Ihrer Mappe: {left}. Ihre eigenen Zellen wurden nicht berührt.",
  failLeftBehindTodo: "Löschen Sie das Genannte von Hand und versuchen Sie es noch einmal.",

  failStillCalculatingWhat: "Excel berechnet „{sheetName}“ noch.",
  failStillCalculatingMeaning: "Einige Ergebnisse fehlen noch und ließen sich nicht kopieren. Nichts wurde geändert.",
  failStillCalculatingTodo: "Warten Sie, bis keine Zelle mehr #BUSY! zeigt, und versuchen Sie es noch einmal.",

  failTooLittleWhat: "Es gibt noch nichts zu vergleichen.",
  failTooLittleMeaning: "Kein Kunde hat Punktzahlen aus einem früheren Review. Es wurde kein Blatt eingefügt.",
  failTooLittleTodo: "Halten Sie später noch ein Review fest und kommen Sie dann wieder.",
  failBusyWhat: "Etwas wird noch gebaut.",
  failBusyMeaning: "Immer nur eines kann gebaut oder entfernt werden. Nichts wurde begonnen.",
  failBusyTodo: "Warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.",

  failOptionsWhat: "Einige Angaben fehlen oder passen nicht.",
  failOptionsMeaning: "{reasons}",
  failOptionsTodo: "Berichtigen Sie das und fügen Sie noch einmal ein. Nichts wurde geändert.",

  failNameTakenWhat: "Ein Name, den das Blatt braucht, wurde inzwischen vergeben.",
  failNameTakenMeaning: "Vielleicht arbeitet noch jemand in dieser Mappe. Nichts blieb zurück.",
  failNameTakenTodo: "Versuchen Sie es noch einmal: Das Blatt bekommt einen anderen Namen.",

  failCellEditWhat: "Eine Zelle wird noch bearbeitet.",
  failCellEditMeaning:
    "Excel nimmt keine Änderungen an, solange jemand in einer Zelle schreibt. Nichts wurde geändert.",
  failCellEditTodo: "Drücken Sie in der Zelle die Eingabetaste oder Esc und versuchen Sie es noch einmal.",

  failTooLargeWhat: "Das ist mehr, als Excel auf einmal annimmt.",
  failTooLargeMeaning: "Es war zu groß für einen Schritt. Nichts blieb zurück.",
  failTooLargeTodo: "Nehmen Sie weniger Kunden oder Kriterien und versuchen Sie es noch einmal.",

  failOtherWorkbookWhat: "Eine andere Mappe ist vorn.",
  failOtherWorkbookMeaning:
    "Excel zeigt ein neues Blatt nur in der Mappe, in der Sie gerade sind. Nichts wurde geändert.",
  failOtherWorkbookTodo: "Klicken Sie in diese Mappe und versuchen Sie es noch einmal.",

  failExcelWhat: "Excel wollte nicht weitermachen.",
  failExcelMeaning: "Es nannte keinen Grund. Die Mappe ist wie zuvor.",
  failExcelTodo:
    "Klicken Sie in die Mappe und versuchen Sie es noch einmal. Geschieht es wieder: speichern, schließen, neu öffnen.",

  failOldExcelWhat: "Dieses Excel ist dafür zu alt.",
  failOldExcelMeaning: "Ihm fehlt etwas, das hierfür gebraucht wird. Nichts wurde geändert.",
  failOldExcelTodo: "Aktualisieren Sie Excel oder verwenden Sie Excel im Web.",

  failUnexpectedWhat: "Etwas Unerwartetes ist geschehen.",
  failUnexpectedMeaning: "Das ist unser Fehler, nicht Ihrer. Die Mappe sollte wie zuvor sein.",
  failUnexpectedTodo: "Versuchen Sie es noch einmal. Geschieht es wieder, schicken Sie uns die Angaben unten.",
};
