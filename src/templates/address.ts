/** A rectangle of cells; rows and columns count from 0, both corners included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "A" for 0, "AB" for 27. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** "C12:G12", or "C12" for a single cell. */
export function relativeAddress(area: Area): string {
  return address(area, "");
}

/** "$C$12:$G$12", or "$C$12" for a single cell. */
export function absoluteAddress(area: Area): string {
  return address(area, "$");
}

/** "C$12:C15": from a fixed row down to one that moves with the formula. Stays a range where both are one cell. */
export function growingAddress({ top, left, bottom, right }: Area): string {
  return `${columnLetters(left)}$${top + 1}:${columnLetters(right)}${bottom + 1}`;
}

/** "C:G". */
export function columnsAddress({ left, right }: Area): string {
  return `${columnLetters(left)}:${columnLetters(right)}`;
}

/** "$14:$14". */
export function rowsAddress({ top, bottom }: Area): string {
  return `$${top + 1}:$${bottom + 1}`;
}

/** The sheet's name as a reference needs it: 'Selection matrix'!$C$12. */
export function onSheet(sheetName: string, reference: string): string {
  return `'${sheetName.replaceAll("'", "''")}'!${reference}`;
}

function address({ top, left, bottom, right }: Area, fixed: "" | "$"): string {
  const corner = (row: number, column: number) => `${fixed}${columnLetters(column)}${fixed}${row + 1}`;
  const first = corner(top, left);
  return top === bottom && left === right ? first : `${first}:${corner(bottom, right)}`;
}
