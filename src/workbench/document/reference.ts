import { fromCol, parseA1Ref, toCol } from "@borgar/fx";
import { LAST_COLUMN, LAST_ROW, isWholeColumns, isWholeRows } from "./area";
import type { Area } from "./model";

/** A rectangle as someone wrote it: "B2:C9", "Data!B2", "'Key accounts'!A:A". */
export interface Reference {
  readonly sheetName?: string;
  readonly area: Area;
}

/** Reads an A1 reference, dollars and sheet name included; undefined for anything else (names, several areas, nonsense). */
export function parseReference(text: string): Reference | undefined {
  const parsed = parseA1Ref(text.trim().replace(/^=/, ""), { allowNamed: false });
  if (!parsed || !("range" in parsed)) return undefined;
  const { top, left, bottom, right } = parsed.range as Partial<Record<keyof Area, number | null>>;
  const rows = [top ?? 0, bottom ?? LAST_ROW] as const;
  const columns = [left ?? 0, right ?? LAST_COLUMN] as const;
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  const sheetName = parsed.context?.[0];
  return sheetName === undefined ? { area } : { sheetName, area };
}

/** "B2:C9"; whole columns "B:C", whole rows "2:9". */
export function formatArea(area: Area): string {
  if (isWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = `${columnLetters(area.left)}${area.top + 1}`;
  const last = `${columnLetters(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** "$B$2:$C$9" */
export function formatAbsoluteArea(area: Area): string {
  return formatArea(area)
    .split(":")
    .map((corner) =>
      corner.replace(
        /([A-Z]+)?(\d+)?/,
        (_, letters?: string, digits?: string) => `${letters ? `$${letters}` : ""}${digits ? `$${digits}` : ""}`,
      ),
    )
    .join(":");
}

/** "Sheet1!B2", with the sheet's name quoted where Excel quotes it. */
export function formatReference(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${formatArea(area)}`;
}

export function formatAbsoluteReference(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${formatAbsoluteArea(area)}`;
}

/** Quoted unless it is a plain word that cannot be mistaken for a cell or a number. */
export function quoteSheetName(sheetName: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && !looksLikeCell(sheetName);
  return plain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
}

/** True for what Excel reads as a cell: "KPI1", "A1", "R1C1", "R", "C". */
export function looksLikeCell(text: string): boolean {
  if (/^(r\d*c?\d*|c\d*)$/i.test(text)) return true;
  const match = /^([A-Z]{1,3})(\d{1,7})$/i.exec(text);
  if (!match) return false;
  const [, letters = "", digits = ""] = match;
  return fromCol(letters) <= LAST_COLUMN && Number(digits) >= 1 && Number(digits) <= LAST_ROW + 1;
}

export function columnLetters(column: number): string {
  return toCol(column);
}
