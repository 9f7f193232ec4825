import { parse, tokenize, type AstExpression, type Token } from "@borgar/fx";

/** An expression with the place of its text. */
export type Expression = AstExpression;

/**
 * The expression a formula holds; undefined where it cannot be read, e.g. one that Excel would not take either.
 *
 * @param formula with "=" in front
 */
export function parseFormula(formula: string): Expression | undefined {
  const tokens = tokenize(formula, { mergeRefs: true, withLocation: true });
  try {
    return parse(
      tokens.map((token, i) => (isOptionalParameter(tokens, i) ? { ...token, type: "range_named" } : token)),
      { permitArrayRanges: true, permitArrayCalls: true, looseRefCalls: true },
    );
  } catch {
    return undefined; // its only way to say that it cannot read the formula
  }
}

/** "[y]" in LAMBDA(x,[y],…) looks like a column of a table. */
function isOptionalParameter(tokens: readonly Token[], position: number): boolean {
  const token = tokens[position];
  return (
    token?.type === "structured" &&
    /^\[[\p{L}_][\p{L}\p{N}_.]*\]$/u.test(token.value) &&
    tokens.some(({ type, value }) => type === "func" && /lambda$/i.test(value)) &&
    (tokens[position - 1]?.value === "," || tokens[position - 1]?.value === "(")
  );
}

/** Where an expression's text begins and ends. */
export function extent(expression: Expression): { readonly start: number; readonly end: number } {
  const [start = 0, end = 0] = expression.loc ?? [];
  if (expression.type !== "UnaryExpression") return { start, end };
  const inner = expression.arguments.map(extent); // the place of "#" is only its own
  return {
    start: Math.min(start, ...inner.map((each) => each.start)),
    end: Math.max(end, ...inner.map((each) => each.end)),
  };
}
