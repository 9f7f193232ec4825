import type { ownRows as source } from "../en/ownRows";
import type { Texts } from "../Texts";

export const ownRows: Texts<typeof source> = {
  ownRowsSource:
    "Aus {address} kopierte Zeilen: {count}. Die Originale bleiben, wie sie sind, und sind nicht verknüpft.",
  ownRowsColumns: "Ihre Spalten, und was jede hier ist. Ändern Sie, was nicht passt.",
  ownRowsColumn: "Spalte {letters}",
  ownRowsFor: "Was {column} ist",
  ownRowsUnused: "Nicht verwendet",
  ownRowsNotUnderstood: "Bisher nicht verwendet, da keine Überschrift hier so heißt: {columns}",
  ownRowsNameless: "Ausgelassene Zeilen, da sie keinen Namen haben: {count}",
  ownRowsUnreadOne: "1 Zelle bleibt leer, da sie hier nicht lesbar ist: {cells}",
  ownRowsUnreadOther: "{count} Zellen bleiben leer, da sie hier nicht lesbar sind: {cells}",
  ownRowsCell: "{cell} „{value}“",
  ownRowsRestEmpty: "Mit eigenen Zeilen beginnt der Rest des Blattes leer.",
  ownRowsRoom: "Zeilen zum Ausfüllen",
  ownRowsOwn: "Zeilen aus meinem Blatt",
  ownRowsOwnHint:
    "Markieren Sie die Zellen oder eine Zelle Ihrer Liste. Sie werden kopiert; die Originale bleiben, wie sie sind.",
  ownRowsMissing: "{label}: Markieren Sie Ihre Zeilen und drücken Sie „Markierung verwenden“.",
  ownRowsTooMany: "{label}: höchstens {limit} Zeilen; markiert sind {count}.",
  ownRowsFoundOne: "1 Zeile in {address}",
  ownRowsFoundOther: "{count} Zeilen in {address}",
  optionsAccountsMatrix: "Meine Auswahlmatrix verwenden",

  takeWeights: "Meine Kriteriengewichte verwenden",
  takingWeights: "Gewichte werden gelesen …",
  weightsTaken:
    "{criteria} aus Ihrem Gewichteblatt übernommen, als Zahlen. Sie bleiben so, auch wenn sich jenes Blatt ändert.",
  weightsNotYet: "Das Blatt der Kriteriengewichte hat noch keine Gewichte: Füllen Sie zuerst eine seiner Methoden aus.",
};
