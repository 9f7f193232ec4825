/** What went wrong, in a manager's words: what happened, what it means, what to do. */
export const failures = {
  failProtectedWhat: "This workbook’s structure is protected.",
  failProtectedMeaning: "Excel lets nobody add or remove sheets. Nothing was changed.",
  failProtectedTodo: "Choose Review, Protect Workbook, take the protection off, and try again.",

  failNothingSelectedWhat: "There are no names in the selected cells.",
  failNothingSelectedMeaning: "{address} holds no text that could be an account’s name.",
  failNothingSelectedTodo: "Select the cells with your account names, or one cell in your table of accounts.",

  failSeveralAreasWhat: "The selection is not one block of cells.",
  failSeveralAreasMeaning:
    "Several areas, or a chart or picture, are selected, so it is not clear which names are meant.",
  failSeveralAreasTodo: "Select one block of cells with your account names.",

  failTooManyWhat: "{count} rows are selected.",
  failTooManyMeaning: "A matrix takes {limit} accounts at most. Nothing was changed.",
  failTooManyTodo: "Select {limit} rows or fewer: a first rough cut by revenue often does it.",

  failSheetGoneWhat: "The sheet “{sheetName}” is not there any more.",
  failSheetGoneMeaning: "Somebody deleted it since it was built.",
  failSheetGoneTodo: "Nothing needs to be done. Insert a new one if you want it back.",

  failSheetProtectedWhat: "The sheet “{sheetName}” is protected with a password.",
  failSheetProtectedMeaning: "This add-in sets no passwords, so somebody else has. Nothing was changed.",
  failSheetProtectedTodo: "Choose Review, Unprotect Sheet, enter the password, and try again.",

  failCellsLockedWhat: "Some of these cells are locked.",
  failCellsLockedMeaning: "Their sheet is protected, so Excel takes no change there. Nothing was changed.",
  failCellsLockedTodo: "Choose Review, Unprotect Sheet on that sheet, and try again.",

  failCellChangedWhat: "{address} holds something else by now.",
  failCellChangedMeaning: "Somebody has changed the cell, or it is gone. It was left as it is.",
  failCellChangedTodo: "Look at the cell, and choose it again if it is still the right one.",

  failFormulaRefusedWhat: "Excel cannot read this formula.",
  failFormulaRefusedMeaning: "{formula} – nothing was entered.",
  failFormulaRefusedTodo: "Look at the arguments: cells such as B2:B9, numbers, or words in quotes.",

  failLeftBehindWhat: "Something failed halfway, and not everything could be taken back.",
  failLeftBehindMeaning: "Still in your workbook: {left}. Your own cells were not touched.",
  failLeftBehindTodo: "Delete what is named here by hand, and try again.",

  failStillCalculatingWhat: "Excel is still calculating “{sheetName}”.",
  failStillCalculatingMeaning: "Some results are not there yet, so they could not be copied. Nothing was changed.",
  failStillCalculatingTodo: "Wait until no cell shows #BUSY!, and try again.",

  failTooLittleWhat: "There is nothing to compare yet.",
  failTooLittleMeaning: "No account has scores from an earlier review. No sheet was inserted.",
  failTooLittleTodo: "Record another review later, and come back then.",
  failBusyWhat: "Something is still being built.",
  failBusyMeaning: "Only one thing can be built or removed at a time. Nothing was started.",
  failBusyTodo: "Wait until it has finished, and try again.",

  failOptionsWhat: "Some choices are missing or do not fit.",
  failOptionsMeaning: "{reasons}",
  failOptionsTodo: "Mend this, and insert again. Nothing was changed.",

  failNameTakenWhat: "A name the sheet needs was taken while it was being built.",
  failNameTakenMeaning: "Someone else may be working in this workbook. Nothing was left behind.",
  failNameTakenTodo: "Try again: the sheet will get another name.",

  failCellEditWhat: "A cell is still being edited.",
  failCellEditMeaning: "Excel takes no changes while someone types in a cell. Nothing was changed.",
  failCellEditTodo: "Press Enter or Esc in the cell, and try again.",

  failTooLargeWhat: "This is more than Excel takes at once.",
  failTooLargeMeaning: "The sheet was too large for one step. Nothing was left behind.",
  failTooLargeTodo: "Use fewer accounts or criteria, and try again.",

  failOtherWorkbookWhat: "Another workbook is in front.",
  failOtherWorkbookMeaning:
    "Excel only lets a new sheet be shown in the workbook that you are in. Nothing was changed.",
  failOtherWorkbookTodo: "Click into this workbook, and try again.",

  failExcelWhat: "Excel refused to go on.",
  failExcelMeaning: "It gave no reason. The workbook is as it was before.",
  failExcelTodo: "Click into the workbook and try again. If it happens again, save, close and reopen it.",

  failOldExcelWhat: "This Excel is too old for this.",
  failOldExcelMeaning: "It lacks something that the sheet is built with. Nothing was changed.",
  failOldExcelTodo: "Update Excel, or use Excel on the web.",

  failUnexpectedWhat: "Something unexpected happened.",
  failUnexpectedMeaning: "This is a fault of ours, not of yours. The workbook should be as it was before.",
  failUnexpectedTodo: "Try again. If it happens again, send us the details below.",
} as const;
