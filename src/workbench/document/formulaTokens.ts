import { parse, tokenize, type Token } from "@borgar/fx";
import { remembering } from "./remembering";

/** The words and signs of a formula; a reference is one of them, and so is a broken one with its sheet, "Sheet1!#REF!". */
export const formulaTokens = remembering(1000, (formula): readonly Token[] => {
  const tokens: Token[] = [];
  for (const token of tokenize(formula, { mergeRefs: true })) {
    const [sheet, mark] = tokens.slice(-2);
    const isBroken = token.type === "error" && mark?.value === "!" && sheet?.type.startsWith("context") === true;
    if (isBroken) tokens.splice(-2, 2, { ...token, value: `${sheet.value}!${token.value}` });
    else tokens.push(token);
  }
  return tokens;
});

/** A formula as a tree of its operations; throws on what is none. A broken reference is the error it shows, whatever its sheet. */
export const parseFormula = remembering(5000, (formula) =>
  parse(formulaTokens(formula).map((token) => (token.type === "error" ? bareError(token) : token))),
);

/** The formula with some of its words replaced. The sign for what spills goes where its cell has become #REF!. */
export function changeTokens(formula: string, change: (token: Token) => string): string {
  const parts: string[] = [];
  for (const token of formulaTokens(formula)) {
    const isOfNothing = token.value === "#" && parts.at(-1)?.endsWith("#REF!") === true;
    if (!isOfNothing) parts.push(change(token));
  }
  return parts.join("");
}

function bareError(token: Token): Token {
  return { ...token, value: token.value.slice(token.value.lastIndexOf("!", token.value.length - 2) + 1) };
}
