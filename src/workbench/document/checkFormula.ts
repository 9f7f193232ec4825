import type { Token } from "@borgar/fx";
import { DocumentError } from "./DocumentError";
import { formulaTokens, parseFormula } from "./formulaTokens";
import { remembering } from "./remembering";

/** Excel's limits on the text of a formula, on a text inside it, on how deep functions lie in each other, and on what one takes. */
const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 255;
const DEEPEST = 64;
const MOST_ARGUMENTS = 255;
const QUOTES = 2;

/** Refuses what Excel would not take as a formula: a bracket too few, an operator without its operand, a text too long. */
export function checkFormula(formula: string): void {
  isTaken(formula);
}

const isTaken = remembering(5000, (formula): true => {
  if (formula.length > LONGEST_FORMULA) {
    throw new DocumentError(
      "FormulaLengthExceedsLimit",
      `A formula may have ${LONGEST_FORMULA} characters; this one has ${formula.length}.`,
    );
  }
  try {
    parseFormula(formula);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DocumentError("InvalidArgument", `There is a problem with the formula ${formula}: ${reason}`);
  }
  const tokens = formulaTokens(formula);
  const longest = Math.max(
    0,
    ...tokens.map(({ type, value }) => (type === "string" ? value.replaceAll('""', '"').length - QUOTES : 0)),
  );
  if (longest > LONGEST_TEXT)
    throw new DocumentError(
      "InvalidArgument",
      `A text in a formula may have ${LONGEST_TEXT} characters, not ${longest}.`,
    );
  const { depth, mostArguments } = functionsIn(tokens);
  if (depth > DEEPEST)
    throw new DocumentError("InvalidArgument", `Functions may lie ${DEEPEST} deep in each other, not ${depth}.`);
  if (mostArguments > MOST_ARGUMENTS)
    throw new DocumentError("InvalidArgument", `A function takes ${MOST_ARGUMENTS} arguments, not ${mostArguments}.`);
  return true;
});

/** How deep functions lie in each other, and how many arguments the one with most of them has. */
function functionsIn(tokens: readonly Token[]): { depth: number; mostArguments: number } {
  const open: { readonly isOfFunction: boolean; separators: number }[] = [];
  let [depth, mostArguments] = [0, 0];
  tokens.forEach(({ type, value }, i) => {
    if (type !== "operator") return;
    const innermost = open.at(-1);
    if (value === "(" || value === "{") open.push({ isOfFunction: tokens[i - 1]?.type === "func", separators: 0 });
    if (value === ")" || value === "}") open.pop();
    if (value === "," && innermost?.isOfFunction === true)
      mostArguments = Math.max(mostArguments, ++innermost.separators + 1);
    depth = Math.max(depth, open.filter(({ isOfFunction }) => isOfFunction).length);
  });
  return { depth, mostArguments };
}

/** Refuses as the rule of cells what Excel takes as a formula only: columns of tables by name, and arrays that are written out. */
export function checkRuleFormula(formula: string): void {
  checkFormula(formula);
  for (const { type, value } of formulaTokens(formula)) {
    if (type === "structured" || (type === "operator" && value === "{"))
      throw new DocumentError("InvalidArgument", `A rule cannot use ${value === "{" ? "an array" : value}: ${formula}`);
  }
}
