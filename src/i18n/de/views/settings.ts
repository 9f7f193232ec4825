import type { settings as source } from "../../en/views/settings";
import type { Texts } from "../../Texts";

export const settings: Texts<typeof source> = {
  settingsTitle: "Einstellungen",
  settingsAbout: "Neue Blätter dieser Mappe beginnen hiermit. Blätter, die schon da sind, behalten, was sie haben.",
  settingsReading: "Die Einstellungen dieser Mappe werden gelesen …",
  settingsCurrency: "Alle Beträge in",
  settingsTiers: "Stufen",
  settingsTiersHint:
    "Punktzahlen gehen von 1 bis 10: Was eine 1, eine 5 und eine 10 verdient, ist für diese Skala geschrieben, also bleibt sie.",
  settingsTierName: "Name der Stufe {number}",
  settingsTierFrom: "Stufe {number} ab",
  settingsExit: "Schlüsselkunden scheiden aus unter",
  settingsCapacity: "Platz für Schlüsselkunden",
  settingsCapacityHint: "Leer lassen für beliebig viele.",
  settingsCadence: "Rhythmus der Reviews",
  settingsProtect: "Formeln neuer Blätter schützen (ohne Kennwort)",
  settingsSave: "Einstellungen speichern",
  settingsSaved: "Einstellungen in dieser Mappe gespeichert",
  settingsUndo: "Rückgängig",
  settingsUndone: "Die früheren Einstellungen gelten wieder",
  settingsDefaults: "Vorgaben eintragen",
  settingsWorking: "Wird gespeichert …",
  settingsWrongCurrency: "Geben Sie eine Währung ein, höchstens 8 Zeichen.",
  settingsWrongTiers: "Geben Sie jeder Stufe einen eigenen Namen, höchstens 30 Zeichen.",
  settingsWrongLimits: "Geben Sie steigende Punktzahlen ein, über 1 und bis 10.",
  settingsWrongExit: "Geben Sie eine Punktzahl ein, von 1 bis zum Beginn der letzten Stufe.",
  settingsWrongCapacity: "Geben Sie eine ganze Zahl von 1 bis 5.000 ein, oder lassen Sie es leer.",
  settingsTest: "Dieses Excel testen",
  settingsTestText:
    "Probiert auf Blättern, die wieder entfernt werden, worauf sich die KAM-Blätter verlassen, und schreibt einen Bericht.",
  settingsTestOpen: "Test öffnen",
  settingsWelcome: "Begrüßung wieder zeigen",
  settingsBack: "Zurücknehmen",
  settingsBackText:
    "Jede Ansicht nimmt zurück, was sie getan hat. Excels eigenes Rückgängig (Strg+Z) geht verloren, sobald ein Blatt entfernt oder geschützt wird, und bringt ein entferntes Blatt nicht wieder.",
  settingsPrivacy: "Datenschutz",
  settingsPrivacyText:
    "Nichts verlässt diese Mappe: Kein Kunde, keine Zahl und keine Nutzungsdaten werden irgendwohin gesendet.",
  settingsVersion: "Version {version}",
};
