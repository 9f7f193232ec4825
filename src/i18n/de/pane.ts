import type { pane as source } from "../en/pane";
import type { Texts } from "../Texts";

export const pane: Texts<typeof source> = {
  loading: "Wird geladen …",

  tools: "Werkzeuge",
  toolSheets: "Blätter",
  toolExplain: "Erklären",
  toolCheck: "Prüfen",
  toolMore: "Mehr",
  moreTitle: "Weitere Werkzeuge",
  toolShare: "Weitergeben und reparieren",
  toolShareAbout: "Kopien, die ohne das Add-in arbeiten; #NAME? behoben.",
  toolThisSheet: "Dieses Blatt",
  toolThisSheetAbout: "Sein Beispiel leeren, seine Formeln schützen.",
  toolFunctions: "Funktionen",
  toolFunctionsAbout: "Finden, ausfüllen, einfügen.",
  toolSettings: "Einstellungen",
  toolSettingsAbout: "Währung, Stufen, Kapazität und Rhythmus neuer Blätter.",

  galleryTitle: "Ein Blatt einfügen",
  gallerySubtitle: "Jedes kommt auf ein eigenes neues Blatt. Ihre Zellen werden nie berührt.",
  galleryList: "Blätter",
  galleryFunctions: "Alle =KAM-Funktionen, erklärt",
  galleryPicture: "Bild des Blattes „{title}“, gefüllt mit seinem Beispiel",

  back: "Zurück",
  backToGallery: "Zurück zu allen Blättern",

  accountsOne: "1 Kunde",
  accountsOther: "{count} Kunden",
  criteriaOne: "1 Kriterium",
  criteriaOther: "{count} Kriterien",
  cellsOne: "1 Zelle",
  cellsOther: "{count} Zellen",
  formulasOne: "1 lebende Formel",
  formulasOther: "{count} lebende Formeln",
  namesOne: "1 Name",
  namesOther: "{count} Namen",

  optionsCriteria: "Kriterien",
  optionsCriteriaHint:
    "Fünf klare Kriterien entscheiden besser als zehn vage. Gewichte sind relativ: Ihre Summe ist frei.",
  optionsTooMany:
    "Mehr als sechs Kriterien verwässern einander: Jedes zählt weniger, und das Bewerten dauert länger. Behalten Sie die, die Ihre Wahl ändern würden.",
  optionsWeight: "Gewicht",
  optionsWeightOf: "Gewicht von {name}",
  optionsGroupCriteria: "Übliche Kriterien",
  optionsGroupValueAreas: "Wertfelder",
  optionsGroupOwn: "Eigene Kriterien",
  optionsChosenOf: "{chosen} von {total} gewählt",
  optionsShowAnchors: "Was {name} bedeutet und was eine 1, eine 5 und eine 10 verdient",
  optionsAnchorLow: "1",
  optionsAnchorMiddle: "5",
  optionsAnchorHigh: "10",
  optionsOwnName: "Name von Kriterium {number}",
  optionsOwnNameHint: "Zum Beispiel: Passt zu unserer Strategie",
  optionsOwnAdd: "Kriterium hinzufügen",
  optionsOwnRemove: "{name} entfernen",
  optionsOwnUnnamed: "Kriterium {number}",

  optionsAccounts: "Kunden",
  optionsAccountsExample: "Zwölf Beispielkunden",
  optionsAccountsExampleHint:
    "Erfunden, bewertet und mit Notizen: Sehen Sie, wie es geht, und schreiben Sie dann darüber.",
  optionsAccountsEmpty: "Leere Zeilen",
  optionsAccountsEmptyHint: "Zum Selbstausfüllen.",
  optionsAccountsRows: "Wie viele",
  optionsAccountsNamed: "Namen aus meinem Blatt",
  optionsAccountsNamedHint:
    "Markieren Sie die Zellen oder die Tabelle mit den Kundennamen. Sie werden kopiert; die Originale bleiben, wie sie sind.",
  optionsUseSelection: "Markierung verwenden",
  optionsUseSelectionAgain: "Andere Markierung verwenden",
  optionsReadingSelection: "Die Markierung wird gelesen …",
  optionsSelectionFound: "{names} in {address}",
  optionsSelectionMore: "{names} und {count} weitere",

  optionsSelectionTwice: "Nur einmal genommen, obwohl mehrfach genannt: {names}",

  optionsContent: "Beginnen mit",
  optionsContentExample: "Ein gerechnetes Beispiel",
  optionsContentExampleHint:
    "Erfundene Zahlen, die zeigen, wie das Blatt arbeitet. Schreiben Sie darüber oder leeren Sie sie später.",
  optionsContentEmpty: "Nichts als der Aufbau",
  optionsContentEmptyHint: "Alle Formeln sind da und warten auf Ihre Zahlen.",
  optionsCountRefused: "{label}: Geben Sie eine ganze Zahl von {least} bis {most} ein.",
  optionsFewestChecks: "{label}: Wählen Sie mindestens {least}.",
  optionsMostChecks: "{label}: Wählen Sie höchstens {most}.",
  optionsInsertSheet: "Blatt einfügen",
  optionsSheetSummary: "{formulas} auf einem neuen Blatt",

  optionsFormulas: "Formeln",
  optionsFormulasKam: "KAM-Funktionen",
  optionsFormulasKamHint: "Sie erklären sich und sagen, was falsch ist. Zum Neuberechnen brauchen Leser dieses Add-in.",
  optionsFormulasPlain: "Reine Excel-Formeln",
  optionsFormulasPlainHint: "Dieselben Zahlen ohne dieses Add-in: am besten für eine Datei, die Sie verschicken.",

  optionsSummaryText: "{accounts} × {criteria}, {formulas}, auf einem neuen Blatt",
  optionsToMend: "Vor dem Einfügen zu berichtigen",
  optionsInsert: "Matrix einfügen",

  runningTitle: "Wird eingefügt",
  runningHint: "Schreiben Sie noch in einer Zelle? Drücken Sie dort Eingabe: Excel wartet darauf.",
  runningReading: "Die Mappe wird gelesen",
  runningBuilding: "Das Blatt wird gebaut",
  runningChecking: "Jede Formel wird geprüft",
  stepDone: "erledigt",
  stepCurrent: "jetzt",
  stepAhead: "steht bevor",

  doneTitle: "Ihr Blatt ist fertig",
  doneTitleUnsound: "Ihr Blatt braucht einen Blick",
  doneText: "Es steht auf dem neuen Blatt „{sheet}“. Ändern Sie eine Zahl, und jedes Ergebnis folgt.",
  doneChecked: "Nach der Berechnung geprüft: Keine Zelle zeigt einen Fehler.",
  donePendingOne: "Excel berechnet noch 1 Zelle. Es macht von selbst weiter; bis dahin zeigt sie #BUSY!.",
  donePendingOther: "Excel berechnet noch {count} Zellen. Es macht von selbst weiter; bis dahin zeigen sie #BUSY!.",
  doneNotFrozen: "Dieses Excel hat den Kopf des Blattes nicht fixiert; Sie können es unter Ansicht, Fenster fixieren.",
  doneNoPageLayout:
    "Dieses Excel hat die Druckeinstellungen nicht angenommen; prüfen Sie das Seitenlayout vor dem Drucken.",
  doneShow: "Blatt zeigen",
  doneClearExample: "Beispiel leeren",
  doneAnother: "Ein weiteres Blatt einfügen",
  doneUseWeights: "Auswahlmatrix mit diesen Gewichten anlegen",
  doneRemove: "Das eben Gebaute entfernen",
  problemsTitleOne: "1 Zelle zeigt einen Fehler",
  problemsTitleOther: "{count} Zellen zeigen einen Fehler",
  problemsText:
    "Das Blatt steht, und der Rest arbeitet. Zeigen Sie in Excel auf eine Zelle, um zu lesen, was ihr fehlt.",
  problemsCell: "Zelle",
  problemsError: "Fehler",
  problemsMore: "und {count} weitere",

  removeQuestion: "Das Blatt „{sheet}“ entfernen?",
  removeMeaning:
    "Alles darauf geht, auch was Sie seither geschrieben haben. Excel kann das nicht rückgängig machen. Der Rest der Mappe bleibt, wie er ist.",
  removeConfirm: "Blatt entfernen",
  removeKeep: "Behalten",
  removingTitle: "Wird entfernt",
  removingText: "Das Blatt „{sheet}“ wird weggenommen …",
  removedTitle: "Das Blatt ist weg",
  removedText: "„{sheet}“ wurde entfernt. Der Rest der Mappe ist wie zuvor.",
  removedBySomebody: "Jemand hat „{sheet}“ gelöscht, seit es gebaut wurde. Sie können ein neues einfügen.",

  failedTitle: "Das Blatt wurde nicht eingefügt",
  failureTodo: "Was zu tun ist",
  failureDetails: "Angaben für den Support",
  failedBackToOptions: "Auswahl ändern",

  partMissingWhat: "Ein Teil dieses Bereichs konnte nicht geladen werden.",
  partMissingMeaning: "Die Verbindung dorthin ist vielleicht gestört. Ihre Mappe ist, wie sie war.",
  partMissingTodo: "Prüfen Sie, ob dieser Computer online ist; schließen und öffnen Sie dann den Bereich.",

  outsideTitle: "KAM Toolkit für Excel",
  outsideText:
    "Diese Seite ist der Aufgabenbereich eines Excel-Add-ins für Key Account Management. Es arbeitet in Excel, neben Ihrer Mappe.",
  outsideTodo:
    "Öffnen Sie Excel, fügen Sie dort das KAM Toolkit hinzu und wählen Sie auf der Registerkarte KAM „Bereich öffnen“.",
  officeMissingTitle: "Excel war nicht zu erreichen",
  officeMissingText:
    "Der Teil von Microsoft Office, der diesen Bereich mit Excel verbindet, wurde nicht geladen. Ihre Mappe ist nicht betroffen.",
  officeMissingTodo: "Prüfen Sie, ob dieser Computer online ist, und laden Sie neu.",
  reload: "Neu laden",
};
