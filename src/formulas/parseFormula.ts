import { parse, tokenize, type AstExpression } from "@borgar/fx";

/** A part of a formula, with the place of its text. */
export type Expression = AstExpression;
export type Call = Extract<Expression, { type: "CallExpression" }>;

/** How cells are named: B2, or R2C2 and R[1]C. */
export type Notation = "A1" | "R1C1";

/**
 * What a formula consists of; undefined where it cannot be read: newer Excel may write what the parser does not know yet.
 * A text without "=" in front is none.
 */
export function parseFormula(formula: string, notation: Notation = "A1"): Expression | undefined {
  if (!formula.startsWith("=")) return undefined;
  const tokens = tokenize(formula, { mergeRefs: true, withLocation: true, r1c1: notation === "R1C1" });
  try {
    return parse(tokens, { permitArrayRanges: true, permitArrayCalls: true, looseRefCalls: true });
  } catch {
    return undefined; // its only way to say that it cannot read the formula
  }
}

/** Where the text of a part begins and ends. */
export function extent(expression: Expression): { readonly start: number; readonly end: number } {
  const [start = 0, end = 0] = expression.loc ?? [];
  if (expression.type !== "UnaryExpression") return { start, end };
  const inner = expression.arguments.map(extent); // the place of "#" is only its own
  return {
    start: Math.min(start, ...inner.map((each) => each.start)),
    end: Math.max(end, ...inner.map((each) => each.end)),
  };
}

/** An argument of a call with the whole of its text, brackets around it included: those belong to no part. */
export interface Argument {
  readonly part: Expression;
  readonly start: number;
  readonly end: number;
}

/** The arguments of a call in their order; undefined for one that is left out. */
export function argumentsOf(call: Call, formula: string): (Argument | undefined)[] {
  const { start, end } = extent(call);
  const first = formula.indexOf("(", start) + 1;
  const bounds = [first - 1, ...commas(formula.slice(first, end - 1)).map((place) => first + place), end - 1];
  return call.arguments.map((part: Expression | null, i) =>
    part === null ? undefined : { part, start: (bounds[i] ?? first) + 1, end: bounds[i + 1] ?? end },
  );
}

/** Where arguments are separated, not those of calls inside of them. */
function commas(text: string): number[] {
  let depth = 0;
  let place = 0;
  const found: number[] = [];
  for (const { type, value } of tokenize(text, { mergeRefs: true })) {
    if (type === "operator" && /^[({]$/.test(value)) depth++;
    if (type === "operator" && /^[)}]$/.test(value)) depth--;
    if (type === "operator" && value === "," && depth === 0) found.push(place);
    place += value.length;
  }
  return found;
}

/** The parts that a part consists of, in the order of their text. */
export function partsOf(expression: Expression): Expression[] {
  return Object.values(expression)
    .flatMap((value: unknown) => (Array.isArray(value) ? (value as unknown[]).flat() : [value]))
    .filter(isExpression)
    .sort((one, other) => extent(one).start - extent(other).start);
}

function isExpression(value: unknown): value is Expression {
  return (
    typeof value === "object" && value !== null && "loc" in value && "type" in value && value.type !== "Identifier"
  );
}
