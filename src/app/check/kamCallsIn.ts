import { parse, tokenize, type AstExpression } from "@borgar/fx";

/** A call of one of our functions somewhere in a formula: its name without the prefix, its arguments as they are written. */
export interface KamCall {
  readonly name: string;
  readonly arguments: readonly (AstExpression | undefined)[];
}

/** KAM.SCORE; _xldudf_KAM_SCORE where Excel does not know the add-in. */
const OUR_FUNCTION = /^(?:_xldudf_)?KAM[._](\w+)$/i;
const MAY_CALL = /KAM[._]/i;

/** Formulas repeat: each text is read once. */
export type CallCache = Map<string, readonly KamCall[]>;

/** The calls of our functions in a formula in R1C1 notation, inner ones included. */
export function kamCallsIn(formula: string, cache: CallCache): readonly KamCall[] {
  if (!MAY_CALL.test(formula)) return [];
  const known = cache.get(formula);
  if (known) return known;
  const calls: KamCall[] = [];
  collect(parsed(formula), calls);
  cache.set(formula, calls);
  return calls;
}

/** The operations of a formula; undefined where it is none that we understand. */
export function parsed(formula: string): AstExpression | undefined {
  try {
    return parse(tokenize(formula, { r1c1: true, mergeRefs: true }));
  } catch (error) {
    // Newer Excel may write what the parser does not know yet: such a formula is left alone, and is no problem.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** What an operation is made of. */
export function partsOf(node: AstExpression): readonly (AstExpression | null | undefined)[] {
  switch (node.type) {
    case "CallExpression":
    case "BinaryExpression":
    case "UnaryExpression":
      return node.arguments;
    default:
      return [];
  }
}

function collect(node: AstExpression | null | undefined, calls: KamCall[]): void {
  if (!node) return;
  if (node.type === "CallExpression") {
    const [, name] = OUR_FUNCTION.exec(node.callee.name) ?? [];
    if (name !== undefined)
      calls.push({ name: name.toUpperCase(), arguments: partsOf(node).map((each) => each ?? undefined) });
  }
  for (const part of partsOf(node)) collect(part, calls);
}
