import type { Token } from "@borgar/fx";
import { changeTokens } from "./formulaTokens";
import { quoteSheetName } from "./reference";

/** References to a sheet under its new name. */
export function withSheetRenamed(formula: string, from: string, to: string): string {
  return changeTokens(formula, (token) => {
    const named = sheetIn(token);
    if (!named) return token.value;
    const names = named.sheetNames.map((name) => (isSame(name, from) ? to : name));
    return names.every((name, i) => name === named.sheetNames[i])
      ? token.value
      : `${quoteSheetNames(names)}!${named.rest}`;
  });
}

/**
 * References to a sheet that is gone are #REF!, as in Excel; those through several sheets go on without it.
 *
 * @param sheetNames all sheets in their order, the one that goes among them
 */
export function withSheetDeleted(formula: string, name: string, sheetNames: readonly string[]): string {
  return changeTokens(formula, (token) => {
    const named = sheetIn(token);
    if (!named?.sheetNames.some((each) => isSame(each, name))) return token.value;
    const [first, last] = named.sheetNames.map((each) => sheetNames.findIndex((other) => isSame(other, each)));
    if (first === undefined || last === undefined || first === last) return "#REF!";
    const left = sheetNames
      .slice(Math.min(first, last), Math.max(first, last) + 1)
      .filter((each) => !isSame(each, name));
    const ends = left.length === 1 ? left : [left[0] ?? "", left.at(-1) ?? ""];
    return `${quoteSheetNames(ends)}!${named.rest}`;
  });
}

/** The sheet a reference names, or the first and the last of several. */
function sheetIn({ type, value }: Token): { sheetNames: readonly string[]; rest: string } | undefined {
  const isReference = type.startsWith("range") || (type === "error" && !value.startsWith("#"));
  const mark = isReference ? value.lastIndexOf("!", value.length - 2) : -1;
  if (mark < 0) return undefined;
  const written = value.slice(0, mark);
  const text = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  return { sheetNames: text.split(":"), rest: value.slice(mark + 1) };
}

/** "Sheet1", or "Sheet1:Sheet3" for several, quoted as one where one of them has to be. */
function quoteSheetNames(names: readonly string[]): string {
  const isPlain = names.every((name) => quoteSheetName(name) === name);
  return isPlain ? names.join(":") : `'${names.join(":").replaceAll("'", "''")}'`;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
