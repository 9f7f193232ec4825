import { DocumentError } from "./DocumentError";
import { looksLikeCell } from "./reference";

const SHEET_NAME_LENGTH = 31;
const DEFINED_NAME_LENGTH = 255;

/** Excel's rules for the name of a sheet, but for being unique, which needs the workbook. */
export function checkSheetName(name: string): void {
  const refuse = (reason: string): never => {
    throw new DocumentError("InvalidArgument", `The sheet name "${name}" ${reason}.`);
  };
  if (name.trim() === "") refuse("is empty");
  if (name.length > SHEET_NAME_LENGTH) refuse(`is longer than ${SHEET_NAME_LENGTH} characters`);
  if (/[:\\/?*[\]]/.test(name)) refuse("has one of the characters : \\ / ? * [ ]");
  if (name.startsWith("'") || name.endsWith("'")) refuse("begins or ends with an apostrophe");
  if (name.toLowerCase() === "history") refuse("is reserved by Excel");
}

/** Excel's rules for defined names and table names. */
export function checkDefinedName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= DEFINED_NAME_LENGTH;
  if (!wellFormed) {
    throw new DocumentError(
      "InvalidArgument",
      `The name "${name}" is not valid: it must begin with a letter or an underscore and hold no spaces.`,
    );
  }
  if (looksLikeCell(name) || /^(true|false)$/i.test(name)) {
    throw new DocumentError("InvalidArgument", `The name "${name}" is not valid: Excel reads it as a cell or a value.`);
  }
}
