/** Whether a name's formula, such as ='Selection matrix'!$C$12, points at cells of the sheet. */
export function refersToSheet(formula: string, sheetName: string): boolean {
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  return name?.toLowerCase() === sheetName.toLowerCase();
}
