/** An argument of a function, as far as writing it needs to know. */
export interface CallParameter {
  readonly name: string;
  readonly optional: boolean;
  /** It takes words, such as "skip". */
  readonly isText: boolean;
}

/** How numbers and sheets are written where the formula goes. */
interface CallWriting {
  readonly decimalSign: "." | ",";
  /** Of the sheet the formula goes into: its own cells are written without it. Null while nobody knows. */
  readonly sheetName: string | null;
}

interface WrittenCall {
  /** As Excel takes it in every language. */
  readonly formula: string;
  /** Names of arguments that are needed and have nothing yet. */
  readonly missing: readonly string[];
}

/** A call of one of our functions with what was typed for its arguments; those left empty at the end are left out. */
export function writeCall(
  id: string,
  parameters: readonly CallParameter[],
  typed: readonly string[],
  writing: CallWriting,
): WrittenCall {
  const texts = parameters.map((parameter, i) => argumentFor((typed[i] ?? "").trim(), parameter, writing));
  const last = texts.findLastIndex((text, i) => text !== "" || parameters[i]?.optional === false);
  const missing = parameters.flatMap(({ name, optional }, i) => (!optional && texts[i] === "" ? [name] : []));
  return { formula: `=KAM.${id}(${texts.slice(0, last + 1).join(",")})`, missing };
}

function argumentFor(text: string, { isText }: CallParameter, { decimalSign, sheetName }: CallWriting): string {
  if (/^[-+]?\d*[.,]?\d+%?$/.test(text)) return text.replace(decimalSign, ".");
  const withoutSign = text.startsWith("=") ? text.slice(1) : text;
  if (isText && /^\p{L}+$/u.test(withoutSign)) return `"${withoutSign}"`;
  return sheetName === null ? withoutSign : withoutOwnSheet(withoutSign, sheetName);
}

/** "'My list'!B2:D9" is "B2:D9" on the sheet "My list". */
function withoutOwnSheet(reference: string, sheetName: string): string {
  const prefixes = [`'${sheetName.replaceAll("'", "''")}'!`, `${sheetName}!`];
  const own = prefixes.find((prefix) => reference.toLowerCase().startsWith(prefix.toLowerCase()));
  const rest = own === undefined ? "" : reference.slice(own.length);
  return /^\$?[A-Z]*\$?\d*(:\$?[A-Z]*\$?\d*)?$/i.test(rest) && rest !== "" ? rest : reference;
}
