/**
 * What Excel on the desktop cannot undo when an add-in does it: from there on it forgets what could be undone. All members of a
 * class where none is named.
 *
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 */
const NOT_UNDOABLE: Readonly<Record<string, readonly string[]>> = {
  Worksheet: ["copy", "delete", "name", "position", "visibility"],
  WorksheetProtection: [],
  WorkbookProtection: [],
  Workbook: ["insertWorksheetsFromBase64", "save", "close"],
  Chart: ["categoryLabelLevel", "seriesNameLevel"],
};

/** True for a method that is called, or a property that is set. */
export function cannotBeUndone(type: string, member: string): boolean {
  const members = NOT_UNDOABLE[type];
  return members !== undefined && (members.length === 0 || members.includes(member));
}
