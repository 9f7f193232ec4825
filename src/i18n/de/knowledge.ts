import type { knowledge as source } from "../en/knowledge";
import type { Texts } from "../Texts";

/** An anchor must be short enough to be read at the cell being scored: 60 characters at most. */
export const knowledge: Texts<typeof source> = {
  criterionProductFit: "Passung des Angebots",
  criterionProductFitAbout: "Wie gut das, was wir heute verkaufen, den Bedarf des Kunden deckt, ohne es zu verbiegen.",
  criterionProductFitLow: "Jeder Auftrag ist Sonderarbeit; der Standard hilft nicht",
  criterionProductFitMiddle: "Der Standard deckt die Hälfte; der Rest ist Anpassung",
  criterionProductFitHigh: "Unser Standard deckt den Bedarf aller Geschäftsbereiche",

  criterionRevenuePotential: "Möglicher Umsatz",
  criterionRevenuePotentialAbout: "Was der Kunde im Jahr bei uns ausgeben könnte, zu Preisen, die wir annehmen würden.",
  criterionRevenuePotentialLow: "Kleiner als unser Durchschnittskunde, selbst mit allem",
  criterionRevenuePotentialMiddle: "Etwa doppelter Durchschnittskunde bei fairem Anteil",
  criterionRevenuePotentialHigh: "In zwei Jahren unter unseren fünf größten Kunden möglich",

  criterionGrowthPotential: "Mögliches Wachstum",
  criterionGrowthPotentialAbout: "Wie weit der Bedarf des Kunden und unser Anteil daran noch wachsen können.",
  criterionGrowthPotentialLow: "Markt schrumpft, oder wir liefern schon alles",
  criterionGrowthPotentialMiddle: "Wächst mit dem Markt; ein Feld ist noch offen",
  criterionGrowthPotentialHigh: "Wächst doppelt so schnell; mehrere Felder offen",

  criterionCulturalFit: "Kulturelle Passung",
  criterionCulturalFitAbout: "Ob beide Seiten so arbeiten, entscheiden und sich austauschen, dass es zusammenpasst.",
  criterionCulturalFitLow: "Nur der Preis zählt; teilt nichts mit, wechselt oft",
  criterionCulturalFitMiddle: "Fairer Umgang, Pläne werden nur notfalls geteilt",
  criterionCulturalFitHigh: "Offene Bücher, gemeinsamer Plan, Streit am selben Tag gelöst",

  criterionGeographicAlignment: "Räumliche Passung",
  criterionGeographicAlignmentAbout: "Ob wir den Kunden dort bedienen können, wo er ist und wohin er will.",
  criterionGeographicAlignmentLow: "Die meisten Standorte liegen fern von uns und Partnern",
  criterionGeographicAlignmentMiddle: "Hauptstandorte erreichen wir, andere nur über Partner",
  criterionGeographicAlignmentHigh: "Wir sind nah an jedem Standort und an den geplanten",

  criterionSolvency: "Bonität",
  criterionSolvencyAbout: "Wie sicher der Kunde zahlen kann, jetzt und in einem schlechten Jahr.",
  criterionSolvencyLow: "Zahlt zwei Monate zu spät, oder Versicherer steigen aus",
  criterionSolvencyMiddle: "Zahlt pünktlich; Schulden sind branchenüblich",
  criterionSolvencyHigh: "Zahlt früh; viel Liquidität, Bestnote, kaum Schulden",

  criterionExistingRelationships: "Bestehende Beziehungen",
  criterionExistingRelationshipsAbout: "Wie viele der Entscheider uns kennen, und wie gut.",
  criterionExistingRelationshipsLow: "Wir kennen einen Einkäufer und niemanden darüber",
  criterionExistingRelationshipsMiddle: "Gute Kontakte in zwei Abteilungen, ein Entscheider",
  criterionExistingRelationshipsHigh: "Vorstand, Nutzer, Einkauf vertrauen uns; Sponsoren beidseits",

  criterionChannelPartnership: "Partner im Vertrieb",
  criterionChannelPartnershipAbout:
    "Ob der Kunde unsere Leistung auch weiterverkaufen, empfehlen oder einbauen könnte.",
  criterionChannelPartnershipLow: "Verkauft an niemanden von Interesse oder ist Wettbewerber",
  criterionChannelPartnershipMiddle: "Würde uns seinen Kunden auf Nachfrage empfehlen",
  criterionChannelPartnershipHigh: "Will uns vertreiben, mit Plan und gemeinsamem Ziel",

  criterionBuyingProcess: "Art des Einkaufs",
  criterionBuyingProcessAbout: "Ob der Kunde so einkauft, dass Wert auf Dauer zählt und wir mitwirken können.",
  criterionBuyingProcessLow: "Anonyme Ausschreibung nur nach Preis, jedes Jahr neu",
  criterionBuyingProcessMiddle: "Qualität zählt mit; wir dürfen unser Angebot erklären",
  criterionBuyingProcessHigh: "Kauft nach Gesamtwert, auf Jahre, mit uns am Tisch",

  valueSalesMinusCost: "Umsatz minus Kosten",
  valueSalesMinusCostAbout: "Was vom Umsatz des Kunden bleibt, wenn alles abgezogen ist, was seine Betreuung kostet.",
  valueSalesMinusCostLow: "Verlust, sobald Rabatte und Service mitgerechnet sind",
  valueSalesMinusCostMiddle: "Etwa unsere mittlere Marge nach Betreuungskosten",
  valueSalesMinusCostHigh: "Drei Jahre lang Marge weit über dem Durchschnitt",

  valueRevenueTiming: "Zeitpunkt des Umsatzes",
  valueRevenueTimingAbout: "Wie früh und wie gleichmäßig das Geld des Kunden kommt.",
  valueRevenueTimingLow: "Ein Auftrag im Jahr, nicht vorhersehbar, spät bezahlt",
  valueRevenueTimingMiddle: "Bestellt je Quartal, höchstens ein Drittel neben Plan",
  valueRevenueTimingHigh: "Steter Monatsumsatz aus Vertrag, im Voraus bezahlt",

  valueReferrals: "Empfehlungen",
  valueReferralsAbout: "Wie viel neues Geschäft kommt, weil dieser Kunde von uns spricht.",
  valueReferralsLow: "Spricht nie von uns oder schlecht",
  valueReferralsMiddle: "Referenz auf Bitte; ein neuer Kontakt im letzten Jahr",
  valueReferralsHigh: "Bringt ungefragt jedes Jahr mehrere neue Kunden",

  valueRetention: "Bindung",
  valueRetentionAbout: "Wie wahrscheinlich der Kunde bleibt, und wie lange.",
  valueRetentionLow: "Testet Ersatz oder hat im letzten Jahr gekündigt",
  valueRetentionMiddle: "Verlängert jedes Jahr, nachdem er verglichen hat",
  valueRetentionHigh: "Über zehn Jahre bei uns; eine Trennung träfe beide hart",

  valueAddOns: "Zusätze und Dienste",
  valueAddOnsAbout: "Wie viel mehr als das Kernprodukt der Kunde kauft oder kaufen würde.",
  valueAddOnsLow: "Kauft ein Produkt und braucht die anderen nicht",
  valueAddOnsMiddle: "Kauft zwei unserer Sortimente; drittes im Gespräch",
  valueAddOnsHigh: "Kauft fast alles und ist bei jeder Neuheit dabei",

  valueBrand: "Marke des Kunden",
  valueBrandAbout: "Was der Name des Kunden für unseren tut, wenn andere sehen, dass er bei uns kauft.",
  valueBrandLow: "Unbekannt, oder ein Name, den wir lieber meiden",
  valueBrandMiddle: "In seiner Region oder Nische bekannt und geachtet",
  valueBrandHigh: "Vorbild seiner Branche; wir dürfen den Namen nennen",

  valueFeedback: "Rückmeldung",
  valueFeedbackAbout: "Wie sehr der Kunde uns hilft, besser zu werden.",
  valueFeedbackLow: "Beschwert sich spät oder gar nicht und geht",
  valueFeedbackMiddle: "Antwortet auf Umfragen, sagt uns, wenn etwas schiefgeht",
  valueFeedbackHigh: "Testet früh mit uns; hat unsere Produkte besser gemacht",
};
