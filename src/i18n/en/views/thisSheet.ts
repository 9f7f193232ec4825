/** The view of the sheet that is shown. */
export const thisSheet = {
  thisSheetTitle: "This sheet",
  thisSheetIs: "“{sheet}” is made from {template}.",
  thisSheetReading: "Reading the sheet…",
  thisSheetNotOurs: "“{sheet}” was not made by this add-in.",
  thisSheetNotOursTodo: "Go to a sheet that you inserted from here, or insert one.",
  thisSheetInsert: "Insert a sheet",

  exampleTitle: "Example",
  exampleHint: "Empties only what still holds the example. Formulas, weights, limits, rows and all you changed stay.",
  exampleLeft: "{cells} still hold the example.",
  exampleGone: "Nothing of the example is on this sheet.",
  exampleClear: "Clear example",
  exampleClearing: "Working on the sheet…",
  exampleCleared: "{cells} on “{sheet}” emptied",
  exampleNothing: "“{sheet}” held nothing of the example",
  exampleKept: "Kept, because you changed them: {cells}.",
  examplePutBack: "Put the example back",
  examplePutBackUntil: "It can be put back until you close the workbook.",
  exampleIsBack: "The example is back on “{sheet}”",
  exampleNotBack: "{cells} stay as they are: something is written there, or rows have come or gone.",

  protectionTitle: "Protection",
  protectionSwitch: "Protect formulas (no password)",
  protectionHint:
    "Cells you enter stay open. While a sheet is protected, Excel adds no rows to its tables and sorts no table with formulas.",
  protectionOn: "The formulas of “{sheet}” are protected",
  protectionOff: "“{sheet}” is open again",
} as const;
