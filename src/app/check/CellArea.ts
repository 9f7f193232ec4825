/** Cells of one sheet, rows and columns counted from 0, ends included. */
export interface CellArea {
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function areaKey({ sheetId, top, left, bottom, right }: CellArea): string {
  return `${sheetId} ${top} ${left} ${bottom} ${right}`;
}

export function isOneCell({ top, left, bottom, right }: CellArea): boolean {
  return top === bottom && left === right;
}

export function cellArea(sheetId: string, row: number, column: number): CellArea {
  return { sheetId, top: row, left: column, bottom: row, right: column };
}
